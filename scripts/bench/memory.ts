import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes that are still in use after a collection, in the heap and in arrays beside it. */
function inUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** A row of a table: what is in use because of some work, and the work's result. */
export function measured<T>(what: string, work: () => T): { readonly row: string[]; readonly result: T } {
  const before = inUse();
  const result = work();
  return { row: [what, `${((inUse() - before) / 1e6).toFixed(1)} MB`], result };
}
