import { speechVerbs } from '../lexicon.ts';
import type { Token } from '../tokens.ts';

/** What is asked of the text. */
interface Words {
  readonly tokens: readonly Token[];
  isName(index: number): boolean;
  joins(index: number): boolean;
  casing(index: number): string;
}

/** How the article uses single capitalised words, each kept by its text. */
export interface AloneWords {
  /** Stands somewhere with no other name beside it. */
  readonly alone: ReadonlySet<string>;
  /** Stands alone before a verb that only people and bodies are subject of. */
  readonly speaking: ReadonlySet<string>;
  /** Stands behind an article, as things and bodies do and people hardly ever ("the Linux kernel"). */
  readonly articled: ReadonlySet<string>;
}

const ARTICLES = new Set(['the', 'a', 'an', 'this', 'each', 'every', 'another']);

/** Reads the whole article once, headlines in capitals left out. */
export function findAlone(scan: Words): AloneWords {
  const alone = new Set<string>();
  const speaking = new Set<string>();
  const articled = new Set<string>();
  for (let at = 0; at < scan.tokens.length; at += 1) {
    if (!scan.isName(at) || scan.casing(at) !== 'sentence') continue;
    const word = scan.tokens[at]?.text ?? '';
    const joined = scan.joins(at);
    const before = scan.tokens[at - 1];
    if (joined && before && ARTICLES.has(before.lower)) articled.add(word);
    const after = scan.joins(at + 1);
    if ((joined && scan.isName(at - 1)) || (after && scan.isName(at + 1))) continue;
    alone.add(word);
    if (after && speechVerbs.has(scan.tokens[at + 1]?.text ?? '')) speaking.add(word);
  }
  return { alone, speaking, articled };
}
