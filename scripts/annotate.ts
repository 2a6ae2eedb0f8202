import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { analyse } from '../lib/analysis/analyse.ts';
import type { KnowledgeBase } from '../lib/knowledge/knowledge-base.ts';
import type { Recogniser } from '../lib/language/recogniser.ts';
import type { Analysis } from '../lib/types/annotation.ts';
import type { Article } from '../lib/types/article.ts';
import { InputError, type PageInput, pagesOfFiles, pagesOfTable, parseText } from './annotate-input.ts';
import { readPage } from './annotate-page.ts';
import { loadRecogniser } from './load-recogniser.ts';
import { loadPack } from './pack/load-pack.ts';

const USAGE = `Usage:
  annotate FILE...              one JSON line per page; .html or .html.gz
  annotate --pages TSV          pages of a table with the columns set, id, host, kind, url, path
  annotate --pages TSV --learn  the same; this version keeps no per-host memory yet, so --learn changes nothing
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

function annotatePage({ set, id, url, file }: PageInput, pack: KnowledgeBase, recogniser: Recogniser) {
  const { isArticle, article } = readPage(file, url);
  const { title, publishedAt, authors, source, language, lines } = article;
  const found = isArticle ? printed(analyse(article, pack, { recogniser })) : { mentions: [], entities: [] };
  const told = { title, publishedAt, author: authors, source, language };
  return { set, id, url: article.url, isArticle, ...told, lines, ...found };
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

/** Prints a JSON line per input as it is done; a bad one is named on stderr and the others go on. */
async function printEach<T>(
  inputs: readonly T[],
  nameOf: (input: T, index: number) => string,
  annotate: (input: T) => object,
): Promise<void> {
  for (const [index, input] of inputs.entries()) {
    try {
      process.stdout.write(`${JSON.stringify(annotate(input))}\n`);
    } catch (error) {
      console.error(`${nameOf(input, index)}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
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
  if (values.learn)
    console.error('--learn: this version keeps no per-host memory yet; pages are read one by one.');
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
  await printEach(
    pages,
    (page) => page.file,
    (page) => annotatePage(page, pack, recogniser),
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
