import type { PartialDate } from '../types/annotation.ts';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days of a month, Gregorian. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * A partial date as one number, `yyyymmdd` with 00 for what is unknown.
 * @throws RangeError when it is no possible date.
 */
export function encodeDate(date: PartialDate): number {
  const match = SHAPE.exec(date);
  const year = Number(match?.[1]);
  const month = Number(match?.[2] ?? 0);
  const day = Number(match?.[3] ?? 0);
  const possible =
    match !== null &&
    year > 0 &&
    (match[2] === undefined || (month >= 1 && month <= 12)) &&
    (match[3] === undefined || (day >= 1 && day <= daysIn(year, month)));
  if (!possible) throw new RangeError(`No possible date: "${date}"`);
  return year * 10000 + month * 100 + day;
}

/** The inverse of `encodeDate`; undefined for 0. */
export function decodeDate(code: number): PartialDate | undefined {
  if (code === 0) return undefined;
  const year = String(Math.floor(code / 10000)).padStart(4, '0');
  const month = Math.floor(code / 100) % 100;
  const day = code % 100;
  if (month === 0) return year;
  const pad = (n: number) => String(n).padStart(2, '0');
  return day === 0 ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}

/** The first day a code may mean, comparable as a number. */
export function firstDay(code: number): number {
  const year = Math.floor(code / 10000) * 10000;
  const month = Math.floor(code / 100) % 100;
  return year + (month || 1) * 100 + (code % 100 || 1);
}

/** The last day a code may mean, comparable as a number. */
export function lastDay(code: number): number {
  const year = Math.floor(code / 10000);
  const month = Math.floor(code / 100) % 100 || 12;
  return year * 10000 + month * 100 + (code % 100 || daysIn(year, month));
}

/**
 * The date part of what callers hand in: a partial date, or an instant of which the day counts.
 * Returns undefined when it is no possible date, so that a page's odd date costs a card its date only.
 */
export function readDate(date: string | undefined): number | undefined {
  const day = date === undefined ? undefined : /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:$|[T ])/.exec(date)?.[1];
  if (day === undefined) return undefined;
  try {
    return encodeDate(day);
  } catch {
    return undefined;
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A partial date as a sentence prints it: "8 September 2020", "September 2020", "2020". */
export function spellDate(code: number): string {
  const year = String(Math.floor(code / 10000));
  const month = MONTHS[(Math.floor(code / 100) % 100) - 1];
  if (month === undefined) return year;
  return code % 100 === 0 ? `${month} ${year}` : `${code % 100} ${month} ${year}`;
}
