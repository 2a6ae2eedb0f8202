// `npm run knowledge:refresh`: asks the Wikidata Query Service what has changed about the people in our records, and prints
// lines for a person to review. It changes no file. `--only TEXT` takes the people whose id or file has TEXT in it,
// `--since DAY` asks for new holders of their offices from that day on, `--endpoint URL` asks another service.
import { parseArgs } from 'node:util';
import { readRecordFiles } from './pack/record-files.ts';
import { readOwnRecords } from './pack/records.ts';
import { QueryClient, WIKIDATA } from './refresh/client.ts';
import { wordProposals } from './refresh/propose.ts';
import { refresh } from './refresh/refresh.ts';

const YEAR = 365 * 86_400_000;
const { values } = parseArgs({
  options: { only: { type: 'string' }, since: { type: 'string' }, endpoint: { type: 'string' } },
});
const since = values.since ?? new Date(Date.now() - YEAR).toISOString().slice(0, 10);
if (!/^\d{4}-\d{2}-\d{2}$/.test(since)) {
  console.error(`No day: "${since}". It reads 2025-01-31.`);
  process.exit(2);
}
const own = readOwnRecords(readRecordFiles(new URL('../knowledge/', import.meta.url)));
const people = own.entities.filter(
  ({ type, id, at }) =>
    type === 'person' && (values.only === undefined || `${id} ${at?.file}`.includes(values.only)),
);
const client = new QueryClient({ ...WIKIDATA, ...(values.endpoint && { endpoint: values.endpoint }) });
const found = await refresh(people, client, since);
if (found.proposals.length > 0) console.log(`${wordProposals(found.proposals)}\n`);
for (const line of found.newHolders) console.log(`? ${line}`);
for (const line of found.failures) console.error(`not asked: ${line}`);
console.error(
  `${people.length} people, ${found.proposals.length} proposals, ${found.newHolders.length} new holders, ${found.failures.length} failed batches`,
);
process.exitCode = found.failures.length > 0 ? 1 : 0;
