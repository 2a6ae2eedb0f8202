import { describe, expect, it } from 'vitest';
import { findChains } from '../../../lib/language/coreference.ts';
import type { TypedSpan } from '../../../lib/language/recogniser.ts';

/** Chains of the marked names, each as its surfaces; marks are written [name] for people and {name} for bodies. */
function chains(marked: string): string[][] {
  const spans: TypedSpan[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[^\]]*\]|\{[^}]*\})/)) {
    const type = piece.startsWith('[') ? 'person' : piece.startsWith('{') ? 'organisation' : null;
    const bare = type ? piece.slice(1, -1) : piece;
    if (type) spans.push({ start: text.length, end: text.length + bare.length, type });
    text += bare;
  }
  return findChains(text, spans).map((chain) =>
    chain.spans.map((index) => text.slice(spans[index]?.start, spans[index]?.end)),
  );
}

describe('findChains', () => {
  it('joins a surname to the full name, also before it and without its article', () => {
    expect(chains('[Orlan] leads.\n[Ed al-Orlan] spoke. [Orlan] left.')).toEqual([
      ['Orlan', 'Ed al-Orlan', 'Orlan'],
    ]);
  });

  it('joins full names that differ in middle names and suffixes', () => {
    expect(chains('[Ann B. Lowe Jr.] met [Ann Lowe].')).toHaveLength(1);
  });

  it('gives a shared surname to the one named last on the line, else to neither', () => {
    expect(chains('[Ann Lowe] and [Bob Lowe] met. [Lowe] left.')).toEqual([
      ['Ann Lowe'],
      ['Bob Lowe', 'Lowe'],
    ]);
    expect(chains('[Ann Lowe] met [Bob Lowe].\n[Lowe] left.')).toEqual([
      ['Ann Lowe'],
      ['Bob Lowe'],
      ['Lowe'],
    ]);
  });

  it('joins an acronym to its long form', () => {
    expect(chains('The {Council of Northern Fishers} met. {CNF} voted.')).toHaveLength(1);
  });
});
