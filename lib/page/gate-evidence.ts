import type { Signals } from './gate-signals.ts';

/** Points for or against, and whether the page has what they are given for. */
export type Evidence = readonly [points: number, holds: (signals: Signals) => boolean];

/**
 * What speaks for an article and against it. The points are the weights of a logistic regression on pages of some 500 hosts,
 * doubled and rounded; teasers, which those pages have too few fronts for, by judgement. Each item alone is often wrong: half
 * of the news pages lack some declaration, and shops declare articles.
 */
export const EVIDENCE: readonly Evidence[] = [
  // The address.
  [3, ({ place }) => place === 'telling'],
  [-1, ({ place }) => place === 'section'],
  [-3, ({ place }) => place === 'other'],
  [1, ({ slugWords }) => slugWords >= 4],
  [1, ({ slugWords }) => slugWords >= 6],
  [-1, ({ slugWords }) => slugWords <= 1],
  [1, ({ numbered }) => numbered],
  // What the page declares.
  [3, ({ structured }) => structured],
  [-3, ({ other }) => other],
  [2, ({ ogArticle }) => ogArticle],
  [-1, ({ ogElse }) => ogElse],
  [1, ({ microdata }) => microdata],
  [2, ({ dated }) => dated],
  [1, ({ signed }) => signed],
  // Its head: one date and byline, and a headline that is a sentence and no label.
  [1, ({ times }) => times >= 1 && times <= 3],
  [-1, ({ times }) => times > 3],
  [2, ({ bylines }) => bylines >= 1 && bylines <= 12],
  [1, ({ dates }) => dates > 0],
  [1, ({ headlineWords }) => headlineWords >= 5],
  [-1, ({ headlineWords }) => headlineWords >= 1 && headlineWords <= 2],
  // Its text: much of it, side by side in one container.
  [1, ({ words }) => words >= 100],
  [1, ({ words }) => words >= 400],
  [1, ({ words, together }) => words > 0 && together >= words * 0.6],
  [-1, ({ words, together }) => together < words * 0.25],
  [1, ({ together }) => together >= 250],
  [1, ({ together }) => together >= 500],
  // More linked headings than a text of that length has beside it.
  [-3, ({ teasers, together }) => teasers >= 10 && teasers * 15 > together],
];
