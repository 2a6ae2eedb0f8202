import {
  type ImportProblem,
  MAX_PACK_BYTES,
  MAX_PACK_ENTITIES,
  type ReaderPack,
  type ReaderTerm,
} from '../../types/reader-pack.ts';
import { entityOf, type RowEntity, termOf } from './entity-of-row.ts';
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
  const entities = new Map<string, Gathered>();
  for (const row of rows) {
    const entity = entityOf(row, problems);
    const term = termOf(row, problems);
    if (entity === undefined) continue;
    const key = `${entity.type} ${entity.name}`;
    const held = entities.get(key) ?? { entity, also: new Set<string>(), terms: [] };
    entities.set(key, { ...held, entity: { ...held.entity, ...entity } });
    for (const name of entity.also) held.also.add(name);
    if (term !== undefined) held.terms.push(term);
    if (held.terms.length > MAX_PER_ENTITY || held.also.size > MAX_PER_ENTITY) {
      problems.push({ line: row.line, kind: 'tooMany', what: String(MAX_PER_ENTITY) });
      break;
    }
  }
  if (entities.size > MAX_PACK_ENTITIES)
    problems.push({ line: 0, kind: 'tooMany', what: String(MAX_PACK_ENTITIES) });
  if (entities.size === 0 && problems.length === 0) problems.push({ line: 0, kind: 'empty' });
  if (problems.length > 0) return { problems: problems.sort((a, b) => a.line - b.line) };
  return {
    pack: {
      name: packName(fileName),
      entities: [...entities.values()].map(({ entity, also, terms }) => ({
        ...entity,
        asOf: entity.asOf ?? today,
        also: [...also],
        terms,
      })),
    },
    problems,
  };
}

/** Most offices, and most other names, of one entity. */
const MAX_PER_ENTITY = 100;

interface Gathered {
  readonly entity: RowEntity;
  readonly also: Set<string>;
  readonly terms: ReaderTerm[];
}

/** The file's name without folder and ending, short enough to show. */
function packName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return base.trim().slice(0, 80) || 'pack';
}

/** A pack in the form that `importPack` reads, for a file. */
export function exportPack(pack: ReaderPack): string {
  const entities = pack.entities.map(({ asOf, ...entity }) => ({ ...entity, asof: asOf }));
  // A line each: indentation would make a file that is too large to be added again.
  return `{"entities": [\n${entities.map((entity) => JSON.stringify(entity)).join(',\n')}\n]}\n`;
}
