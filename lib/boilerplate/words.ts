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
    if (code >= 0x3040 && code <= 0x9fff) {
      dense += 1;
      inside = false;
    } else if (
      (code >= 0x0e00 && code <= 0x0eff) ||
      (code >= 0x1000 && code <= 0x109f) ||
      (code >= 0x1780 && code <= 0x17ff)
    ) {
      long += 1;
      inside = false;
    } else if (isLetterOrDigit(code)) {
      if (!inside) words += 1;
      inside = true;
    } else if (code !== 0x27 && code !== 0x2019 && code !== 0x2d) {
      inside = false;
    }
  }
  return words + Math.ceil(dense / 2) + Math.ceil(long / 5);
}

function isLetterOrDigit(code: number): boolean {
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f);
}
