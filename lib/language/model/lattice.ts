import type { LanguageDocument } from '../document.ts';
import { nameParticles } from '../lexicon.ts';
import { isNameShape } from '../tokens.ts';

/** The tokens that can be part of a name, in stretches that are decided by themselves; all others are outside. */
export interface Lattice {
  /** Token indices, ascending. */
  readonly active: Uint32Array;
  /** Where each stretch begins in `active`, and its length at the end. */
  readonly starts: Uint32Array;
}

const LINKS = new Set(
  "of the for and & + 's ' ’ - . / , de da do dos das del della di du la le les el al bin ibn bint van von der den ter ten zu e y et on in to at with as und für des à en a".split(
    ' ',
  ),
);
const MOST_LINKS = 3;

/** Finds the stretches: capitalised words with the small words, marks and numbers between two of them. */
export function readLattice(document: LanguageDocument): Lattice {
  const { tokens, breaks, lineOf, casings } = document;
  const active: number[] = [];
  const starts: number[] = [];
  let last = -1;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || !isNameShape(token) || casings[lineOf[i] ?? 0] === 'stamp') continue;
    let from = last >= 0 && bridged(document, last, i) ? last + 1 : -1;
    if (from < 0) {
      starts.push(active.length);
      from = i;
      // "2020 United States", "21st Century Fox": a number may open a name.
      if (i > 0 && breaks[i] === 0 && tokens[i - 1]?.shape === 'number' && i - 1 > last) from = i - 1;
    }
    for (let at = from; at <= i; at += 1) active.push(at);
    last = i;
    // "Moon Jae - in": texts that were put together from tokens part what a hyphen joins.
    const hyphen = tokens[i + 1];
    const rest = tokens[i + 2];
    if (hyphen?.text === '-' && rest?.shape === 'lower' && hyphen.end < rest.start && rest.text.length < 7) {
      active.push(i + 1, i + 2);
      last = i + 2;
      continue;
    }
    const next = tokens[i + 1];
    if (next?.shape === 'number' && breaks[i + 1] === 0 && next.start - token.end <= 1) {
      active.push(i + 1);
      last = i + 1;
    }
  }
  starts.push(active.length);
  return { active: Uint32Array.from(active), starts: Uint32Array.from(starts) };
}

function bridged({ tokens, breaks }: LanguageDocument, last: number, next: number): boolean {
  if (next - last > MOST_LINKS + 1) return false;
  for (let at = last + 1; at <= next; at += 1) {
    if (breaks[at] === 1) return false;
    const token = tokens[at];
    if (at === next || !token) continue;
    if (token.shape !== 'number' && !LINKS.has(token.lower) && !nameParticles.has(token.text)) return false;
  }
  return true;
}
