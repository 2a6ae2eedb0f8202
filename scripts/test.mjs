// `npm test`: everything that must hold, from a fresh checkout, on any Node from version 20.
// `--unit` and `--browser` run one part alone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './support/ensure-installed.mjs';
import { findBrowser } from './support/find-browser.mjs';
import { ROOT, toolEnv } from './support/project.mjs';
import { REPORTS, readReport } from './support/reports.mjs';
import { STEPS } from './support/test-steps.mjs';

const parts = ['unit', 'browser'].filter((part) => process.argv.includes(`--${part}`));
const steps = parts.length === 0 ? STEPS : STEPS.filter((step) => parts.includes(step.part));

/** @type {{ name: string, status: 'passed' | 'failed' | 'not run', report?: string }[]} */
const results = [];

try {
  ensureInstalled();
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...toolEnv(), NO_COLOR: '1' };
  if (steps.some((step) => step.part === 'browser')) {
    env.CHROME_PATH = findBrowser('chromium');
    env.FIREFOX_PATH = findBrowser('firefox');
  }
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });

  for (const step of steps) {
    const report = step.report === undefined ? {} : { report: step.report };
    if (results.some((result) => result.status === 'failed')) {
      results.push({ name: step.name, status: 'not run', ...report });
      continue;
    }
    process.stdout.write(`${step.name} ... `);
    const started = Date.now();
    const failure = firstFailure(step.commands, env);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${failure === undefined ? 'ok' : 'FAILED'}${countsOf(step.report)} (${seconds} s)`);
    if (failure !== undefined) console.log(`\n${failure}\n`);
    results.push({ name: step.name, status: failure === undefined ? 'passed' : 'failed', ...report });
  }
  writeFileSync(join(REPORTS, 'steps.json'), JSON.stringify(results, null, 2));
  summarise();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Runs the commands until one fails.
 * @param {readonly string[]} commands
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined} the failing command with all it printed
 */
function firstFailure(commands, env) {
  for (const command of commands) {
    const result = spawnSync(command, {
      cwd: ROOT,
      env,
      shell: true,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    if (result.status !== 0) {
      return `$ ${command}\n${result.stdout}${result.stderr}${result.error?.message ?? ''}`.trimEnd();
    }
  }
  return undefined;
}

/** @param {string | undefined} report */
function countsOf(report) {
  const counts = report === undefined ? undefined : readReport(join(REPORTS, `${report}.json`));
  return counts === undefined ? '' : `, ${counts.passed} passed, ${counts.failed} failed`;
}

function summarise() {
  const failed = results.filter((result) => result.status === 'failed');
  const skipped = results.filter((result) => result.status === 'not run');
  console.log('');
  if (failed.length === 0) {
    console.log(`All ${results.length} steps passed.`);
    return;
  }
  console.log(`Failed: ${failed.map((result) => result.name).join(', ')}.`);
  if (skipped.length > 0) console.log(`Not run: ${skipped.map((result) => result.name).join(', ')}.`);
  process.exitCode = 1;
}
