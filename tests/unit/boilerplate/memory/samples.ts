import { countWords } from '../../../../lib/boilerplate/words.ts';
import type { LineFeatures } from '../../../../lib/types/line-features.ts';

/** A line of plain text, with what a test wants to be otherwise. */
export function line(text: string, features: Partial<LineFeatures> = {}): LineFeatures {
  const plain = { tag: 'p', linkShare: 0, links: 0, strongShare: 0, zones: new Set<never>() };
  return { text, words: countWords(text), ...plain, ...features };
}

const SUBJECTS = [
  'The harbour',
  'A bakery',
  'The school',
  'One ferry',
  'The old mill',
  'A choir',
  'The market',
];
const DEEDS = [
  'was closed on Monday',
  'opened again',
  'won a prize',
  'lost its roof',
  'moved across the river',
];

/** Running text of an article of its own; another number, other sentences. */
export function prose(article: number, paragraphs = 4): LineFeatures[] {
  return Array.from({ length: paragraphs }, (_, index) => {
    const subject = SUBJECTS[(article + index) % SUBJECTS.length];
    const deed = DEEDS[(article * 3 + index) % DEEDS.length];
    const who = `witness ${'abcdefghij'[article % 10]}${'klmnopqrst'[index % 10]}`;
    return line(
      `${subject} ${deed}, said ${who}, and the council of the town wants to hear of it before the week is over.`,
    );
  });
}
