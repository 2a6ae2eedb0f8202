import { type Context, readContext } from '../../lib/language/model/context.ts';
import { FeatureList, localFeatures } from '../../lib/language/model/features.ts';
import { kindOf } from '../../lib/language/model/kinds.ts';
import { isBegin, LABEL_COUNT, OUTSIDE } from '../../lib/language/model/labels.ts';
import type { Words } from '../../lib/language/model/words.ts';
import type { Gazetteer } from '../../lib/language/recogniser.ts';
import { runNow } from '../../lib/types/steps.ts';
import { capitalised, parted } from './augment.ts';
import { type MarkedDocument, readWhole } from './corpus.ts';
import { type Dataset, DatasetBuilder } from './dataset.ts';
import { allowedLabels } from './harmonise.ts';
import type { CorpusUse } from './sources.ts';

/** A document ready to be trained on. */
export interface Prepared {
  readonly context: Context;
  readonly allowed: Uint16Array;
  readonly weight: number;
  readonly group: number;
}

const PARTED_WEIGHT = 0.5;
const CAPITALISED_WEIGHT = 0.25;
const GROUPS: readonly CorpusUse['group'][] = ['news', 'encyclopedia', 'mixed', 'tweets'];
export const GROUP_COUNT = GROUPS.length;

/** A document of a corpus, and of news texts its copies in other spellings. */
export function prepare(
  document: MarkedDocument,
  use: CorpusUse,
  words: Words,
  gazetteer: Gazetteer,
): Prepared[] {
  const of = (marked: MarkedDocument, share: number): Prepared => {
    const read = readWhole(marked.text);
    return {
      context: runNow(readContext(read, gazetteer, words)),
      allowed: allowedLabels(read, marked.mentions, use),
      weight: use.weight * share,
      group: GROUPS.indexOf(use.group),
    };
  };
  if (use.group !== 'news') return [of(document, 1)];
  return [
    of(document, 1),
    of(parted(document), PARTED_WEIGHT),
    of(capitalised(document), CAPITALISED_WEIGHT),
  ];
}

const ALL = (1 << LABEL_COUNT) - 1;
const STARTS = Array.from({ length: LABEL_COUNT }, (_, label) => label)
  .filter((label) => label === OUTSIDE || isBegin(label))
  .reduce((bits, label) => bits | (1 << label), 0);

/** The stretches of all documents with the features of the first pass. */
export function datasetOf(documents: Iterable<Prepared>): Dataset {
  const builder = new DatasetBuilder();
  const list = new FeatureList();
  for (const { context, allowed, weight, group } of documents) {
    const { active, starts } = context.lattice;
    for (let s = 0; s + 1 < starts.length; s += 1) {
      builder.stretch(weight, group);
      for (let k = starts[s] as number; k < (starts[s + 1] as number); k += 1) {
        const at = active[k] as number;
        list.length = 0;
        localFeatures(context, at, list);
        const token = context.tokens[at];
        const first = k === starts[s] || active[k - 1] !== at - 1;
        const labels = allowed[at] as number;
        // A name that begins outside the lattice teaches nothing here.
        builder.token(
          list.ids,
          list.length,
          first && !(labels & STARTS) ? ALL : labels,
          token ? kindOf(token) : 0,
        );
      }
    }
  }
  return builder.done();
}
