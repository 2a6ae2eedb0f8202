import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { DEMO_ARTICLES } from '../../demo/articles.ts';
import { analyseText } from '../../lib/analysis/analyse.ts';
import type { KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import { openPack } from '../../lib/knowledge/pack-reader.ts';
import { openModel } from '../../lib/language/model/model.ts';
import { modelRecogniser } from '../../lib/language/model/model-recogniser.ts';
import type { Recogniser } from '../../lib/language/recogniser.ts';
import { type MarkedText, readCorpus } from '../evaluate-corpus.ts';
import { peerMentions } from '../evaluate-peer.ts';
import { demoTexts } from './demo-texts.ts';
import { measured } from './memory.ts';
import { summarise } from './statistics.ts';
import { measureSteps } from './steps.ts';
import { milliseconds, type Table } from './table.ts';
import { winkReader } from './wink.ts';

const LOADS = 30;
const LOOKUP_ROUNDS = 200;
/** Characters that each reader reads at least, so that a short text does not measure the clock. */
const LEAST_READ = 1_500_000;

/** Characters of a 1,000-word article, about. */
const ARTICLE = 6_000;

/** Names that no pack has: every reading of a text asks for far more of these than of known ones. */
const UNKNOWN = ['Tomas Brandt', 'Nora Whitfield', 'Meridian Post', 'Yesterday', 'Every Contract', 'Qwzx'];

type Text = Pick<MarkedText, 'text' | 'publishedAt'>;

/**
 * Loading the pack, looking up names, and reading texts beside compromise.
 * @param pack file of the pack
 * @param model file of the recogniser's model
 * @param data folder with marked texts (`ner/dev-*.jsonl`) to read instead of the demo's articles
 */
export function measureNode(pack: string, model: string, data: string | undefined): Table[] {
  const texts = data === undefined ? demoTexts() : corpusTexts(data);
  const opened = measured('the pack', () => openPack(readBytes(pack)));
  const kb = opened.result;
  const named = measured("the recogniser's model", () => modelRecogniser(openModel(readBytes(model))));
  const recogniser = named.result;
  const read = measured('what reading the texts below once leaves behind', () => {
    for (const { text, publishedAt } of texts)
      analyseText(text, { kb, recogniser, ...(publishedAt !== undefined && { publishedAt }) });
  });
  const memory: Table = {
    title: 'Memory (Node)',
    note: 'In use after a collection, one after the other.',
    columns: ['what', 'more in use'],
    rows: [opened.row, named.row, read.row],
  };
  return [
    loading(pack),
    loadingModel(model),
    memory,
    lookups(kb),
    reading(texts, kb, recogniser),
    measureSteps(
      texts.map(({ text }) => text),
      kb,
      recogniser,
    ),
  ];
}

function loading(pack: string): Table {
  const times = Array.from({ length: LOADS }, () => {
    const bytes = readBytes(pack);
    return timed(() => openPack(bytes).candidates('Damascus'));
  });
  const opened = summarise(times);
  const bytes = readBytes(pack);
  const before = process.memoryUsage().arrayBuffers;
  const kb = openPack(bytes);
  const beside = process.memoryUsage().arrayBuffers - before;
  kb.candidates('Damascus');
  const megabytes = (size: number) => `${(size / 1e6).toFixed(2)} MB`;
  return {
    title: 'Loading the pack (Node)',
    note: `From bytes in memory to the first look-up, ${LOADS} times; gzipped at level 9; arrays made beside the bytes.`,
    columns: ['pack', 'gzipped', 'arrays beside it', 'median', 'p95'],
    rows: [
      [
        megabytes(bytes.byteLength),
        megabytes(gzipSync(new Uint8Array(bytes), { level: 9 }).length),
        megabytes(beside),
        milliseconds(opened.median),
        milliseconds(opened.p95),
      ],
    ],
  };
}

function loadingModel(model: string): Table {
  const bytes = readBytes(model);
  const opened = summarise(Array.from({ length: LOADS }, () => timed(() => openModel(bytes))));
  const megabytes = (size: number) => `${(size / 1e6).toFixed(2)} MB`;
  return {
    title: "Loading the recogniser's model (Node)",
    note: `From bytes in memory to a model that scores, ${LOADS} times; gzipped at level 9.`,
    columns: ['model', 'gzipped', 'median', 'p95'],
    rows: [
      [
        megabytes(bytes.byteLength),
        megabytes(gzipSync(new Uint8Array(bytes), { level: 9 }).length),
        milliseconds(opened.median),
        milliseconds(opened.p95),
      ],
    ],
  };
}

function lookups(kb: KnowledgeBase): Table {
  const names = DEMO_ARTICLES.flatMap(({ people, places, organisations }) => [
    ...people,
    ...places,
    ...organisations,
  ]);
  const known = names.filter((name) => kb.candidates(name).length > 0);
  const entities = known.map((name) => kb.candidates(name)[0]!.entity);
  const each = <T>(what: string, items: readonly T[], look: (item: T) => unknown): string[] => {
    const rounds = Array.from({ length: LOOKUP_ROUNDS }, () => {
      return (1000 * timed(() => items.forEach(look))) / items.length;
    });
    const { median, p95 } = summarise(rounds);
    return [what, String(items.length), `${median.toFixed(2)} µs`, `${p95.toFixed(2)} µs`];
  };
  return {
    title: 'Looking up (Node)',
    note: `Microseconds a look-up, over ${LOOKUP_ROUNDS} rounds of all names that stand on the demo's articles.`,
    columns: ['what', 'names', 'median', 'p95'],
    rows: [
      each('candidates of a known name', known, (name) => kb.candidates(name)),
      each('candidates of an unknown name', UNKNOWN, (name) => kb.candidates(name)),
      each('ten names by their first four letters', known, (name) => kb.startingWith(name.slice(0, 4), 10)),
      each('facts of a card on a date', entities, (entity) => kb.facts(entity, '2020-09-08')),
    ],
  };
}

function reading(texts: readonly Text[], kb: KnowledgeBase, recogniser: Recogniser): Table {
  const wink = winkReader();
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const rounds = Math.ceil(LEAST_READ / characters);
  const row = (name: string, read: (text: Text) => unknown): string[] => {
    for (const text of texts) read(text);
    const speeds = Array.from({ length: rounds }, () => {
      return (
        characters /
        timed(() => {
          for (const text of texts) read(text);
        })
      );
    });
    const { median } = summarise(speeds);
    return [name, `${Math.round(median).toLocaleString('en')},000`, milliseconds(ARTICLE / median)];
  };
  return {
    title: 'Reading texts (Node)',
    note:
      `${texts.length} texts, ${characters.toLocaleString('en')} characters, read ${rounds} times after a first reading that is not counted; median. ` +
      'A 1,000-word article has about 6,000 characters. The pack answers names that it was asked before from memory, as in the background.',
    columns: ['reader', 'characters a second', `a text of ${ARTICLE.toLocaleString('en')}`],
    rows: [
      row('newsgloss: names, chains, links, facts', ({ text, publishedAt }) =>
        analyseText(text, { kb, recogniser, ...(publishedAt !== undefined && { publishedAt }) }),
      ),
      row('newsgloss without a pack: names and chains', ({ text }) =>
        analyseText(text, { kb: null, recogniser }),
      ),
      row('compromise: people, places, organisations', ({ text }) => peerMentions(text)),
      row('compromise: tagging alone', ({ text }) => nlp(text)),
      row('wink-nlp: tagging, dates and the like; no people, places or organisations', ({ text }) =>
        wink(text),
      ),
    ],
  };
}

/** @throws Error when the folder has none. */
function corpusTexts(folder: string): Text[] {
  const place = join(folder, 'ner');
  const files = existsSync(place) ? readdirSync(place).filter((name) => /^dev-.*\.jsonl$/.test(name)) : [];
  if (files.length === 0) throw new Error(`No ner/dev-*.jsonl in ${folder}`);
  return files.flatMap((name) => readCorpus(join(place, name)));
}

function readBytes(file: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
