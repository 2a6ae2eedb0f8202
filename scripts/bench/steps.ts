import { analyseInSteps } from '../../lib/analysis/analyse.ts';
import { MOST_TEXT } from '../../lib/analysis/read-names.ts';
import type { KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import type { Recogniser } from '../../lib/language/recogniser.ts';
import type { Article } from '../../lib/types/article.ts';
import { summarise } from './statistics.ts';
import { milliseconds, type Table } from './table.ts';

const ROUNDS = 5;

/** How long messages wait at most while an article is read: the longest stretch of work without a pause. */
export function measureSteps(texts: readonly string[], kb: KnowledgeBase, recogniser: Recogniser): Table {
  const all = texts.join('\n');
  const huge = all.repeat(Math.ceil(MOST_TEXT / all.length)).slice(0, MOST_TEXT);
  const rows = [
    ['an article of 1,000 words', all.slice(0, 6_000)],
    ['the longest that is read', huge],
  ].map(([what = '', text = '']) => {
    const article: Article = {
      url: '',
      title: '',
      lines: text.split('\n').map((line) => ({ text: line, kind: 'body' })),
    };
    const runs = Array.from({ length: ROUNDS }, () => stepsOf(article, kb, recogniser));
    return [
      what,
      text.length.toLocaleString('en'),
      String(runs[0]?.steps ?? 0),
      milliseconds(summarise(runs.map(({ total }) => total)).median),
      milliseconds(Math.max(...runs.map(({ longest }) => longest))),
    ];
  });
  return {
    title: 'Pauses while reading (Node)',
    note: `Each text is read ${ROUNDS} times, step by step; the background answers messages between steps.`,
    columns: ['text', 'characters', 'steps', 'all of it, median', 'longest step of all readings'],
    rows,
  };
}

function stepsOf(article: Article, kb: KnowledgeBase, recogniser: Recogniser) {
  const steps = analyseInSteps(article, kb, { recogniser });
  const begin = performance.now();
  let last = begin;
  let longest = 0;
  let count = 0;
  for (;;) {
    const { done } = steps.next();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    count += 1;
    if (done) return { steps: count, longest, total: now - begin };
  }
}
