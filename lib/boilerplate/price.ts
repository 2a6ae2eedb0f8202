const AMOUNT = String.raw`(?:[$£€¥₹₩]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|euros?|dollars?)|\d+[.,]\d\d)`;
/** Sums in news are rounded: "$55.9B budget". */
const ROUNDED = String.raw`(?!\s?(?:[bmk]\b|bn|mn|mio|mrd|million|billion|trillion|milli))`;
const AT_START = new RegExp(`^(?:[^\\s\\d]+ )?${AMOUNT}(?![\\d.,])${ROUNDED}`, 'i');
const AT_END = new RegExp(
  `\\b(?:for|at|from|only|für|ab|nur|pour|dès|por|desde|da|voor|za)\\s+${AMOUNT}$`,
  'i',
);
const MOST_WORDS = 10;

/** Whether a line sells something at a price; where wares are the subject, links to them are the article's own text. */
export function hasPrice(text: string, words: number): boolean {
  return words <= MOST_WORDS && (AT_START.test(text) || AT_END.test(text));
}
