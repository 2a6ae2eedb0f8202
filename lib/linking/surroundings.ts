import type { Chain } from '../language/coreference.ts';
import type { LinkInput } from './link-input.ts';

/** The words around a chain's mentions, in lower case. */
export interface Surroundings {
  /** Per mention those before it in its clause: where titles stand. */
  readonly before: readonly ReadonlySet<string>[];
  /** Per mention those of the clause between commas behind it. */
  readonly after: readonly ReadonlySet<string>[];
  /** All words within reach of the mentions. */
  readonly near: ReadonlySet<string>;
  /** The words right before the mentions. */
  readonly titles: ReadonlySet<string>;
}

/** Characters before and after a name in which its title is looked for. */
const REACH = 70;
const WIDE = 160;
const MENTIONS = 5;
const WORD = /[\p{L}\p{M}]+/gu;

/** Reads the words around the first mentions of a chain. */
export function surroundingsOf(input: LinkInput, chain: Chain): Surroundings {
  const { text } = input;
  const before: ReadonlySet<string>[] = [];
  const after: ReadonlySet<string>[] = [];
  const near = new Set<string>();
  const titles = new Set<string>();
  for (const index of chain.spans.slice(0, MENTIONS)) {
    const span = input.spans[index];
    if (!span) continue;
    const left = text.slice(Math.max(text.lastIndexOf('\n', span.start) + 1, span.start - WIDE), span.start);
    const right = text.slice(span.end, span.end + WIDE).split('\n', 1)[0] ?? '';
    titles.add(/(\p{L}+) $/u.exec(left)?.[1]?.toLowerCase() ?? '');
    before.push(
      wordsOf(
        left
          .slice(-REACH)
          .split(/[.;:] /)
          .at(-1) ?? '',
      ),
    );
    after.push(right.startsWith(', ') ? wordsOf(right.slice(2, REACH).split(/[.;:]/)[0] ?? '') : NONE);
    for (const word of wordsOf(left)) near.add(word);
    for (const word of wordsOf(right)) near.add(word);
  }
  return { before, after, near, titles };
}

const NONE: ReadonlySet<string> = new Set();

/** The words of a text in lower case. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(WORD) ?? []);
}
