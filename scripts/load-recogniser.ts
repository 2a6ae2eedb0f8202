import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openModel } from '../lib/language/model/model.ts';
import { modelRecogniser } from '../lib/language/model/model-recogniser.ts';
import type { Recogniser } from '../lib/language/recogniser.ts';

export const MODEL = fileURLToPath(new URL('../public/recogniser.model', import.meta.url));

/** The recogniser that the extension ships. */
export function loadRecogniser(): Recogniser {
  const { buffer, byteOffset, byteLength } = readFileSync(MODEL);
  return modelRecogniser(openModel(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer));
}
