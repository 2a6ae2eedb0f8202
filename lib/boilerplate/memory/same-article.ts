import type { SeenArticle } from '../../types/publisher-memory.ts';

/** Share of the smaller one's longest lines from which two pages hold the same article. */
const ALIKE = 0.5;

/** Whether two pages hold the same article: one address, one title, or mostly the same running text. */
export function isSameArticle(a: SeenArticle, b: SeenArticle): boolean {
  if (a.page === b.page || (a.title !== 0 && a.title === b.title)) return true;
  const [small, large] = a.body.length < b.body.length ? [a.body, b.body] : [b.body, a.body];
  if (small.length === 0) return false;
  const shared = small.filter((line) => large.includes(line)).length;
  return shared > small.length * ALIKE;
}
