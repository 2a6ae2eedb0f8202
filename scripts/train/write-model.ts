import { ROW } from '../../lib/language/model/feature-table.ts';
import { LABEL_COUNT } from '../../lib/language/model/labels.ts';
import { MODEL_MAGIC, type ModelInfo } from '../../lib/language/model/model.ts';
import type { Crf } from './crf.ts';
import type { WordTable } from './word-table.ts';

/** Weights beyond it are cut: they are few, and the steps of the others stay small. */
const MOST = 6.35;

/** Weights in eight bits, each feature's measured against its weight for the outside label. */
export function quantise({ weights, rows }: Crf): { readonly bytes: Int8Array; readonly scale: number } {
  const scale = MOST / 127;
  const bytes = new Int8Array(rows * ROW);
  for (let row = 0; row < rows; row += 1) {
    const outside = weights[row * LABEL_COUNT] as number;
    for (let label = 0; label < ROW; label += 1) {
      const weight = ((weights[row * LABEL_COUNT + 1 + label] as number) - outside) / scale;
      bytes[row * ROW + label] = Math.max(-127, Math.min(127, Math.round(weight)));
    }
  }
  return { bytes, scale };
}

/**
 * A model file: magic, what it says of itself (JSON), feature keys, weights by label, transitions, word keys and their
 * columns. Columns lie together, so that they compress.
 * @param keys by row, ascending
 */
export function writeModel(
  info: ModelInfo,
  keys: Uint32Array,
  weights: Int8Array,
  transitions: Float32Array,
  words: WordTable,
): Uint8Array {
  const parts: Uint8Array[] = [new TextEncoder().encode(MODEL_MAGIC)];
  const text = new TextEncoder().encode(JSON.stringify(info));
  parts.push(new Uint8Array(Uint32Array.of(text.length).buffer), text, ascending(keys));
  for (let label = 0; label < ROW; label += 1) {
    parts.push(Uint8Array.from({ length: keys.length }, (_, row) => weights[row * ROW + label] as number));
  }
  parts.push(new Uint8Array(transitions.slice().buffer), ascending(words.keys));
  parts.push(
    Uint8Array.from(words.fine, (value) => value & 255),
    Uint8Array.from(words.fine, (value) => value >> 8),
  );
  parts.push(words.names);
  return Buffer.concat(parts);
}

/** The gaps between ascending numbers, seven bits a byte, low ones first. */
function ascending(numbers: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const number of numbers) {
    let gap = number - last;
    last = number;
    while (gap > 127) {
      bytes.push((gap & 127) | 128);
      gap = Math.floor(gap / 128);
    }
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}
