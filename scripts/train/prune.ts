import { LABEL_COUNT } from '../../lib/language/model/labels.ts';
import type { Crf } from './crf.ts';
import type { Dataset } from './dataset.ts';

/** The rows that matter most: how often a feature occurs, times how far its weights spread. */
export function mostUseful(data: Dataset, crf: Crf, keep: number): Uint32Array {
  const counts = new Float64Array(crf.rows);
  for (let stretch = 0; stretch + 1 < data.starts.length; stretch += 1) {
    const weight = data.weights[stretch] as number;
    const first = data.offsets[data.starts[stretch] as number] as number;
    const end = data.offsets[data.starts[stretch + 1] as number] as number;
    for (let i = first; i < end; i += 1) {
      const row = data.features[i] as number;
      counts[row] = (counts[row] as number) + weight;
    }
  }
  const value = new Float64Array(crf.rows);
  for (let row = 0; row < crf.rows; row += 1) {
    let square = 0;
    const outside = crf.weights[row * LABEL_COUNT] as number;
    for (let label = 1; label < LABEL_COUNT; label += 1) {
      square += ((crf.weights[row * LABEL_COUNT + label] as number) - outside) ** 2;
    }
    value[row] = (counts[row] as number) * Math.sqrt(square);
  }
  const order = Uint32Array.from(value, (_, row) => row).sort(
    (a, b) => (value[b] as number) - (value[a] as number) || a - b,
  );
  return order.slice(0, keep).sort();
}
