import type { PartialDate } from '../lib/types/annotation.ts';

type Precision = 'year' | 'month' | 'day';

const FIELDS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** How exact a date is, by its length; undefined when it is not a date. */
export function precisionOf(date: PartialDate): Precision | undefined {
  const parts = /^\d{4}(-\d{2}(-\d{2})?)?$/.exec(date);
  if (!parts) return undefined;
  return parts[2] ? 'day' : parts[1] ? 'month' : 'year';
}

/**
 * A date in the words of a language and no more exactly than it is known: "8 September 2020", "September 2020", "2020".
 * Text that is not a date is returned as it is.
 * @param tag BCP 47.
 */
export function formatDate(date: PartialDate, tag: string): string {
  const precision = precisionOf(date);
  if (!precision) return date;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const instant = new Date(Date.UTC(year, month - 1, day));
  // Dates of the record have no time zone: without UTC a reader west of Greenwich would see the day before.
  return new Intl.DateTimeFormat(tag, { ...FIELDS[precision], timeZone: 'UTC' }).format(instant);
}

/**
 * Whether one date lies before another for certain, as far as both are known: 2020 is not before 2020-09.
 */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
}
