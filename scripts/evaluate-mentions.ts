import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyseText } from '../lib/analysis/analyse.ts';
import type { KnowledgeBase } from '../lib/knowledge/knowledge-base.ts';
import type { Recogniser } from '../lib/language/recogniser.ts';
import { type Marked, type MarkedText, readCorpus } from './evaluate-corpus.ts';
import { peerMentions } from './evaluate-peer.ts';
import { MENTION_ROWS, type Score, scoreLinks, scoreMentions } from './evaluate-score.ts';
import { loadRecogniser } from './load-recogniser.ts';
import { loadPack } from './pack/load-pack.ts';

/** Scores of one system on one file. */
export interface MentionResult {
  readonly file: string;
  readonly system: 'newsgloss' | 'compromise';
  readonly mentions: Readonly<Record<string, Score>>;
  readonly links?: { readonly links: Score; readonly reachable: Score };
  /** UTF-16 units read in a second of wall time. */
  readonly unitsPerSecond: number;
}

/**
 * Measures names and links on the development files under `ner/` and `linking/` of a folder, with compromise beside us.
 * @throws when the folder holds none of them.
 */
export function evaluateMentions(folder: string, prefix = 'dev-'): MentionResult[] {
  const kb = loadPack();
  const recogniser = loadRecogniser();
  const titles = new Set(kb.titles());
  const results: MentionResult[] = [];
  for (const room of ['ner', 'linking']) {
    for (const name of corpusFiles(join(folder, room), prefix)) {
      const documents = readCorpus(join(folder, room, name));
      const ours = run(documents, (document) => annotate(document, kb, recogniser));
      results.push({
        file: `${room}/${name}`,
        system: 'newsgloss',
        mentions: scoreMentions(documents, ours.said),
        ...(room === 'linking' && { links: scoreLinks(documents, ours.said, titles) }),
        unitsPerSecond: ours.unitsPerSecond,
      });
      if (room !== 'ner') continue;
      const peer = run(documents, (document) => peerMentions(document.text));
      results.push({
        file: `${room}/${name}`,
        system: 'compromise',
        mentions: scoreMentions(documents, peer.said),
        unitsPerSecond: peer.unitsPerSecond,
      });
    }
  }
  if (results.length === 0) throw new Error(`No ${prefix}*.jsonl under ner/ or linking/ of ${folder}`);
  return results;
}

function corpusFiles(folder: string, prefix: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.jsonl'))
    .sort();
}

/** Our mentions of a document, with the Wikipedia titles of what they name. */
function annotate(document: MarkedText, kb: KnowledgeBase, recogniser: Recogniser): Marked[] {
  const { text, publishedAt } = document;
  const { mentions, entities } = analyseText(text, {
    kb,
    recogniser,
    ...(publishedAt !== undefined && { publishedAt }),
  });
  const wikis = new Map(entities.map(({ id, wiki }) => [id, wiki]));
  return mentions.map(({ start, end, type, entity }) => {
    const wiki = entity === undefined ? undefined : wikis.get(entity);
    return { start, end, type, ...(wiki !== undefined && { wiki }) };
  });
}

function run(documents: readonly MarkedText[], read: (document: MarkedText) => Marked[]) {
  for (const document of documents.slice(0, 20)) read(document);
  let units = 0;
  const said = new Map<string, Marked[]>();
  const begin = performance.now();
  for (const document of documents) {
    said.set(document.id, read(document));
    units += document.text.length;
  }
  return { said, unitsPerSecond: (1000 * units) / (performance.now() - begin) };
}

/** The figures as text tables, one a file and system. */
export function mentionTables(results: readonly MentionResult[]): string {
  return results.map(tableOf).join('\n');
}

function tableOf(result: MentionResult): string {
  const speed = Math.round(result.unitsPerSecond / 1000);
  const rows = MENTION_ROWS.map((row): [string, Score | undefined] => [row, result.mentions[row]]);
  if (result.links) rows.push(['links', result.links.links], ['links in pack', result.links.reachable]);
  const lines = rows.flatMap(([row, score]) => {
    if (!score) return [];
    const [p, r, f] = [score.precision, score.recall, score.f1].map((n) => n.toFixed(1).padStart(5));
    return `${row.padEnd(14)} P ${p}  R ${r}  F1 ${f}  (${score.right}/${score.said} said, ${score.gold} gold)`;
  });
  const heading = `\n${result.file}, ${result.system} (${speed},000 characters a second)`;
  return [heading, ...lines].join('\n');
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { data: { type: 'string' }, prefix: { type: 'string' } } });
  if (values.data === undefined) {
    console.error('Usage: evaluate-mentions --data FOLDER [--prefix dev-]');
    process.exitCode = 2;
  } else {
    console.log(mentionTables(evaluateMentions(values.data, values.prefix)));
  }
}
