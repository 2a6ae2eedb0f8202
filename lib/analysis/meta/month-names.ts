/** Month names of a language where countries differ. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-SY', 'ar-DZ', 'ar-MA'],
  de: ['de-DE', 'de-AT'],
  es: ['es-ES', 'es-PE'],
  no: ['nb', 'nn'],
  sr: ['sr-Cyrl', 'sr-Latn'],
};

/** Short forms that newspapers print and the data behind `Intl` lacks. */
const MORE: Readonly<Record<string, number>> = { agt: 8, ags: 8, set: 9, sept: 9, mrz: 3, okt: 10, des: 12 };

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
];

/** Letters below which the beginning of a name tells no month. */
const SHORTEST = 3;

const known = new Map<string, ReadonlyMap<string, number>>();

/**
 * The month, 1 to 12, that a word names in a language or in English: in full, inflected, or shortened to at least three letters.
 * Undefined when it names none, or several.
 * @param language well-formed BCP 47 tag without extensions, or empty for English alone
 */
export function monthOf(word: string, language: string): number | undefined {
  const names = namesIn(language);
  const key = folded(word);
  // Hebrew writes "in" as a letter of the next word.
  const found = names.get(key) ?? names.get(key.replace(/^\u05d1/, '')) ?? MORE[key];
  if (found !== undefined || [...key].length < SHORTEST) return found;
  const begun = new Set([...names].flatMap(([name, month]) => (name.startsWith(key) ? [month] : [])));
  return begun.size === 1 ? [...begun][0] : undefined;
}

function namesIn(language: string): ReadonlyMap<string, number> {
  const before = known.get(language);
  if (before !== undefined) return before;
  const names = new Map<string, number>();
  const own = VARIANTS[language.split('-')[0] ?? ''] ?? (language === '' ? [] : [language]);
  for (const locale of new Set([...own, 'en'])) {
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...form, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2020, month - 1, 15));
        const name = folded(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (/\p{L}/u.test(name) && !names.has(name)) names.set(name, month);
      }
    }
  }
  known.set(language, names);
  return names;
}

/** Names without case, marks and the points of short forms. */
function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{Mn}.'’]/gu, '')
    .replace(/\u0131/g, 'i');
}
