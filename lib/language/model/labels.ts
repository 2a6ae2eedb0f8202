/** The types that the model tells apart; `other` is named more closely afterwards. */
export const MODEL_TYPES = ['person', 'place', 'organisation', 'other'] as const;

/** Outside, then begin and inside of each type: 0, 1 B-person, 2 I-person, 3 B-place ... */
export const LABEL_COUNT = 1 + 2 * MODEL_TYPES.length;
export const OUTSIDE = 0;

/** Label of the first token of a type's span. */
export function beginOf(type: number): number {
  return 1 + 2 * type;
}

/** Label of a later token of a type's span. */
export function insideOf(type: number): number {
  return 2 + 2 * type;
}

export function isBegin(label: number): boolean {
  return label % 2 === 1;
}

/** Position in `MODEL_TYPES`; -1 for outside. */
export function typeOf(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 1;
}

/** Whether `label` may follow `before`: an inside label only follows its own type. */
export function mayFollow(before: number, label: number): boolean {
  if (label === OUTSIDE || isBegin(label)) return true;
  return before === label || before === label - 1;
}
