import { asGazetteer } from '../../lib/analysis/gazetteer.ts';
import { featureId } from '../../lib/language/model/features.ts';
import { beginOf, insideOf, LABEL_COUNT } from '../../lib/language/model/labels.ts';
import { FEATURE_VERSION, type ModelInfo } from '../../lib/language/model/model.ts';
import { Words } from '../../lib/language/model/words.ts';
import { loadPack } from '../pack/load-pack.ts';
import { type Answer, trainingAnswers } from './answers.ts';
import { clusterWords } from './cluster.ts';
import { readMarked } from './corpus.ts';
import { type Crf, trainCrf } from './crf.ts';
import { FeatureIndex, frequentIds, indexFeatures } from './feature-index.ts';
import { nameWords } from './name-words.ts';
import { datasetOf, GROUP_COUNT, type Prepared, prepare } from './prepare.ts';
import { mostUseful } from './prune.ts';
import { randomFrom } from './random.ts';
import { scoreModel } from './score-model.ts';
import { CORPORA } from './sources.ts';
import { readVectors, VECTORS_NOTE } from './vectors.ts';
import { openTable, type WordTable, wordTable } from './word-table.ts';
import { quantise, writeModel } from './write-model.ts';

export interface TrainInput {
  /** Folder with ner/train-*.jsonl. */
  readonly data: string;
  readonly vectors: string | undefined;
  readonly seed: number;
  /** Features that the model keeps. */
  readonly rows: number;
  readonly holdOut: boolean;
  readonly log: (line: string) => void;
}

export interface Trained {
  readonly model: Uint8Array;
  /** What the training code itself makes of some texts, for a test to hold the shipped code to. */
  readonly answers: readonly Answer[];
}

const COARSE = 128;
const FINE = 16;
/** The most frequent words have a class. */
const CLASSED_WORDS = 200_000;
const EPOCHS = 8;
/** Models that the result is the mean of. */
const MEMBERS = 4;
/** A feature that occurs less often teaches nothing that holds elsewhere. */
const LEAST = 2;
const OPTIONS = { rate: 0.1, decay: 1e-4, groupDecay: 1e-3, groups: GROUP_COUNT, dropout: 0.25 };
/**
 * Fewer people and more of the other types than the likelihood alone would find, by type of the model: what served F1 on held-out
 * news texts.
 */
const LEAN = [-0.2, 0.2, 0.5, 0.2];
/** Every so manyeth news text is held out when asked. */
const HELD = 5;

/** Trains a recogniser; the same input gives the same bytes. */
export function train({ data, vectors, seed, rows, holdOut, log }: TrainInput): Trained {
  const kb = loadPack();
  const gazetteer = asGazetteer(kb);
  const table = readWordTable(vectors, seed, log);
  const words = new Words(openTable(table));
  const prepared: Prepared[] = [];
  const trainedOn: { name: string; licence: string; texts: number }[] = [];
  const held = [];
  for (const use of CORPORA) {
    const documents = readMarked(data, use.name);
    const kept = documents.filter((_, index) => !holdOut || use.group !== 'news' || index % HELD !== 0);
    if (use.group === 'news') held.push(...documents.filter((document) => !kept.includes(document)));
    for (const document of kept) prepared.push(...prepare(document, use, words, gazetteer));
    trainedOn.push({ name: use.name, licence: use.licence, texts: kept.length });
    log(`read ${use.name}: ${kept.length} texts`);
  }
  const raw = datasetOf(prepared);
  const ids = frequentIds(raw.features, LEAST);
  const all = { ...raw, ...indexFeatures(raw.features, raw.offsets, new FeatureIndex(ids)) };
  log(`${raw.allowed.length} tokens, ${ids.length} features`);
  const first = trainCrf(all, ids.length, { ...OPTIONS, epochs: 5, seed, log });
  const useful = mostUseful(all, first, rows);
  const keys = useful.map((row) => ids[row] as number);
  const few = { ...raw, ...indexFeatures(raw.features, raw.offsets, new FeatureIndex(keys)) };
  log(`${keys.length} features kept`);
  const crf = mean(
    Array.from({ length: MEMBERS }, (_, member) =>
      trainCrf(few, keys.length, { ...OPTIONS, epochs: EPOCHS, seed: seed + 1 + member, log }),
    ),
  );
  lean(crf, keys);
  const { bytes, scale } = quantise(crf);
  const info = (figures: Readonly<Record<string, string>>): ModelInfo => ({
    version: FEATURE_VERSION,
    trainedOn,
    wordClasses: `${COARSE} x ${FINE} classes of ${VECTORS_NOTE}`,
    seed,
    pack: kb.info().asOf ?? '',
    figures,
    rows: keys.length,
    words: table.keys.length,
    perCoarse: FINE,
    scale,
  });
  const file = (figures: Readonly<Record<string, string>>) =>
    writeModel(info(figures), keys, bytes, crf.transitions, table);
  const figures = scoreModel(file({}), data, held, kb, log);
  const model = file(figures);
  return { model, answers: trainingAnswers(crf, keys, table, model) };
}

/** The mean of models that differ by their seeds; being linear, it scores as their vote would, at the cost of one. */
function mean(members: readonly Crf[]): Crf {
  const [first] = members;
  if (!first) throw new RangeError('A mean needs a model.');
  const over = (part: (crf: Crf) => Float32Array) =>
    part(first).map(
      (_, i) => members.reduce((sum, crf) => sum + (part(crf)[i] as number), 0) / members.length,
    );
  return {
    rows: first.rows,
    weights: over((crf) => crf.weights),
    transitions: over((crf) => crf.transitions),
  };
}

/** Adds to the weights of the feature that every token has. */
function lean(crf: Crf, keys: Uint32Array): void {
  const row = keys.indexOf(featureId(0, 0));
  if (row < 0) throw new RangeError('The feature that every token has was pruned.');
  for (const [type, more] of LEAN.entries()) {
    for (const label of [beginOf(type), insideOf(type)]) {
      const at = row * LABEL_COUNT + label;
      crf.weights[at] = (crf.weights[at] as number) + more;
    }
  }
}

function readWordTable(file: string | undefined, seed: number, log: (line: string) => void): WordTable {
  const kb = loadPack();
  const vectors = readVectors(file);
  const words = vectors.words.slice(0, CLASSED_WORDS);
  const classes = clusterWords({ ...vectors, words }, COARSE, FINE, randomFrom(seed));
  log(`${words.length} words in ${COARSE * FINE} classes`);
  return wordTable(words, classes, FINE, nameWords(kb, kb.info().entities));
}
