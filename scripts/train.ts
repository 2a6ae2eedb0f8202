// `npm run train -- --data FOLDER`: trains the recogniser on the marked texts under FOLDER/ner and writes its model file.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { train } from './train/train.ts';

const USAGE = `Usage: train --data FOLDER [--vectors FILE] [--out FILE] [--seed N] [--rows N] [--hold-out]
  --data      folder with ner/train-*.jsonl
  --vectors   word vectors, fetched when not given
  --out       model file, public/recogniser.model when not given
  --answers   what the training code makes of some texts; the test's file when not given
  --rows      features that the model keeps
  --hold-out  leaves every fifth news text out and scores on these`;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    vectors: { type: 'string' },
    out: { type: 'string', default: fileURLToPath(new URL('../public/recogniser.model', import.meta.url)) },
    answers: {
      type: 'string',
      default: fileURLToPath(new URL('../tests/unit/language/model/training-answers.json', import.meta.url)),
    },
    seed: { type: 'string', default: '1' },
    rows: { type: 'string', default: '180000' },
    'hold-out': { type: 'boolean', default: false },
  },
});
if (values.data === undefined) {
  console.error(USAGE);
  process.exit(2);
}
const started = Date.now();
const log = (line: string) =>
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
const { model, answers } = train({
  data: values.data,
  vectors: values.vectors,
  seed: Number(values.seed),
  rows: Number(values.rows),
  holdOut: values['hold-out'],
  log,
});
writeFileSync(values.out, model);
if (values.answers !== undefined) writeFileSync(values.answers, `${JSON.stringify(answers, null, 1)}\n`);
const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
log(`${values.out}: ${kilobytes(model.length)}, ${kilobytes(gzipSync(model, { level: 9 }).length)} gzipped`);
