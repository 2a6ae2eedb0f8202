import * as v from 'valibot';
import { readDate } from '../../lib/knowledge/partial-date.ts';

const binding = v.object({ type: v.string(), value: v.string() });
const answerSchema = v.object({
  results: v.object({ bindings: v.array(v.record(v.string(), binding)) }),
});

/** One row of an answer: values by variable, without their types. */
export type Row = Readonly<Record<string, string>>;

/** The answer is no SPARQL 1.1 result in JSON. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
}

/** Reads `application/sparql-results+json`. @throws AnswerError when it is none. */
export function readRows(text: string): Row[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new AnswerError('the answer is no JSON');
  }
  const parsed = v.safeParse(answerSchema, json);
  if (!parsed.success) throw new AnswerError('the answer is no list of SPARQL results');
  return parsed.output.results.bindings.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, { value }]) => [name, value])),
  );
}

/** "Q42" of "http://www.wikidata.org/entity/Q42"; undefined for an unknown value, which has no such address. */
export function qidOf(address: string | undefined): string | undefined {
  return /\/entity\/(Q[1-9]\d*)$/.exec(address ?? '')?.[1];
}

/**
 * A date as our records write it, from Wikidata's time and precision: 11 a day, 10 a month, 9 a year. Undefined for anything
 * vaguer, and for what is no date.
 */
export function dateOf(time: string | undefined, precision: string | undefined): string | undefined {
  const match = /^\+?(\d{4})-(\d{2})-(\d{2})T/.exec(time ?? '');
  if (match === null) return undefined;
  const [, year, month, day] = match;
  const date =
    precision === '11' ? `${year}-${month}-${day}` : precision === '10' ? `${year}-${month}` : year!;
  return ['9', '10', '11'].includes(precision ?? '') && readDate(date) !== undefined ? date : undefined;
}
