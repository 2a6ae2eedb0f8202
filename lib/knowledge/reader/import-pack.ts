import {
  type ImportProblem,
  MAX_PACK_BYTES,
  MAX_PACK_ENTITIES,
  type ReaderEntity,
  type ReaderPack,
  type ReaderTerm,
} from '../../types/reader-pack.ts';
import { entityOf, termOf } from './entity-of-row.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';

export interface ImportResult {
  /** Absent when anything is wrong: half a file is not imported. */
  readonly pack?: ReaderPack;
  /** In the order of the lines. */
  readonly problems: readonly ImportProblem[];
}

/**
 * Reads a reader's file, line by line. Rows of one name and type are one entity with several offices.
 * @param fileName tells CSV from JSON by its ending, and names the pack
 * @param today what `asof` is for rows that have none, `2026-01-31`
 */
export function importPack(fileName: string, text: string, today: string): ImportResult {
  if (text.length > MAX_PACK_BYTES) return { problems: [{ line: 0, kind: 'tooLarge' }] };
  if (text.trim() === '') return { problems: [{ line: 0, kind: 'empty' }] };
  const { rows, problems: syntax } = /\.json$/i.test(fileName) ? readJson(text) : readCsv(text);
  const problems = [...syntax];
  const entities = new Map<string, ReaderEntity & { terms: ReaderTerm[] }>();
  for (const row of rows) {
    const entity = entityOf(row, today, problems);
    const term = termOf(row, problems);
    if (entity === undefined) continue;
    const key = `${entity.type} ${entity.name}`;
    const held = entities.get(key);
    const terms = [...(held?.terms ?? []), ...(term === undefined ? [] : [term])];
    const also = [...new Set([...(held?.also ?? []), ...entity.also])];
    entities.set(key, { ...held, ...entity, also, terms });
  }
  if (entities.size > MAX_PACK_ENTITIES)
    problems.push({ line: 0, kind: 'tooMany', what: String(MAX_PACK_ENTITIES) });
  if (entities.size === 0 && problems.length === 0) problems.push({ line: 0, kind: 'empty' });
  if (problems.length > 0) return { problems: problems.sort((a, b) => a.line - b.line) };
  return { pack: { name: packName(fileName), entities: [...entities.values()] }, problems };
}

/** The file's name without folder and ending, short enough to show. */
function packName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return base.trim().slice(0, 80) || 'pack';
}

/** A pack in the form that `importPack` reads, for a file. */
export function exportPack(pack: ReaderPack): string {
  const entities = pack.entities.map(({ asOf, ...entity }) => ({ ...entity, asof: asOf }));
  return `${JSON.stringify({ entities }, null, 2)}\n`;
}
