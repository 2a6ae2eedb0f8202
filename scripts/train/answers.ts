import { readContext } from '../../lib/language/model/context.ts';
import { FeatureList, localFeatures } from '../../lib/language/model/features.ts';
import { LABEL_COUNT } from '../../lib/language/model/labels.ts';
import { openModel } from '../../lib/language/model/model.ts';
import { modelRecogniser } from '../../lib/language/model/model-recogniser.ts';
import { Words } from '../../lib/language/model/words.ts';
import { EMPTY_GAZETTEER, type TypedSpan } from '../../lib/language/recogniser.ts';
import { runNow } from '../../lib/types/steps.ts';
import { readWhole } from './corpus.ts';
import type { Crf } from './crf.ts';
import { FeatureIndex } from './feature-index.ts';
import { openTable, type WordTable } from './word-table.ts';

/** What the training code makes of a text, without any gazetteer so that a later pack changes nothing. */
export interface Answer {
  readonly text: string;
  /** By active token, then label: scores in full precision, less that of the outside label. */
  readonly scores: readonly (readonly number[])[];
  readonly spans: readonly TypedSpan[];
}

const TEXTS = [
  'Talks between Deputy Prime Minister Yuri Borisov and the Syrian government opened in Damascus on Monday.\nBorisov said Russia would rebuild the port of Tartus, and the Ministry of Electricity signed two contracts with the Moscow-based company.',
  'NAIROBI — Wafula Chebukati, who chairs the Independent Electoral and Boundaries Commission (IEBC), declared William Ruto the winner.\nThe IEBC was split: "We cannot own this result," said its deputy chair, Juliana Cherera.\nSupreme Court judges led by Martha Koome heard the petition of Raila Odinga.',
  'Finland Joins NATO, Doubling Its Border With Russia\nJens Stoltenberg welcomed President Sauli Niinistö in Brussels. “It is a great day,” said Pekka Haavisto, Finland’s foreign minister. The Kremlin called it a threat.',
];

/** Scores the texts with the trained weights before they were cut to eight bits, and reads them with the model file. */
export function trainingAnswers(crf: Crf, keys: Uint32Array, table: WordTable, file: Uint8Array): Answer[] {
  const index = new FeatureIndex(keys);
  const words = new Words(openTable(table));
  const recogniser = modelRecogniser(openModel(file.slice().buffer));
  const list = new FeatureList();
  return TEXTS.map((text) => {
    const document = readWhole(text);
    const context = runNow(readContext(document, EMPTY_GAZETTEER, words));
    const scores = Array.from(context.lattice.active, (at) => {
      list.length = 0;
      localFeatures(context, at, list);
      const sums = new Float64Array(LABEL_COUNT);
      for (let i = 0; i < list.length; i += 1) {
        const row = index.row(list.ids[i] as number);
        if (row < 0) continue;
        for (let label = 0; label < LABEL_COUNT; label += 1) {
          sums[label] = (sums[label] as number) + (crf.weights[row * LABEL_COUNT + label] as number);
        }
      }
      return Array.from(sums, (sum) => Number((sum - (sums[0] as number)).toFixed(3)));
    });
    return { text, scores, spans: runNow(recogniser.recognise(document, EMPTY_GAZETTEER)) };
  });
}
