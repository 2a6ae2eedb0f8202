const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
};

/**
 * A name without case, diacritics, dots, apostrophes and hyphens: what careless typing leaves equal.
 * White space is folded to single spaces.
 */
export function foldCase(name: string): string {
  const bare = /^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}+/gu, '');
  return bare
    .toLowerCase()
    .replace(SPACED_INITIALS, '$1')
    .replace(/[ßøæœłđðþıə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(SIGNS, '')
    .replace(/[\s\-‐‑–—_/]+/g, ' ')
    .trim();
}

/** A name without diacritics, dots and apostrophes, its case kept: "Zürich" as "Zurich", "Dar‘ā" as "Dara". */
export function foldMarks(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(SIGNS, '');
}

/** "U. S." is "U.S.", "J. R. Smith" is "J.R. Smith". */
const SPACED_INITIALS = /(?<![^\s.])([a-z]\.) (?=[a-z](?:\.|$))/g;

const SIGNS = /[.'’‘ʼʻ`´ʿʾ]/g;

/**
 * The key under which spellings of one name meet: `foldCase`, then by rule the ways Arabic and Slavic names are
 * romanised (articles al-, el-, ez- ...; y, iy, ii; -sky, -skiy, -skyy; ph, f; x, ks; ou, u; dj, d; kh, h; -ow, -ov; -ah; doubled letters; common given names), and German
 * vowels are written without their marks (oe, ue).
 * Names whose light fold is shorter than five letters keep it, since the rules would make "Lyon" meet "lion".
 */
export function fold(name: string): string {
  return foldPlain(name) ?? foldAny(name);
}

interface FoldedWord {
  readonly light: string;
  readonly full: string;
  /** An article that goes with the next word ("Al Jazeera"). */
  readonly article: boolean;
  /** A numeral, which is told from a word by the space before it. */
  readonly numeral: boolean;
}

/** Words in plain letters, each folded once: most look-ups are of names put together from the same few words. */
const folded = new Map<string, FoldedWord>();
const MOST_FOLDED = 20_000;
const SPACE = 32;

/** The same as `foldAny` for names in plain letters whose words do not act on each other; undefined for others. */
function foldPlain(name: string): string | undefined {
  let light = '';
  let full = '';
  let from = 0;
  for (let at = 0; at <= name.length; at += 1) {
    const code = at < name.length ? name.charCodeAt(at) : SPACE;
    if (code !== SPACE) {
      const small = code | 32;
      if (small < 97 || small > 122) return undefined;
      continue;
    }
    if (at === from) return undefined;
    const word = foldedWord(name.slice(from, at));
    if (word.article || (word.numeral && from > 0)) return undefined;
    light = from === 0 ? word.light : `${light} ${word.light}`;
    full = from === 0 ? word.full : `${full} ${word.full}`;
    from = at + 1;
  }
  return light.length < 5 ? light : full;
}

function foldedWord(word: string): FoldedWord {
  const known = folded.get(word);
  if (known) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const light = foldCase(word);
  const made = {
    light,
    full: endings(romanised(light)),
    article: light === 'al',
    numeral: /^[iy]{2,3}$/.test(light),
  };
  folded.set(word, made);
  return made;
}

function foldAny(name: string): string {
  const light = foldCase(name.replace(ARTICLE, '$1'));
  if (light.length < 5) return light;
  return endings(romanised(light.replace(/(^| )al (?=\S{3})/g, '$1')));
}

function endings(romanisedName: string): string {
  return romanisedName
    .replace(/ij(?= |$)/g, 'i')
    .replace(DOUBLED, '$1')
    .replace(/ah(?= |$)/g, 'a');
}

/** Doubled letters, but not those of a numeral: "Charles II" is not "Charles III". */
const DOUBLED = /(?!(?<=\si*)i{1,3}(?:\s|$))([^\d\s])\1+/g;

function romanised(light: string): string {
  const plain = light
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/y/g, 'i')
    .replace(/ou/g, 'u')
    .replace(/kh/g, 'h')
    .replace(/ow(?= |$)/g, 'ov')
    .replace(/dj/g, 'd')
    .replace(/(?<=[^aeiou\s])([ou])e(?=[^aeiou\s])|(a)e(?=u)/g, '$1$2')
    .replace(DOUBLED, '$1');
  return plain.replace(GIVEN_NAMES, (name) => GIVEN_NAME_KEYS[name] ?? name);
}

/** Given names that newswires romanise in several ways, as far as the rules leave them apart; the first one is the key. */
const SAME_GIVEN_NAMES = [
  ['mohamed', 'mohamad', 'muhamad', 'muhamed'],
  ['husein', 'hosein', 'husain'],
  ['ahmed', 'ahmad'],
  ['abdula', 'abdala', 'abdulah', 'abdalah'],
  ['abdul', 'abdel', 'abd'],
  ['iusef', 'iusuf', 'iosef'],
  ['omar', 'umar'],
  ['saied', 'seied', 'sied'],
  ['aleksander', 'aleksandr'],
];
const GIVEN_NAME_KEYS: Readonly<Record<string, string>> = Object.fromEntries(
  SAME_GIVEN_NAMES.flatMap(([key = '', ...others]) => others.map((other) => [other, key])),
);
const GIVEN_NAMES = new RegExp(`(?<![^\\s])(?:${Object.keys(GIVEN_NAME_KEYS).join('|')})(?![^\\s])`, 'g');

/** Arabic articles other than "al" count only with their hyphen: "El Paso" keeps its own. */
const ARTICLE = /(^|[\s-])(?:[ae]l|a[rsdntz]|e[rsdntz]|ash|esh|ul|uz)[-‐‑](?=\S{2})/gi;

/**
 * The beginnings of keys under which names that begin so are found: what `fold` makes of a whole name, and what it makes of
 * one whose last word goes on.
 */
export function foldsOfPrefix(prefix: string): string[] {
  const light = foldCase(prefix.replace(ARTICLE, '$1'));
  const open = romanised(light.replace(/(^| )al (?=\S{3})/g, '$1'));
  return [...new Set([light, open, fold(prefix)])].filter((key) => key !== '');
}
