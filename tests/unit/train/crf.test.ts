import { describe, expect, it } from 'vitest';
import { ROW } from '../../../lib/language/model/feature-table.ts';
import { LABEL_COUNT } from '../../../lib/language/model/labels.ts';
import { FEATURE_VERSION, openModel, TOKEN_KINDS } from '../../../lib/language/model/model.ts';
import { wordKey } from '../../../lib/language/model/word-classes.ts';
import { trainCrf } from '../../../scripts/train/crf.ts';
import { type Dataset, DatasetBuilder } from '../../../scripts/train/dataset.ts';
import { Likelihood } from '../../../scripts/train/likelihood.ts';
import { randomFrom } from '../../../scripts/train/random.ts';
import { wordTable } from '../../../scripts/train/word-table.ts';
import { quantise, writeModel } from '../../../scripts/train/write-model.ts';

const L = LABEL_COUNT;

/** Two tokens a stretch: feature 0 begins a person, feature 1 goes on with it, feature 2 is outside. */
function toy(): Dataset {
  const builder = new DatasetBuilder();
  for (let i = 0; i < 40; i += 1) {
    builder.stretch(1, 0);
    const name = i % 2 === 0;
    builder.token(Uint32Array.of(name ? 0 : 2), 1, name ? 1 << 1 : 1, 0);
    builder.token(Uint32Array.of(name ? 1 : 2), 1, name ? 1 << 2 : 1, 0);
  }
  return builder.done();
}

const OPTIONS = { epochs: 4, rate: 0.2, decay: 1e-4, groupDecay: 1e-3, groups: 1, dropout: 0, seed: 3 };

describe('trainCrf', () => {
  it('learns what features stand for', () => {
    const { weights } = trainCrf(toy(), 3, OPTIONS);
    const best = (row: number) => {
      const own = [...weights.subarray(row * L, (row + 1) * L)];
      return own.indexOf(Math.max(...own));
    };
    expect([best(0), best(1), best(2)]).toEqual([1, 2, 0]);
  });

  it('gives the same weights for the same seed', () => {
    expect(trainCrf(toy(), 3, { ...OPTIONS, dropout: 0.2 })).toEqual(
      trainCrf(toy(), 3, { ...OPTIONS, dropout: 0.2 }),
    );
  });
});

describe('Likelihood', () => {
  it('has the gradient that small steps show', () => {
    const data = toy();
    const random = randomFrom(9);
    const transitions = Float32Array.from({ length: TOKEN_KINDS * L * L }, () => random() - 0.5);
    const scores = Float64Array.from({ length: 2 * L }, () => random() - 0.5);
    const at = (changed?: number, step = 0) => {
      const room = new Likelihood();
      room.reserve(2);
      room.scores.set(scores);
      if (changed !== undefined) room.scores[changed] = (room.scores[changed] as number) + step;
      return { loss: room.likelihood(data, 0, 2, transitions), gradient: room.gradient };
    };
    const { gradient } = at();
    for (let i = 0; i < 2 * L; i += 1) {
      const slope = (at(i, 1e-4).loss - at(i, -1e-4).loss) / 2e-4;
      expect(gradient[i]).toBeCloseTo(slope, 4);
    }
  });
});

describe('a model file', () => {
  it('gives back what was written', () => {
    const crf = trainCrf(toy(), 3, OPTIONS);
    const { bytes, scale } = quantise(crf);
    const keys = Uint32Array.of(5, 300, 70_000);
    const words = wordTable(
      ['paris', 'lagos'],
      Uint16Array.of(3, 17),
      16,
      new Map([
        ['lagos', 8],
        ['biden', 4],
      ]),
    );
    const info = {
      ...{
        version: FEATURE_VERSION,
        trainedOn: [],
        wordClasses: '',
        seed: 3,
        pack: '',
        figures: {},
        rows: 3,
        words: 3,
      },
      ...{ perCoarse: 16, scale },
    };
    const file = writeModel(info, keys, bytes, crf.transitions, words);
    const model = openModel(new Uint8Array(file).buffer);
    expect(model.info).toEqual(info);
    const sums = new Int32Array(ROW);
    for (const [row, key] of keys.entries()) {
      model.features.sum(Uint32Array.of(key, 6), 2, sums);
      expect([...sums]).toEqual([...bytes.subarray(row * ROW, (row + 1) * ROW)]);
    }
    expect([...model.transitions]).toEqual([...crf.transitions]);
    expect(model.words.of('paris')).toEqual({ coarse: 1, fine: 4, names: 0 });
    expect(model.words.of('lagos')).toEqual({ coarse: 2, fine: 18, names: 8 });
    expect(model.words.of('biden')).toEqual({ coarse: 0, fine: 0, names: 4 });
    expect(model.words.of('Lágos'.toLowerCase())).toEqual({ coarse: 2, fine: 18, names: 8 });
    expect(wordKey('paris')).toBeLessThan(2 ** 26);
  });
});
