import { ByteReader } from './bytes.ts';
import { FeatureTable, ROW } from './feature-table.ts';
import { LABEL_COUNT } from './labels.ts';
import { WordClasses } from './word-classes.ts';

export const MODEL_MAGIC = 'NGM1';
/** Kinds of tokens that transitions are told apart by: names, small words, marks and numbers. */
export const TOKEN_KINDS = 4;

/** A file that is no model of this version. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** What a model says of itself. */
export interface ModelInfo {
  /** Of the features: a model of another version scores nonsense. */
  readonly version: number;
  readonly trainedOn: readonly { readonly name: string; readonly licence: string; readonly texts: number }[];
  readonly wordClasses: string;
  readonly seed: number;
  /** Day of the knowledge pack that served as gazetteer in training. */
  readonly pack: string;
  /** F1 in percent, by file and type. */
  readonly figures: Readonly<Record<string, string>>;
  readonly rows: number;
  readonly words: number;
  readonly perCoarse: number;
  /** What a weight of 1 stands for. */
  readonly scale: number;
}

/** A trained recogniser, ready to score. */
export interface RecogniserModel {
  readonly info: ModelInfo;
  /** Weights of each label but the outside one, which they are measured against. */
  readonly features: FeatureTable;
  /** By kind of the later token, label before, label. */
  readonly transitions: Float32Array;
  readonly words: WordClasses;
}

/** Version of the feature template; it changes with every change of what a feature id means. */
export const FEATURE_VERSION = 2;

/** Opens a model file. @throws ModelError when it is none, is cut short or has features of another version. */
export function openModel(file: ArrayBuffer): RecogniserModel {
  try {
    return read(new Uint8Array(file));
  } catch (error) {
    if (error instanceof ModelError) throw error;
    throw new ModelError(`The recogniser's model cannot be read: ${String(error)}`);
  }
}

function read(bytes: Uint8Array): RecogniserModel {
  const reader = new ByteReader(bytes);
  const magic = new TextDecoder().decode(reader.take(4));
  if (magic !== MODEL_MAGIC) throw new ModelError("This is no recogniser's model.");
  const info = JSON.parse(new TextDecoder().decode(reader.take(reader.uint32()))) as ModelInfo;
  if (info.version !== FEATURE_VERSION) {
    throw new ModelError(`The model's features have version ${info.version}, not ${FEATURE_VERSION}.`);
  }
  const { rows, words, perCoarse } = info;
  const features = new FeatureTable(
    reader.ascending(rows),
    Array.from({ length: ROW }, () => {
      const column = reader.take(rows);
      return new Int8Array(column.buffer, column.byteOffset, column.length);
    }),
  );
  const transitions = new Float32Array(TOKEN_KINDS * LABEL_COUNT * LABEL_COUNT);
  new Uint8Array(transitions.buffer).set(reader.take(transitions.byteLength));
  const keys = reader.ascending(words);
  const low = reader.take(words);
  const high = reader.take(words);
  const names = reader.take(words);
  const fine = new Uint16Array(words);
  for (let i = 0; i < words; i += 1) fine[i] = (low[i] as number) | ((high[i] as number) << 8);
  return {
    info,
    features,
    transitions,
    words: new WordClasses(keys, fine, names.slice(), perCoarse),
  };
}
