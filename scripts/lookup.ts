import { parseArgs } from 'node:util';
import type { Candidate, KnowledgeBase } from '../lib/knowledge/knowledge-base.ts';
import { lastDay, readDate } from '../lib/knowledge/partial-date.ts';
import { titleHeads, titleModifiers } from '../lib/language/lexicon.ts';
import { loadPack } from './pack/load-pack.ts';

const USAGE = 'Usage: lookup NAME [--on YYYY-MM-DD] | lookup --prefix BEGINNING | lookup --titles';
const MOST_BEGINNINGS = 20;

/**
 * The card of each reading of a name. `heldThen` has only what the record vouches for: of a date after its `asOf`, the open
 * terms stand in `heldAtAsOf`, the first of them in `lastKnown`.
 */
function lookUp(pack: KnowledgeBase, query: string, on: string | undefined) {
  const candidates = readings(pack, query).map(({ entity: index }) => {
    const { id, qid, wiki, name, type } = pack.entity(index);
    const { held, lastKnown, since, asOf, died } = pack.facts(index, on);
    const beyond = isAfter(on, asOf);
    const sure = held.filter((term) => !beyond || term.until !== undefined);
    // What was held when the record was last known to be true, of which nothing says that it still was.
    const heldAtAsOf = held.filter((term) => !sure.includes(term));
    const last = sure.length === 0 ? (held[0] ?? lastKnown) : undefined;
    return {
      id,
      ...(qid !== undefined && { qid }),
      ...(wiki !== undefined && { wiki }),
      name,
      type,
      description: pack.description(index, on),
      heldThen: sure,
      ...(last !== undefined && { lastKnown: last }),
      ...(heldAtAsOf.length > 0 && { heldAtAsOf }),
      since,
      ...(died !== undefined && { died }),
      asOf,
    };
  });
  return { query, on, candidates };
}

/** Readings of a name; of one that the pack does not know with its titles, those of what is left without them. */
function readings(pack: KnowledgeBase, name: string): readonly Candidate[] {
  const found = pack.candidates(name);
  const [first = '', ...rest] = name.split(' ');
  const word = first.replace(/\.$/, '');
  if (found.length > 0 || rest.length === 0 || !(titleHeads.has(word) || titleModifiers.has(word)))
    return found;
  return readings(pack, rest.join(' '));
}

function isAfter(on: string | undefined, asOf: string | undefined): boolean {
  const [day, end] = [readDate(on), readDate(asOf)];
  return day !== undefined && end !== undefined && lastDay(day) > lastDay(end);
}

function beginnings(pack: KnowledgeBase, prefix: string) {
  return pack.startingWith(prefix, MOST_BEGINNINGS).map((index) => {
    const { id, name, type } = pack.entity(index);
    return { id, name, type, description: pack.description(index) };
  });
}

class UsageError extends Error {}

function main(): void {
  const options = {
    on: { type: 'string' },
    prefix: { type: 'string' },
    titles: { type: 'boolean' },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.titles) {
    if (positionals.length > 0 || values.on !== undefined) throw new UsageError('--titles stands alone.');
    for (const title of loadPack().titles()) console.log(title);
    return;
  }
  if (values.prefix !== undefined) {
    if (positionals.length > 0 || values.on !== undefined) throw new UsageError('--prefix stands alone.');
    console.log(JSON.stringify(beginnings(loadPack(), values.prefix), null, 2));
    return;
  }
  const query = positionals.join(' ').trim();
  if (query === '') throw new UsageError('No name was given.');
  if (values.on !== undefined && readDate(values.on) === undefined)
    throw new UsageError(`No possible date: "${values.on}".`);
  console.log(JSON.stringify(lookUp(loadPack(), query, values.on), null, 2));
}

try {
  main();
} catch (error) {
  const wrongOption = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!wrongOption && !(error instanceof UsageError)) throw error;
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 2;
}
