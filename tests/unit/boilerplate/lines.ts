import { countWords } from '../../../lib/boilerplate/words.ts';
import type { LineFeatures, Zone } from '../../../lib/types/line-features.ts';

/** A line as the page's reading would give it; a plain paragraph unless said otherwise. */
export function line(
  text: string,
  more: Partial<Omit<LineFeatures, 'zones'>> & { zones?: Zone[] } = {},
): LineFeatures {
  const { zones = [], ...rest } = more;
  const plain = { text, tag: 'p', words: countWords(text), linkShare: 0, links: 0, strongShare: 0 };
  return { ...plain, zones: new Set(zones), ...rest };
}

export function linked(text: string, more: Parameters<typeof line>[1] = {}): LineFeatures {
  return line(text, { linkShare: 1, links: 1, ...more });
}

export const PROSE =
  'The committee said on Friday that the talks about the harbour would go on for another week.';
