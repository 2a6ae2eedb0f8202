import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContext } from '../../../../lib/language/model/context.ts';
import { LABEL_COUNT } from '../../../../lib/language/model/labels.ts';
import { ModelError, openModel } from '../../../../lib/language/model/model.ts';
import { modelRecogniser } from '../../../../lib/language/model/model-recogniser.ts';
import { Scorer } from '../../../../lib/language/model/scorer.ts';
import { Words } from '../../../../lib/language/model/words.ts';
import { EMPTY_GAZETTEER } from '../../../../lib/language/recogniser.ts';
import { runNow } from '../../../../lib/types/steps.ts';
import { MODEL } from '../../../../scripts/load-recogniser.ts';
import type { Answer } from '../../../../scripts/train/answers.ts';
import { readWhole } from '../../../../scripts/train/corpus.ts';

const file = readFileSync(MODEL);
const bytes = (from = 0, to = file.length) => new Uint8Array(file.subarray(from, to)).buffer;
const model = openModel(bytes());
const answers = JSON.parse(
  readFileSync(new URL('./training-answers.json', import.meta.url), 'utf8'),
) as Answer[];

describe('the shipped model', () => {
  it('says what it was trained on', () => {
    const { trainedOn, figures, seed } = model.info;
    expect(trainedOn.map(({ name }) => name)).toContain('train-wikinews');
    for (const corpus of trainedOn) {
      expect(corpus.licence).not.toBe('');
      expect(corpus.texts).toBeGreaterThan(0);
    }
    expect(Object.keys(figures).length).toBeGreaterThan(0);
    expect(seed).toBeGreaterThan(0);
  });

  it.each(answers)('scores as the code that trained it: $text', ({ text, scores }) => {
    const context = runNow(readContext(readWhole(text), EMPTY_GAZETTEER, new Words(model.words)));
    const ours = runNow(new Scorer(model).scores(context));
    expect(ours.length).toBe(scores.length * LABEL_COUNT);
    const apart = scores.flatMap((row, k) => {
      return row.map((score, label) => Math.abs(score - (ours[k * LABEL_COUNT + label] as number)));
    });
    // Some eighty weights a token, each cut to a step of 0.03.
    expect(Math.max(...apart)).toBeLessThan(0.6);
    expect(apart.reduce((sum, x) => sum + x, 0) / apart.length).toBeLessThan(0.15);
  });

  it.each(answers)('reads as it did when it was trained: $text', ({ text, spans }) => {
    expect(runNow(modelRecogniser(model).recognise(readWhole(text), EMPTY_GAZETTEER))).toEqual(spans);
    expect(spans.length).toBeGreaterThan(4);
  });
});

describe('openModel', () => {
  it('refuses what is no model', () => {
    expect(() => openModel(new ArrayBuffer(0))).toThrow(ModelError);
    expect(() => openModel(new TextEncoder().encode('NGP1 something else').buffer)).toThrow(ModelError);
  });

  it('refuses a model that is cut short, wherever', () => {
    for (const part of [0.001, 0.1, 0.3, 0.6, 0.9, 0.999]) {
      expect(() => openModel(bytes(0, Math.floor(file.length * part)))).toThrow(ModelError);
    }
  });

  it('refuses a model whose features mean something else', () => {
    const other = new Uint8Array(bytes());
    const at = Buffer.from(other).indexOf('"version":');
    other[at + '"version":'.length] = '9'.charCodeAt(0);
    expect(() => openModel(other.buffer)).toThrow(/version 9/);
  });
});
