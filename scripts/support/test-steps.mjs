// What `npm test` runs, in order: what fails fastest comes first. Tools are found in node_modules/.bin.

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} commands run one after the other
 * @property {'checks' | 'unit' | 'browser'} part
 * @property {string} [report] name of the JSON report its command writes
 */

const REPORT = (/** @type {string} */ project) =>
  `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=build/reports/${project}.json`;

/** @type {readonly Step[]} */
export const STEPS = [
  { name: 'format and lint', part: 'checks', commands: ['biome ci --colors=off'] },
  {
    name: 'types',
    part: 'checks',
    commands: ['wxt prepare', 'tsc --noEmit -p tsconfig.json', 'tsc --noEmit -p tsconfig.pure.json'],
  },
  {
    name: 'boundaries between rooms',
    part: 'checks',
    commands: ['depcruise components entrypoints lib scripts demo tests'],
  },
  { name: 'dead code and unused packages', part: 'checks', commands: ['knip'] },
  { name: 'unit tests', part: 'unit', commands: [REPORT('unit')], report: 'unit' },
  {
    name: 'build for Chrome and Firefox',
    part: 'browser',
    commands: ['npm run -s build', 'npm run -s build:firefox'],
  },
  {
    name: 'add-on lint',
    part: 'checks',
    commands: ['addons-linter .output/firefox-mv3 --warnings-as-errors=false'],
  },
  { name: 'browser tests', part: 'browser', commands: [REPORT('browser')], report: 'browser' },
];
