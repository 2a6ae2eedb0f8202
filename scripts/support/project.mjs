// Where the project lies and how its tools are called. Runs on any Node from version 20.
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const BIN = join(ROOT, 'node_modules', '.bin');

/** The environment in which the project's own tools, its own Node among them, are found first. */
export function toolEnv() {
  // Windows spells the variable "Path": a second spelling beside it would leave it undefined which one counts.
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [key]: `${BIN}${delimiter}${process.env[key] ?? ''}` };
}
