import type { Phrase } from './parse.ts';

const BUCKETS = 2048;
/** From here on no script spaces its words, and a single character may be a phrase. */
const DENSE = 0x2e80;
const NONE: readonly Phrase[] = [];

/** Phrases by their first two characters, in the order in which they came. */
export class Index {
  private readonly lists: (Phrase[] | undefined)[] = new Array(BUCKETS);

  add(entry: Phrase): void {
    const bucket = bucketAt(entry.text, 0);
    const list = this.lists[bucket];
    if (list === undefined) this.lists[bucket] = [entry];
    else list.push(entry);
  }

  /** The phrases that may begin at an offset, with others whose beginning shares their bucket. */
  at(text: string, at: number): readonly Phrase[] {
    return this.lists[bucketAt(text, at)] ?? NONE;
  }
}

function bucketAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first >= DENSE || at + 1 === text.length) return first & (BUCKETS - 1);
  return (first * 131 + text.charCodeAt(at + 1)) & (BUCKETS - 1);
}
