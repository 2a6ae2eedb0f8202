import type { PageClaims } from '../../types/article.ts';
import { type FoundDate, findDates, readDate } from './read-date.ts';

const DAY = 86_400_000;
/** Words beside the date in a line that says when a text was published. */
const MOST_WORDS = 10;
/** UTF-16 units of such a line. */
const LONGEST_LINE = 160;

/** Words that say a text was changed, before or behind the day. */
const CHANGED =
  /updat|modif|edited|revis|aktuali[sz]|geändert|bearbeitet|mis(?:e)? à jour|actuali[sz]|aggiorna|atuali|bijgewerkt|gewijzigd|uppdater|ändrad|oppdater|endret|opdater|ændret|güncel|diperbarui|pembaruan|päivitetty|ενημέρ|обнов|изменен|оновлен|змінен|تحديث|تعديل|עודכן|עדכון|更新|수정|업데이트|cập nhật|แก้ไข|อัปเดต|frissít|módosít/i;

/**
 * When an article was published, from what its page claims and then from the visible lines. A day that a trusted place gives
 * is made an instant by a less trusted one that names the same day. When all that is known is when the text was last
 * changed, that stands in: a card that speaks of a day near the article's is better than one that speaks of none.
 * @param lines visible lines that may say it, the likeliest first
 * @param language as printed dates are to be read, or empty
 * @param now milliseconds since 1970; no article is from more than a day later
 */
export function publishedAt(
  { published = [], modified = [] }: Partial<PageClaims>,
  lines: readonly string[],
  language: string,
  now: number,
): string | undefined {
  const seen = lines.flatMap((line) => datesOf(line, language));
  const read = (claims: readonly string[]) => claims.flatMap((claim) => readDate(claim, language) ?? []);
  const changed = [...read(modified), ...seen.filter((each) => each.changed).map(({ date }) => date)];
  const first = [...read(published), ...seen.filter((each) => !each.changed).map(({ date }) => date)];
  const possible = (date: string) => !date.startsWith('1970-01-01') && instantOf(date) <= now + DAY;
  const known = first.filter(possible);
  // Nothing is changed before it is there, but the clocks of publishers differ.
  const last = Math.max(...changed.filter(possible).map(instantOf));
  const before = Number.isFinite(last) ? known.filter((date) => instantOf(date) <= last + DAY) : [];
  const trusted = before.length > 0 ? before : known;
  return exact(trusted.length > 0 ? trusted : changed.filter(possible));
}

/** The first of some dates, as an instant in the publisher's zone when another gives one of the same day. */
function exact(dates: readonly string[]): string | undefined {
  const [first] = dates;
  if (first === undefined) return undefined;
  const best = isExact(first)
    ? first
    : (dates.find((date) => isExact(date) && date.slice(0, 10) === first.slice(0, 10)) ?? first);
  if (!/Z$|[+-]00:00$/.test(best)) return best;
  // The same moment with the publisher's own zone tells on which day it was there.
  return (
    dates.find((date) => /[+-](?!00:00)\d{2}:\d{2}$/.test(date) && instantOf(date) === instantOf(best)) ??
    best
  );
}

/** Publishers that only keep a day write midnight. */
function isExact(date: string): boolean {
  return date.includes('T') && !date.includes('T00:00:00');
}

function instantOf(date: string): number {
  return Date.parse(date);
}

interface SeenDate extends Pick<FoundDate, 'date'> {
  /** Of the last change. */
  readonly changed: boolean;
}

/** The dates in a line that says little else. */
function datesOf(line: string, language: string): SeenDate[] {
  if (line.length > LONGEST_LINE) return [];
  const dates = findDates(line, language);
  const [first] = dates;
  if (first === undefined) return [];
  const rest = dates.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    line,
  );
  if ((rest.match(/\p{L}[\p{L}\p{M}]+/gu)?.length ?? 0) > MOST_WORDS) return [];
  return dates.map(({ date, start, end }, index) => {
    const from = dates[index - 1]?.end ?? 0;
    const behind =
      index === dates.length - 1 && /^[\s\d:]*\S{0,14}$/.test(line.slice(end)) ? line.slice(end) : '';
    return { date, changed: CHANGED.test(line.slice(from, start)) || CHANGED.test(behind) };
  });
}
