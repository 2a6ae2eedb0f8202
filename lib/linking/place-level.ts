import type { KnowledgeEntity } from '../knowledge/knowledge-base.ts';

const LEVELS: Readonly<Record<string, number>> = {
  country: 3,
  state: 2,
  region: 2,
  province: 2,
  county: 2,
  territory: 2,
  'country of the United Kingdom': 2,
};

/** How high a place stands: a country (3) above a region or state (2), and that above all others (1). */
export function levelOf({ kind }: Pick<KnowledgeEntity, 'kind'>): number {
  return LEVELS[kind ?? ''] ?? 1;
}
