/** Longest description quoted from an article, UTF-16 units. */
const LONGEST = 90;
const CLAUSE = /[.;:!?"“”()\n–—]|, /u;
const AGE = /^(?:aged )?\d{1,3}, /;
const PREPOSITION = / (?:of|in|at|for|from|with|who|that|which|on|to|by|near|and|based|between) .*$/;

/** The clause between the commas behind a name, without an age before it; empty when there is none or it is too long. */
export function clauseBehind(text: string, end: number): string {
  if (text.slice(end, end + 2) !== ', ') return '';
  const rest = text.slice(end + 2, end + 2 + LONGEST + 10).replace(AGE, '');
  const cut = rest.search(CLAUSE);
  return cut < 0 || cut > LONGEST ? '' : rest.slice(0, cut);
}

/** The last clause of a text. */
export function lastClause(text: string): string {
  return text.split(/[.;:!?"“”()\n–—] ?|, /u).at(-1) ?? '';
}

/** The word that a noun phrase is about: the last one before what is said of it. */
export function headOf(phrase: string): string {
  return phrase.replace(PREPOSITION, '').split(' ').at(-1) ?? '';
}
