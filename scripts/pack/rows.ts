import type { SectionName } from '../../lib/knowledge/pack-format.ts';

/** The numbers of each section of a pack that is being written. */
export type Rows = Record<SectionName, number[]>;
