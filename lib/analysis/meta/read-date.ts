import { monthOf } from './month-names.ts';
import { offsetOf, ZONE } from './zones.ts';

/** A date in a text. */
export interface FoundDate {
  /** ISO 8601: a day, or an instant with its zone when a time of day and a zone stand by it. */
  readonly date: string;
  /** Where the day stands in the text, in UTF-16 units, half-open. */
  readonly start: number;
  readonly end: number;
}

/** Years that a page may bear; anything else is a mistake. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** UTF-16 units of a field that are looked at. */
const LONGEST = 120;
/** Thai print counts years of the Buddhist era. */
const BUDDHIST = 543;

const WORD = "[\\p{L}\\p{M}][\\p{L}\\p{M}.’']*";
const JOIN = '(?:de|di|del|d’|of|του)';

interface Form {
  readonly pattern: RegExp;
  /** Year, month and day as a match prints them; undefined when it is none of this form. */
  readonly read: (
    groups: readonly string[],
    language: string,
  ) => readonly [number, number, number] | undefined;
}

const ordered: Form['read'] = ([year, month, day]) => [Number(year), Number(month), Number(day)];

/** From the surest to the least sure. */
const FORMS: readonly Form[] = [
  { pattern: /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g, read: ordered },
  { pattern: /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/g, read: ordered },
  { pattern: /(?<!\d)(\d{4})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{1,2})(?!\d)/g, read: ordered },
  {
    pattern: /(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})/gi,
    read: ([day, month, year]) => [Number(year), Number(month), Number(day)],
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|[ºª]|-?г?о)?[.,]?[\\s-]*(?:${JOIN}\\s+)?(${WORD})[.,،/-]?(?:/${WORD})?\\s*(?:${JOIN}\\s+)?(\\d{4})(?!\\d)`,
      'giu',
    ),
    read: ([day, month, year], language) => named(year, month, day, language),
  },
  {
    pattern: new RegExp(
      `(${WORD})[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?,?[\\s-]+(?:${JOIN}\\s+)?(\\d{4})(?!\\d)`,
      'giu',
    ),
    read: ([month, day, year], language) => named(year, month, day, language),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{4})(?:ko|\\s*m\\.|\\.\\s*gada)?[.,]?\\s+(${WORD})\\s+(\\d{1,2})(?!\\d|:)`,
      'giu',
    ),
    read: ([year, month, day], language) => named(year, month, day, language),
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{4})\\.\\s*gada\\s+(\\d{1,2})\\.\\s*(${WORD})`, 'giu'),
    read: ([year, day, month], language) => named(year, month, day, language),
  },
  { pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\.?\d)/g, read: dayFirst },
  { pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/g, read: shortYear },
  { pattern: /(?<!\d)(\d{1,2})\s?[/-]\s?(\d{1,2})\s?[/-]\s?(\d{4})(?!\d)/g, read: numeric },
];

function named(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  language: string,
): readonly [number, number, number] | undefined {
  const found = monthOf(month ?? '', language);
  return found === undefined ? undefined : [Number(year), found, Number(day)];
}

/** Languages of regions that write the month first. */
const MONTH_FIRST = /^(?:en-(?:US|PH|PR|GU|VI)|es-PR|fil)(?:-|$)/i;
/** Languages whose regions differ, so that without one nothing can be said. */
const EITHER_FIRST = /^(?:en|en-CA)?$/i;

/** "03/04/2020": the language decides which is the month, unless only one can be. */
function numeric(
  [first = '', second = '', year]: readonly string[],
  language: string,
): readonly [number, number, number] | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 || a === b) return [Number(year), b, a];
  if (b > 12) return [Number(year), a, b];
  if (EITHER_FIRST.test(language)) return undefined;
  return MONTH_FIRST.test(language) ? [Number(year), a, b] : [Number(year), b, a];
}

/** Points stand behind ordinals, and no language puts the month first then. */
function dayFirst([day, month, year]: readonly string[]): readonly [number, number, number] {
  return [Number(year), Number(month), Number(day)];
}

/** "25.04.24" of this century. */
function shortYear([day, month, year]: readonly string[]): readonly [number, number, number] {
  return [2000 + Number(year), Number(month), Number(day)];
}

/** Dates in a text as it is printed in a language, in their order. Days that no calendar has are left out. */
export function findDates(text: string, language: string): FoundDate[] {
  const plain = withLatinDigits(text);
  const found: FoundDate[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of plain.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const parts = read(match.slice(1), language);
      const day = parts && dayOf(...parts);
      if (day === undefined) continue;
      const time = timeAround(plain.slice(end, end + 40), plain.slice(Math.max(0, start - 30), start));
      found.push({ date: time === undefined ? day : `${day}T${time}`, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The date in a field of its own, such as an attribute; see `FoundDate`. Undefined when it is none. */
export function readDate(value: string, language = ''): string | undefined {
  const text = value.trim().slice(0, LONGEST);
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const seconds = Number(text.slice(0, 10));
    return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|\D|$)/.exec(text);
  if (compact !== null) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return findDates(text, language)[0]?.date;
}

function dayOf(written: number, month: number, day: number): string | undefined {
  const year = written > LAST_YEAR && written < LAST_YEAR + BUDDHIST ? written - BUDDHIST : written;
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const CLOCK =
  '(\\d{1,2})\\s?[:.h時시点]\\s?(\\d{2})분?(?::(\\d{2})(?:\\.\\d+)?)?\\s*([ap])?\\.?(?:m\\b)?\\.?[\\s(]*';
const AFTER = new RegExp(`^[^\\d\\n]{0,16}?${CLOCK}${ZONE}`, 'iu');
const BEFORE = new RegExp(`(?<!\\d)${CLOCK}${ZONE}[^\\d]{0,14}$`, 'iu');

/** A time of day with its zone beside a day; without a zone it tells no instant. */
function timeAround(after: string, before: string): string | undefined {
  const [, hours, minutes, seconds = '00', half, zone, sign, ahead, rest] =
    AFTER.exec(after) ?? BEFORE.exec(before) ?? [];
  const offset = offsetOf(zone, sign, ahead, rest);
  if (hours === undefined || offset === undefined) return undefined;
  const twelve = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  if (twelve > 23 || Number(minutes) > 59) return undefined;
  return `${String(twelve).padStart(2, '0')}:${minutes}:${seconds}${offset}`;
}

/** The text with the decimal digits of every script as Latin ones; its length in UTF-16 units stays for all but rare scripts. */
function withLatinDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    // Digits of a script stand in a row; the one that is followed by nine others is its zero.
    let zero = digit.codePointAt(0) ?? 0;
    for (let back = 0; back < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)); back += 1) zero -= 1;
    return String((digit.codePointAt(0) ?? 0) - zero);
  });
}
