import { type QueryClient, QueryError } from './client.ts';
import type { Row } from './rows.ts';

export interface BatchResult {
  readonly rows: readonly Row[];
  /** Items that no answer came for, with why. */
  readonly failed: readonly { readonly items: readonly string[]; readonly problem: string }[];
}

/**
 * Asks one query for many items, some at a time. A batch that proves too large is halved; one that fails is reported, and the
 * others go on, unless the service is lost altogether.
 * @param size items in one query
 */
export async function inBatches(
  client: QueryClient,
  items: readonly string[],
  size: number,
  queryOf: (items: readonly string[]) => string,
): Promise<BatchResult> {
  const rows: Row[] = [];
  const failed: { items: readonly string[]; problem: string }[] = [];
  const waiting: (readonly string[])[] = [];
  for (let i = 0; i < items.length; i += size) waiting.push(items.slice(i, i + size));
  while (waiting.length > 0) {
    const batch = waiting.shift()!;
    try {
      rows.push(...(await client.ask(queryOf(batch))));
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      if (error.tooLarge && batch.length > 1) {
        const half = Math.ceil(batch.length / 2);
        waiting.unshift(batch.slice(0, half), batch.slice(half));
        continue;
      }
      failed.push({ items: batch, problem: error.message });
      if (error.closed || failed.length >= MOST_FAILURES) {
        const rest = waiting.flat();
        if (rest.length > 0)
          failed.push({ items: rest, problem: 'not asked, since the service kept failing' });
        break;
      }
    }
  }
  return { rows, failed };
}

/** After so many failed batches the service is left in peace. */
const MOST_FAILURES = 5;
