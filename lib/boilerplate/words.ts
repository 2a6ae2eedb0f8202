/**
 * Counts words the same for every script: runs of letters and digits where words are spaced; for Chinese and Japanese two
 * characters, for Thai, Lao, Burmese and Khmer five, are taken as one word. Good for thresholds, not for linguistics.
 */
export function countWords(text: string): number {
  let words = 0;
  let dense = 0;
  let long = 0;
  let inside = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) {
        if (!inside) words += 1;
        inside = true;
      } else if (code !== APOSTROPHE && code !== HYPHEN) inside = false;
    } else if (isDense(code)) {
      dense += 1;
      inside = false;
    } else if (isUnspaced(code)) {
      long += 1;
      inside = false;
    } else if (isLetter(code)) {
      if (!inside) words += 1;
      inside = true;
    } else if (code !== CURLY_APOSTROPHE && !isJoiner(code)) inside = false;
  }
  return words + Math.ceil(dense / 2) + Math.ceil(long / 5);
}

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const CURLY_APOSTROPHE = 0x2019;

/** Kana, Bopomofo and the common ideographs, half-width kana among them. */
function isDense(code: number): boolean {
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0xff66 && code <= 0xff9f);
}

/** Thai, Lao, Burmese, Khmer. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff)
  );
}

/** Soft hyphens and zero-width characters stand inside words: Persian has a non-joiner in many of them. */
function isJoiner(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

function isLetter(code: number): boolean {
  if (code < 0xc0 || isPunctuation(code)) return false;
  // Emoji are written in surrogates, and so few letters of living scripts that they do not matter.
  return code < 0xd800 || (code > 0xf8ff && !isWide(code));
}

/** Signs above Latin: Devanagari's stops, Tibetan's and Ethiopic's marks between words, general and ideographic punctuation, symbols. */
function isPunctuation(code: number): boolean {
  return (
    (code >= 0x2000 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0x1361 && code <= 0x1368) ||
    code === 0x0964 ||
    code === 0x0965 ||
    code === 0x0f0b ||
    code === 0x0f0c
  );
}

/** Full-width forms of punctuation. */
function isWide(code: number): boolean {
  return (
    (code >= 0xfe10 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff40) ||
    (code >= 0xff5b && code <= 0xff65) ||
    code >= 0xffe0
  );
}
