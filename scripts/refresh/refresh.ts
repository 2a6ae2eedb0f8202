import type { PackEntity } from '../pack/model.ts';
import { inBatches } from './batches.ts';
import type { QueryClient } from './client.ts';
import { knownPeople, termOf } from './known.ts';
import { type Proposal, proposals } from './propose.ts';
import { deathsOf, holdersSince, termsOf } from './queries.ts';
import { qidOf, type Row } from './rows.ts';

const PEOPLE_PER_QUERY = 60;
const OFFICES_PER_QUERY = 40;

export interface Refreshed {
  readonly proposals: readonly Proposal[];
  /** People whom our records lack, in offices that our people held: a line each. */
  readonly newHolders: readonly string[];
  /** What could not be asked, a line each. */
  readonly failures: readonly string[];
}

/**
 * Compares our people with what a SPARQL service in Wikidata's shape knows of them.
 * @param since the day from which new holders of known offices are asked for, `2025-01-01`
 */
export async function refresh(
  people: readonly PackEntity[],
  client: QueryClient,
  since: string,
): Promise<Refreshed> {
  const byQid = new Map(people.flatMap((person) => (person.qid ? [[person.qid, person] as const] : [])));
  const qids = [...byQid.keys()].sort();
  const terms = await inBatches(client, qids, PEOPLE_PER_QUERY, termsOf);
  const deaths = await inBatches(client, qids, PEOPLE_PER_QUERY, deathsOf);
  const offices = officesInUse(terms.rows);
  const holders = await inBatches(client, offices, OFFICES_PER_QUERY, (some) => holdersSince(some, since));
  const known = knownPeople(terms.rows, deaths.rows);
  return {
    proposals: qids.flatMap((qid) => {
      const theirs = known.get(qid);
      return theirs === undefined ? [] : proposals(byQid.get(qid)!, theirs);
    }),
    newHolders: newHolders(holders.rows, byQid),
    failures: [...terms.failed, ...deaths.failed, ...holders.failed].map(
      ({ items, problem }) => `${items[0]} to ${items.at(-1)} (${items.length}): ${problem}`,
    ),
  };
}

function officesInUse(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => qidOf(row['office']) ?? []))].sort();
}

function newHolders(rows: readonly Row[], known: ReadonlyMap<string, PackEntity>): string[] {
  const lines = rows.flatMap((row) => {
    const qid = qidOf(row['person']);
    const term = termOf(row);
    if (qid === undefined || term === undefined || known.has(qid)) return [];
    return [`${row['name']} (${qid}): ${term.label} | ${term.since ?? '?'}..${term.until ?? ''} | wikidata`];
  });
  return [...new Set(lines)].sort();
}
