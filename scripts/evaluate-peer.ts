import nlp from 'compromise';
import type { Marked } from './evaluate-corpus.ts';

interface PeerTerm {
  readonly post: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/**
 * Names as compromise finds them, for comparison in the same run. Its places with a comma inside ("Damascus, Syria") are
 * cut there, and possessives and punctuation at the ends are left out, as the marked texts have it.
 */
export function peerMentions(text: string): Marked[] {
  const document = nlp(text);
  return [
    ...marksOf(text, document.people().json({ offset: true }), 'person'),
    ...marksOf(text, document.places().json({ offset: true }), 'place'),
    ...marksOf(text, document.organizations().json({ offset: true }), 'organisation'),
  ];
}

function marksOf(text: string, found: unknown, type: string): Marked[] {
  const marks: Marked[] = [];
  for (const { terms } of found as { terms: PeerTerm[] }[]) {
    let start = -1;
    for (const [index, term] of terms.entries()) {
      if (start < 0) start = term.offset.start;
      const cut = type === 'place' && term.post.startsWith(',');
      if (index < terms.length - 1 && !cut) continue;
      const printed = text.slice(start, term.offset.start + term.offset.length);
      const bare = printed.replace(/['’]s$|[^\p{L}\p{N}.]+$/u, '');
      if (bare !== '') marks.push({ start, end: start + bare.length, type });
      start = -1;
    }
  }
  return marks;
}
