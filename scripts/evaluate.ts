// `npm run evaluate -- --data FOLDER`: every accuracy table we have, with peers in the same run. FOLDER is laid out like
// the development data: ner/, linking/, articles/. What it lacks is left out, and said so.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleTables, evaluateArticles } from './evaluate-articles.ts';
import { coverageTables } from './evaluate-coverage.ts';
import { evaluateMentions, mentionTables } from './evaluate-mentions.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  console.error('Usage: npm run evaluate -- --data FOLDER');
  process.exit(2);
}
const { data } = values;
const has = (room: string) => {
  const there = existsSync(join(data, room));
  if (!there) console.log(`(${room}/ is not in the folder: left out)\n`);
  return there;
};

if (has('ner')) console.log(`Mentions that the pack knows\n${coverageTables(data)}\n`);
if (has('ner')) console.log(`Names and links\n${mentionTables(evaluateMentions(data))}\n`);
if (has('articles'))
  console.log(`Articles and boilerplate\n${articleTables(await evaluateArticles(join(data, 'articles')))}`);
