// Reads what a test run left in build/reports. Runs on any Node from version 20.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

/** Where test runs leave their JSON reports. */
export const REPORTS = join(ROOT, 'build', 'reports');

/**
 * Counts of one vitest JSON report. A file that failed to load counts as one failed test, since its own never ran.
 * @param {string} file
 * @returns {{ passed: number, failed: number } | undefined} undefined when there is no readable report.
 */
export function readReport(file) {
  if (!existsSync(file)) return undefined;
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const broken = report.testResults.filter(
      (/** @type {{ status: string, assertionResults: { status: string }[] }} */ result) =>
        result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  } catch {
    return undefined;
  }
}
