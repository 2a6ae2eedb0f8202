import { parseArgs } from 'node:util';
import type { KnowledgeBase } from '../lib/knowledge/knowledge-base.ts';
import { readDate } from '../lib/knowledge/partial-date.ts';
import { loadPack } from './pack/load-pack.ts';

const USAGE = 'Usage: lookup NAME [--on YYYY-MM-DD] | lookup --titles';

function lookUp(pack: KnowledgeBase, query: string, on: string | undefined) {
  const candidates = pack.candidates(query).map(({ entity: index }) => {
    const { id, qid, name, type } = pack.entity(index);
    const facts = pack.facts(index, on);
    return {
      id,
      ...(qid !== undefined && { qid }),
      name,
      type,
      description: pack.description(index, on),
      heldThen: facts.held.map(({ office, since, until, source }) => ({ office, since, until, source })),
      since: facts.since,
      asOf: facts.asOf,
    };
  });
  return { query, on, candidates };
}

class UsageError extends Error {}

function main(): void {
  const options = { on: { type: 'string' }, titles: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.titles) {
    if (positionals.length > 0 || values.on !== undefined) throw new UsageError('--titles stands alone.');
    for (const title of loadPack().titles()) console.log(title);
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
