import type { ImportProblem } from '../../types/reader-pack.ts';

/** Fields of one entity, or of one more office of it, as they stand in a file. */
export interface Row {
  /** The line in the file, from 1: where an object starts, where a table's row ends. */
  readonly line: number;
  readonly values: Readonly<Partial<Record<Field, string>>>;
}

export const FIELDS = [
  'name',
  'type',
  'also',
  'about',
  'country',
  'wikipedia',
  'wikidata',
  'office',
  'since',
  'until',
  'acting',
  'asof',
  'source',
] as const;
export type Field = (typeof FIELDS)[number];

/** Whether a column or key is one of ours. */
export function isField(name: string): name is Field {
  return (FIELDS as readonly string[]).includes(name);
}

export interface Rows {
  readonly rows: readonly Row[];
  readonly problems: readonly ImportProblem[];
}
