/** Years that a news page may bear; anything else is a mistake or an epoch. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d)|UTC|GMT)?)?/i;

/**
 * A date as a page writes it in a field of its own, as ISO 8601: a day, or an instant when time and zone are given. A time
 * without a zone tells no instant, so only its day is kept. Undefined when it is no date.
 */
export function readDate(value: string | undefined): string | undefined {
  const text = value?.trim() ?? '';
  const iso = ISO.exec(text);
  if (iso !== null) {
    const day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (day === undefined || iso[4] === undefined || iso[7] === undefined) return day;
    return `${day}T${iso[4].padStart(2, '0')}:${iso[5]}:${iso[6] ?? '00'}${zoneOf(iso[7])}`;
  }
  const compact =
    /^(\d{4})(\d{2})(\d{2})(?:\D|$)/.exec(text) ?? /^(\d{4})[./](\d{1,2})[./](\d{1,2})/.exec(text);
  if (compact !== null) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return spelled(text);
}

/** The day in a path such as `/2020/09/08/` or `/2020-09-08-`. */
export function dateInUrl(url: string): string | undefined {
  const match =
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)/.exec(url) ??
    /\/((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_-])/.exec(url);
  return match === null ? undefined : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

function dayOf(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31)
    return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function zoneOf(zone: string): string {
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.replace(':', '');
  return `${digits.slice(0, 3)}:${digits.slice(3).padEnd(2, '0')}`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "Tue, 08 Sep 2020 07:15:00 GMT", "September 8, 2020", "8 September 2020". */
function spelled(text: string): string | undefined {
  const match =
    /\b(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})\b/.exec(text) ??
    /\b([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(text);
  if (match === null) return undefined;
  const first = match[1] ?? '';
  const named = /^\d/.test(first) ? (match[2] ?? '') : first;
  const day = /^\d/.test(first) ? first : (match[2] ?? '');
  const month = MONTHS.indexOf(named.toLowerCase()) + 1;
  if (month === 0) return undefined;
  const date = dayOf(Number(match[3]), month, Number(day));
  const time = /\b(\d{2}):(\d{2})(?::(\d{2}))?\s*(GMT|UTC|Z|[+-]\d{4})\b/.exec(text);
  if (date === undefined || time === null) return date;
  return `${date}T${time[1]}:${time[2]}:${time[3] ?? '00'}${zoneOf(time[4] ?? 'Z')}`;
}
