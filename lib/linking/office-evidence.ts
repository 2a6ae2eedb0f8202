import type { EntityIndex, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Chain } from '../language/coreference.ts';
import type { LinkInput } from './link-input.ts';

/** Characters before and after a name in which its title is looked for. */
const REACH = 70;
const OFFICE_WORD = /\p{L}+/gu;
const EMPTY_WORDS = new Set([
  'of',
  'the',
  'and',
  'for',
  'to',
  'in',
  'a',
  'deputy',
  'state',
  'general',
  'member',
]);

/**
 * Whether the words beside a chain's mentions name an office that the person held on the article's date: "Russian
 * Foreign Minister" beside "Lavrov". Every word of the office that is no country must stand there.
 */
export function fitsOffice(input: LinkInput, chain: Chain, entity: EntityIndex, kb: KnowledgeBase): boolean {
  if (!input.on) return false;
  const held = kb.heldAt(entity, input.on);
  if (held.length === 0) return false;
  const around = contexts(input, chain);
  return held.some((term) => {
    const [role = ''] = term.office.split(/ (?:of|to|for|at) /);
    const words = (role.toLowerCase().match(OFFICE_WORD) ?? []).filter((word) => !EMPTY_WORDS.has(word));
    if (words.length === 0) return false;
    return around.some((text) => words.every((word) => text.has(word)));
  });
}

function contexts(input: LinkInput, chain: Chain): ReadonlySet<string>[] {
  return chain.spans.slice(0, 4).map((index) => {
    const span = input.spans[index];
    if (!span) return new Set<string>();
    const line = input.text.lastIndexOf('\n', span.start) + 1;
    const before = input.text.slice(Math.max(line, span.start - REACH), span.start);
    return new Set((before.split(/[.;:]/).at(-1) ?? '').toLowerCase().match(OFFICE_WORD) ?? []);
  });
}
