import type { EntityIndex, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { PartialDate } from '../types/annotation.ts';
import { type Surroundings, wordsOf } from './surroundings.ts';

const EMPTY_WORDS = wordsOf(
  'of the and for to in a an at on from with by deputy state general member former acting us',
);

/** What a title counts that is no longer held. */
const TITLE_KEPT = 0.6;

/** Titles of offices that few hold at a time. */
const OFFICES = wordsOf('president minister premier chancellor king queen pope emir sultan');

/** What an entity's record and the words around a name have in common. */
export interface OfficeEvidence {
  /**
   * 1 when all words of an office held on the day stand before or behind the name; less of an office that it had left by then, which
   * some keep as a title.
   */
  readonly office: number;
  /** Some office stands right before the name, but none that it had. */
  readonly untitled: boolean;
  /** It held some office on the day. */
  readonly holds: boolean;
  /** Share of the words of its description that stand near the name. */
  readonly about: number;
}

/** Compares the words around a name with what its candidate was on the article's day. */
export function officeEvidence(
  around: Surroundings,
  entity: EntityIndex,
  on: PartialDate | undefined,
  kb: KnowledgeBase,
): OfficeEvidence {
  const held = on === undefined ? [] : kb.heldAt(entity, on);
  const description = kb.description(entity, on);
  const beside = [...around.before, ...around.after];
  const stands = (office: string) => {
    const words = contentOf(roleOf(office));
    return words.length > 0 && beside.some((text) => words.every((word) => text.has(word)));
  };
  const left = /^former /.test(description) && stands(description);
  const saidSo = beside.some((text) => text.has('former') || text.has('ex'));
  const office = held.some((term) => stands(term.office)) || (left && saidSo) ? 1 : left ? TITLE_KEPT : 0;
  const words = contentOf(description);
  const found = words.filter((word) => around.near.has(word)).length;
  return {
    office,
    untitled: on !== undefined && office === 0 && [...around.titles].some((word) => OFFICES.has(word)),
    holds: held.length > 0,
    about: words.length === 0 ? 0 : found / words.length,
  };
}

/** "Foreign Minister of Russia" without what it belongs to. */
function roleOf(office: string): string {
  return office.split(/ (?:of|to|for|at|from) /)[0] ?? '';
}

function contentOf(text: string): string[] {
  return [...wordsOf(text)].filter((word) => !EMPTY_WORDS.has(word));
}
