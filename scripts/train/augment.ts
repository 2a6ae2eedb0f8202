import type { MarkedDocument, MarkedSpan } from './corpus.ts';

/** The text as one that was put together from tokens: parted possessives and hyphens. */
export function parted(document: MarkedDocument): MarkedDocument {
  const possessives = rewrite(document, /['’]s\b/gu, () => ' ’ s');
  return rewrite(possessives, /(?<=\p{L})-(?=\p{L})/gu, () => ' - ');
}

const LONGEST_HEADLINE = 14;
const SMALL = new Set('a an the of in on at to for and but or nor by with from as vs'.split(' '));

/** Lines in the manner of headlines, in turn with capitals throughout and with each word's first; long ones cut. */
export function capitalised({ id, text, mentions }: MarkedDocument): MarkedDocument {
  const lines = text.split('\n');
  let turn = 0;
  const out: string[] = [];
  const spans: MarkedSpan[] = [];
  let from = 0;
  let at = 0;
  for (const line of lines) {
    const words = line.split(' ');
    const cut = words.slice(0, LONGEST_HEADLINE).join(' ');
    turn += 1;
    const put = turn % 2 === 0 ? sameLength(cut, (word) => word.toUpperCase()) : sameLength(cut, titled);
    for (const span of mentions) {
      if (span.start < from || span.end > from + cut.length) continue;
      spans.push({ ...span, start: span.start - from + at, end: span.end - from + at });
    }
    out.push(put);
    from += line.length + 1;
    at += put.length + 1;
  }
  return { id, text: out.join('\n'), mentions: spans };
}

function titled(word: string): string {
  return SMALL.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Words whose capitals take more room ("ß") stay as they are, so that offsets hold. */
function sameLength(text: string, change: (word: string) => string): string {
  const words = text.split(' ').map((word) => {
    const changed = change(word);
    return changed.length === word.length ? changed : word;
  });
  return words.join(' ');
}

/** A text with pieces replaced, and its spans moved along. */
function rewrite(
  { id, text, mentions }: MarkedDocument,
  pattern: RegExp,
  replacement: (match: string) => string,
): MarkedDocument {
  const cuts: { readonly end: number; readonly shift: number }[] = [];
  let out = '';
  let from = 0;
  let shift = 0;
  for (const match of text.matchAll(pattern)) {
    const put = replacement(match[0]);
    out += text.slice(from, match.index) + put;
    from = match.index + match[0].length;
    shift += put.length - match[0].length;
    cuts.push({ end: from, shift });
  }
  out += text.slice(from);
  const move = (offset: number): number => {
    let moved = 0;
    for (const cut of cuts) {
      if (cut.end > offset) break;
      moved = cut.shift;
    }
    return offset + moved;
  };
  return {
    id,
    text: out,
    mentions: mentions.map((span) => ({ ...span, start: move(span.start), end: move(span.end) })),
  };
}
