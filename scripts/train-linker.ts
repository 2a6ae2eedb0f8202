// `node scripts/train-linker.ts --data FOLDER`: learns the linker's weights and thresholds from FOLDER/linking/train-*.jsonl and writes
// lib/linking/data/linker-model.ts. Deterministic; prints what it chose.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readNames } from '../lib/analysis/read-names.ts';
import { remember } from '../lib/analysis/remember.ts';
import { type LinkerModel, WEIGHED, type Weighed, type Weights } from '../lib/linking/feature-names.ts';
import { runNow } from '../lib/types/steps.ts';
import { type Decision, decisionsOf, examplesOf } from './linker/examples.ts';
import { readGold } from './linker/gold-links.ts';
import { learn } from './linker/learn.ts';
import { loadRecogniser } from './load-recogniser.ts';
import { loadPack } from './pack/load-pack.ts';

const MODEL = fileURLToPath(new URL('../lib/linking/data/linker-model.ts', import.meta.url));
/** Rounds of learning: the evidence of an article depends on what the weights of the round before linked. */
const ROUNDS = 4;
const THRESHOLDS = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];
/** What a wrong link costs in right ones: a reader trusts a card. */
const COST = 1.25;

/** What is expected before anything is seen: what no article of the training set shows keeps these weights. */
const ANY: Weights = {
  prior: 3,
  prominence: 3,
  inexact: -1,
  otherType: -1,
  country: 1,
  foreign: -1,
  known: 1,
  readersOwn: 8,
};
const PERSON: Weights = {
  ...ANY,
  surname: -2,
  oneWord: -1,
  obscure: -2,
  office: 4,
  holds: 1,
  untitled: -3,
  about: 2,
  nation: 1,
  otherNation: -1,
  dead: -1,
};
const PLACE: Weights = {
  ...ANY,
  within: 8,
  without: -5,
  holding: 4,
  alike: 2,
  unlike: -3,
  peers: 1,
  near: 2,
  itself: 1,
  sibling: 10,
  called: 5,
  miscalled: -4,
};
const ORGANISATION: Weights = {
  ...ANY,
  composed: 0,
  said: 3,
  general: -2,
  nation: 1,
  otherNation: -1,
  about: 2,
};
const START = { person: PERSON, place: PLACE, organisation: ORGANISATION, other: ANY };

function train(folder: string): LinkerModel {
  const kb = remember(loadPack());
  const recogniser = loadRecogniser();
  const place = join(folder, 'linking');
  const files = readdirSync(place).filter((name) => /^train-.*\.jsonl$/.test(name));
  if (files.length === 0) throw new Error(`No linking/train-*.jsonl in ${folder}`);
  const articles = files.flatMap((name) =>
    readGold(join(place, name), kb, (article) => runNow(readNames(article, kb, recogniser))),
  );
  let model: LinkerModel = {
    trainedOn: files.join(', '),
    weights: START,
    thresholds: { person: 0.5, place: 0.5, organisation: 0.5, other: 0.5 },
  };
  for (let round = 1; round <= ROUNDS; round += 1) {
    const examples = articles.flatMap((article) => examplesOf(article, kb, model));
    console.log(`round ${round}: ${examples.length} chains with candidates`);
    const weightsOf = (type: Weighed) =>
      learn(
        examples.filter((one) => one.type === type),
        START[type],
      );
    model = { ...model, weights: byType(weightsOf) };
  }
  const decisions = articles.flatMap((article) => decisionsOf(article, kb, model));
  const thresholdOf = (type: Weighed) =>
    chooseThreshold(
      type,
      decisions.filter((one) => one.type === type),
    );
  return { ...model, thresholds: byType(thresholdOf) };
}

function byType<T>(make: (type: Weighed) => T): Record<Weighed, T> {
  return Object.fromEntries(WEIGHED.map((type) => [type, make(type)])) as Record<Weighed, T>;
}

/** The threshold under which right links less what wrong ones cost are most. */
function chooseThreshold(type: Weighed, decisions: readonly Decision[]): number {
  const gain = (threshold: number) =>
    decisions.reduce((sum, { sure, right }) => sum + (sure < threshold ? 0 : right ? 1 : -COST), 0);
  const best = THRESHOLDS.reduce((a, b) => (gain(b) > gain(a) ? b : a));
  const linked = decisions.filter(({ sure }) => sure >= best);
  const right = linked.filter((decision) => decision.right).length;
  console.log(
    `${type}: threshold ${best}, ${right} of ${linked.length} links right, ${decisions.length} named mentions`,
  );
  return best;
}

function printed(model: LinkerModel): string {
  return `// Written by scripts/train-linker.ts; not edited by hand.
import type { LinkerModel } from '../feature-names.ts';

export const LINKER_MODEL: LinkerModel = ${JSON.stringify(model, null, 2)};
`;
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  console.error('Usage: node scripts/train-linker.ts --data FOLDER');
  process.exitCode = 2;
} else {
  const model = train(values.data);
  for (const type of WEIGHED) console.log(type, model.weights[type]);
  writeFileSync(MODEL, printed(model));
}
