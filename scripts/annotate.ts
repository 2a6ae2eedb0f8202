import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { analyse } from '../lib/analysis/analyse.ts';
import type { KnowledgeBase } from '../lib/knowledge/knowledge-base.ts';
import type { Recogniser } from '../lib/language/recogniser.ts';
import type { Analysis } from '../lib/types/annotation.ts';
import type { Article } from '../lib/types/article.ts';
import { InputError, type PageInput, pagesOfFiles, pagesOfTable, parseText } from './annotate-input.ts';
import { type ReadPage, readPage } from './annotate-page.ts';
import { createPublishers, learnedOf } from './learn-pages.ts';
import { loadRecogniser } from './load-recogniser.ts';
import { loadPack } from './pack/load-pack.ts';

const USAGE = `Usage:
  annotate FILE...              one JSON line per page; .html or .html.gz
  annotate --pages TSV          pages of a table with the columns set, id, host, kind, url, path
  annotate --pages TSV --learn  the same, with all other pages of the same host in mind, as if they had been read before
  annotate --jsonl FILE         plain texts: {"id", "text", "publishedAt"?, "title"?} a line`;

/** The analysis as scripts print it: each mention with the identifiers of its entity. */
function printed(analysis: Analysis) {
  const byId = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  return {
    mentions: analysis.mentions.map(({ start, end, type, text, entity }) => {
      const known = entity === undefined ? undefined : byId.get(entity);
      return { start, end, type, text, entity, qid: known?.qid, wiki: known?.wiki };
    }),
    entities: analysis.entities.map(({ id, qid, wiki, name, type, description }) => {
      return { id, qid, wiki, name, type, description };
    }),
  };
}

/** A page as it was read, and how its lines are classed when more is known of its publisher. */
interface ReadInput extends ReadPage {
  readonly input: PageInput;
}

function readInput(input: PageInput): ReadInput {
  return { input, ...readPage(input.file, input.url) };
}

function annotatePage({ input, isArticle, article }: ReadInput, pack: KnowledgeBase, recogniser: Recogniser) {
  const { title, publishedAt, authors, source, language, lines } = article;
  const found = isArticle ? printed(analyse(article, pack, { recogniser })) : { mentions: [], entities: [] };
  const told = { title, publishedAt, author: authors, source, language };
  return { set: input.set, id: input.id, url: article.url, isArticle, ...told, lines, ...found };
}

/** Reads all pages before it classes any; a bad one is named on stderr and the others go on. */
async function readAndLearn(pages: readonly PageInput[]): Promise<ReadInput[]> {
  const publishers = createPublishers();
  const read: ReadInput[] = [];
  for (const input of pages) {
    const page = attempt(input.file, () => readInput(input));
    if (page) read.push(page);
    if (page?.isArticle) publishers.visit(learnedOf(page.input, page));
    await setImmediate();
  }
  return read.map((page) => {
    if (!page.isArticle) return page;
    return { ...page, article: { ...page.article, lines: publishers.judge(learnedOf(page.input, page)) } };
  });
}

function annotateText(line: string, pack: KnowledgeBase, recogniser: Recogniser) {
  const { id, text, title = '', publishedAt } = parseText(line);
  const article: Article = {
    url: '',
    title,
    ...(publishedAt !== undefined && { publishedAt }),
    lines: text.split('\n').map((each) => ({ text: each, kind: 'body' })),
  };
  return { id, ...printed(analyse(article, pack, { recogniser })) };
}

/** What some work gives; when it fails its input is named on stderr. */
function attempt<T>(name: string, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return undefined;
  }
}

/** Prints a JSON line per input as it is done; a bad one is named on stderr and the others go on. */
async function printEach<T>(
  inputs: readonly T[],
  nameOf: (input: T, index: number) => string,
  annotate: (input: T) => object,
): Promise<void> {
  for (const [index, input] of inputs.entries()) {
    const done = attempt(nameOf(input, index), () => JSON.stringify(annotate(input)));
    if (done !== undefined) process.stdout.write(`${done}\n`);
    // The DOM library lets go of a closed page only between tasks.
    await setImmediate();
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pages: { type: 'string' },
      learn: { type: 'boolean' },
      jsonl: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const chosen = [values.pages !== undefined, values.jsonl !== undefined, positionals.length > 0].filter(
    Boolean,
  );
  if (chosen.length !== 1) throw new InputError('Give files, or --pages, or --jsonl.');
  if (values.learn && values.pages === undefined) throw new InputError('--learn goes with --pages.');
  const pack = loadPack();
  const recogniser = loadRecogniser();
  if (values.jsonl !== undefined) {
    const lines = readFileSync(values.jsonl, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    await printEach(
      lines,
      (_, index) => `${values.jsonl}, text ${index + 1}`,
      (line) => annotateText(line, pack, recogniser),
    );
    return;
  }
  const pages = values.pages === undefined ? pagesOfFiles(positionals) : pagesOfTable(values.pages);
  if (values.learn) {
    await printEach(
      await readAndLearn(pages),
      ({ input }) => input.file,
      (page) => annotatePage(page, pack, recogniser),
    );
    return;
  }
  await printEach(
    pages,
    (page) => page.file,
    (page) => annotatePage(readInput(page), pack, recogniser),
  );
}

// A reader that has seen enough ("| head") closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  await main();
} catch (error) {
  const wrong =
    error instanceof InputError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  console.error(error instanceof Error ? error.message : String(error));
  if (wrong) console.error(USAGE);
  process.exitCode = wrong ? 2 : 1;
}
