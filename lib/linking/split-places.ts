import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Chain } from '../language/coreference.ts';
import type { Options } from './candidates.ts';
import type { LinkInput } from './link-input.ts';
import type { Part } from './part.ts';
import { levelOf } from './place-level.ts';

const BEHIND = ', ';
const LIST = /^(?:, | and | or |, and |, or )$/;

/**
 * Parts the mentions of an ambiguous place by what stands beside them, since one article may name both "Washington" among states
 * and the capital, or "Paris, Texas" and Paris.
 */
export function splitPlaces(
  input: LinkInput,
  chain: Chain,
  options: Options,
  origin: number,
  kb: KnowledgeBase,
): Part[] {
  if (chain.type !== 'place' || chain.spans.length < 2 || options.own.length < 2)
    return [{ chain, options, origin, placed: false }];
  const parts = new Map<string, number[]>();
  for (const index of chain.spans) {
    const key = besideOf(input, index, kb);
    const part = parts.get(key);
    if (part) part.push(index);
    else parts.set(key, [index]);
  }
  return [...parts].map(([key, spans]) => {
    return { chain: { ...chain, spans }, options, origin, placed: key.startsWith(BEHIND) };
  });
}

/** The place behind the comma, or how high the neighbours in a list stand; empty for a mention that stands alone. */
function besideOf({ text, spans }: LinkInput, index: number, kb: KnowledgeBase): string {
  const [before, span, after] = [spans[index - 1], spans[index], spans[index + 1]];
  if (!span) return '';
  if (after?.type === 'place' && text.slice(span.end, after.start) === ', ') {
    const name = text.slice(after.start, after.end);
    if (levelNamed(name, kb) > 1) return `${BEHIND}${name}`;
  }
  if (before?.type === 'place' && text.slice(before.end, span.start) === ', ') {
    const name = text.slice(before.start, before.end);
    if (levelNamed(name, kb) === 1) return `in ${name}`;
  }
  for (const [one, two, name] of [
    [before, span, before],
    [span, after, after],
  ] as const) {
    if (!one || !two || name?.type !== 'place' || !LIST.test(text.slice(one.end, two.start))) continue;
    const level = levelNamed(text.slice(name.start, name.end), kb);
    if (level > 1) return String(level);
  }
  return '';
}

function levelNamed(name: string, kb: KnowledgeBase): number {
  const best = kb.candidates(name)[0];
  return best ? levelOf(kb.entity(best.entity)) : 0;
}
