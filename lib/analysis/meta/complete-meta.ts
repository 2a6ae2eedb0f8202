import type { ArticleMeta, Line, PageClaims, PageMeta } from '../../types/article.ts';
import { authorsOf } from './authors.ts';
import { languageOf } from './language.ts';
import { publishedAt } from './published.ts';
import { findDates } from './read-date.ts';
import { sourceOf } from './source.ts';

/** UTF-16 units of text by which its language is told. */
const MOST_TEXT = 8_000;

/**
 * What is known of an article: the claims of its page made sense of, and where they say nothing, what its lines say. Pure but
 * for the time.
 * @param lines the article's, with their kinds; empty for a page that is no article
 * @param now milliseconds since 1970
 */
export function completeMeta(
  { url, title, claims = {} }: PageMeta,
  lines: readonly Line[],
  now: number = Date.now(),
): ArticleMeta {
  const language = languageOf(claims.language ?? [], textOf(title, lines));
  const visible = visibleLines(title, claims, lines);
  const published = publishedAt(claims, visible, language ?? '', now);
  const source = sourceOf(claims.publisher ?? [], title, url);
  const authors = authorsOf(
    {
      declared: claims.authors ?? [],
      printed: claims.bylines ?? [],
      lines: bylinesOf(visible, language ?? ''),
    },
    [...(source === undefined ? [] : [source]), ...(claims.publisher ?? [])],
  );
  return {
    url,
    title,
    ...(published !== undefined && { publishedAt: published }),
    ...(authors.length > 0 && { authors }),
    ...(source !== undefined && { source }),
    ...(language !== undefined && { language }),
  };
}

/** The article's own words; a page without any is told by its title. */
function textOf(title: string, lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) {
    if (text.length > MOST_TEXT) break;
    if (line.kind === 'body') text += `${line.text}\n`;
  }
  return text === '' ? title : text;
}

/** Lines that may name author and day: below the headline, above it, then the article's credits. */
function visibleLines(
  title: string,
  { near = [], publisher = [] }: Partial<PageClaims>,
  lines: readonly Line[],
): string[] {
  const at = near.findIndex((line) => isTitle(line, title));
  const around = [...near.slice(at + 1), ...near.slice(0, Math.max(0, at))];
  const of = (wanted: Line['kind']) => lines.filter(({ kind }) => kind === wanted).map(({ text }) => text);
  const captions = new Set(of('caption'));
  // Window titles end with the publisher's name, and some with the day.
  return [...new Set([...publisher, ...around, ...of('credit')])].filter(
    (line) => !isTitle(line, title) && !captions.has(line),
  );
}

/** Lines in which an author may be named: without the day, and with "By" and the name behind it as one. */
function bylinesOf(lines: readonly string[], language: string): string[] {
  const joined = lines.map((line, index) =>
    BY_ALONE.test(line) ? `${line} ${lines[index + 1] ?? ''}` : line,
  );
  return joined.flatMap((line) => {
    const dates = findDates(line, language);
    const [first] = dates;
    const last = dates.at(-1);
    if (first === undefined || last === undefined) return [line];
    const [before, behind] = [line.slice(0, first.start), line.slice(last.end)];
    // "Jane Doe | 8 September 2020" is a byline without the word.
    const bare = /^(.+?)\s*[|·•]\s*$/.exec(before)?.[1];
    return [before, behind, ...(bare === undefined ? [] : [`By ${bare}`])];
  });
}

const BY_ALONE = /^(?:by|von|par|por|di|door|av|af|oleh):?$/i;

function isTitle(line: string, title: string): boolean {
  return line.length > 12 && (title.startsWith(line) || line.startsWith(title));
}
