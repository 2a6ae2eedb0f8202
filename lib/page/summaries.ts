import { DIGITS, LETTERS } from '../boilerplate/letters.ts';
import { attribute, select, textContent } from './dom.ts';

/** Characters of a summary that is kept; and of one script that is searched. */
const MOST = 600;
const MOST_SCRIPT = 100_000;
const MOST_FOUND = 20;

const SUMMARIES =
  'meta[name="description" i], meta[property="og:description" i], meta[name="og:description" i], ' +
  'meta[name="twitter:description" i], meta[property="twitter:description" i], meta[itemprop="description" i], ' +
  'meta[name="dc.description" i], meta[name="abstract" i]';
// Found by name, without a second reading of the whole as JSON.
const FIELD = /"(description|alternativeHeadline|abstract)"\s*:\s*("(?:[^"\\\n]|\\.){20,2000}")/g;
const TYPE = /^"@type"\s*:\s*(?:\[\s*)?"[^"]{0,30}(?:Article|BlogPosting|Report|WebPage)"/;

/** What the page says in short of itself, for search engines and social networks, bare (see `bareText`) and each once. */
export function readSummaries(document: Document): string[] {
  const found = new Set<string>();
  for (const meta of select(document, SUMMARIES)) add(found, attribute(meta, 'content') ?? '');
  for (const script of select(document, 'script[type="application/ld+json" i]')) {
    const text = (textContent(script) ?? '').slice(0, MOST_SCRIPT);
    FIELD.lastIndex = 0;
    for (let match = FIELD.exec(text); match !== null && found.size < MOST_FOUND; match = FIELD.exec(text)) {
      // A video on the page, or the publisher, has a description too.
      const type = text.lastIndexOf('"@type"', match.index);
      if (match[1] === 'description' && !TYPE.test(text.slice(type, type + 80))) continue;
      try {
        add(found, String(JSON.parse(match[2]!)));
      } catch {
        // A broken string is no summary.
      }
    }
  }
  return [...found];
}

function add(found: Set<string>, text: string): void {
  const bare = bareText(
    text.replace(/<[^<>]{1,200}>|&#?\w{1,8};/g, ' ').replace(/(?:\.\.\.|\u2026|\[\u2026\])\s*$/, ''),
  );
  if (bare !== '') found.add(bare);
}

const MARKS = new RegExp(`[^${LETTERS}${DIGITS}]+`, 'g');

/** A text's letters and digits in lower case, cut after some hundred. */
export function bareText(text: string): string {
  return text
    .slice(0, MOST * 2)
    .normalize('NFKC')
    .toLowerCase()
    .replace(MARKS, '')
    .slice(0, MOST);
}

/** Letters of a line that is surely not alike by chance, and share of the longer text that the shorter must cover. */
const TELLING = 25;
const ALIKE = 0.6;

/** Whether a line says what one of a page's summaries says, as a whole or as its first part. */
export function isSummary(text: string, summaries: readonly string[]): boolean {
  const bare = bareText(text);
  if (bare.length < TELLING) return summaries.includes(bare);
  return summaries.some((summary) => {
    if (summary.startsWith(bare)) return true;
    const [short, long] = summary.length < bare.length ? [summary, bare] : [bare, summary];
    return short.length >= TELLING && short.length >= long.length * ALIKE && long.includes(short);
  });
}
