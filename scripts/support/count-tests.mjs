// Prints `N passed, N failed` for the last `npm test`, from its JSON reports; exits with 1 if anything failed.
// A step without tests of its own (lint, types, build ...) counts as one.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORTS, readReport } from './reports.mjs';

const file = join(REPORTS, 'steps.json');
/** @type {{ name: string, status: string, report?: string }[]} */
const steps = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];

let passed = 0;
// A run that did not get as far as its list of steps has failed, whatever else it left.
let failed = steps.length === 0 ? 1 : 0;
for (const step of steps) {
  if (step.status === 'not run') continue;
  const counts = step.report === undefined ? undefined : readReport(join(REPORTS, `${step.report}.json`));
  passed += counts?.passed ?? (step.status === 'passed' ? 1 : 0);
  failed += counts?.failed ?? 0;
  if (step.status === 'failed' && (counts?.failed ?? 0) === 0) failed += 1;
}

console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
