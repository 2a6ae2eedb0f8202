import type { KnowledgeEntity } from '../knowledge/knowledge-base.ts';
import type { Chain } from '../language/coreference.ts';
import { levelOf } from './place-level.ts';
import { decidedAt, type View } from './view.ts';

/** What stands beside the mentions of a place. */
export interface PlaceNeighbours {
  /** What lies behind the comma: "Tripoli, Lebanon", "Paris, Texas". */
  readonly parents: readonly KnowledgeEntity[];
  /** What stands before the comma: "Atlanta, Georgia". */
  readonly children: readonly KnowledgeEntity[];
  /** Whether the same name stands before or behind the comma: "New York, New York". */
  readonly twice?: 'first' | 'second';
  /** Neighbours in a list: "Maine, New York and Ohio". */
  readonly listed: readonly KnowledgeEntity[];
  /** The level that the words beside the name give: "the state of Washington". */
  readonly called?: number;
}

const LIST = /^(?:, | and | or |, and |, or | & |\/)$/;
const PARENT = /^(?:, | \(|, in )$/;
/** Reads the places right beside a chain's mentions, as the last round linked them. */
export function placeNeighbours(view: View, chain: Chain): PlaceNeighbours {
  const parents: KnowledgeEntity[] = [];
  const children: KnowledgeEntity[] = [];
  const listed: KnowledgeEntity[] = [];
  let twice: PlaceNeighbours['twice'];
  let called: PlaceNeighbours['called'];
  for (const index of chain.spans) {
    called ??= calledLevel(view, index);
    const next = placeAt(view, index + 1);
    const before = placeAt(view, index - 1);
    // "Maine, New York, Ohio" is a list of states.
    const amid = before && levelOf(before) > 1 && LIST.test(between(view, index - 1));
    if (next && levelOf(next) > 1 && !amid && PARENT.test(between(view, index))) parents.push(next);
    if (before && PARENT.test(between(view, index - 1))) children.push(before);
    if (sameName(view, index, index + 1)) twice = 'first';
    else if (sameName(view, index - 1, index)) twice = 'second';
    for (const [other, gap] of [
      [before, between(view, index - 1)],
      [next, between(view, index)],
    ] as const) {
      if (other && LIST.test(gap)) listed.push(other);
    }
  }
  return { parents, children, listed, ...(called && { called }), ...(twice && { twice }) };
}

const STATE_BEFORE = /\b(?:[Ss]tate|[Pp]rovince|[Rr]egion|[Gg]overnor|[Ss]enator) (?:of|from) $/;
const STATE_BEHIND = /^ (?:[Ss]tate|[Pp]rovince|[Rr]egion)\b/;
const CITY_BEFORE = /\b(?:[Cc]ity|[Tt]own|[Cc]apital|[Mm]ayor|[Ss]uburbs?|[Dd]owntown)(?: of)? $/;
const CITY_BEHIND = /^ (?:[Cc]ity|[Aa]irport)\b/;

function calledLevel({ input: { text, spans } }: View, index: number): number | undefined {
  const { start = 0, end = 0 } = spans[index] ?? {};
  const [before, behind] = [text.slice(Math.max(0, start - 18), start), text.slice(end, end + 10)];
  if (STATE_BEFORE.test(before) || STATE_BEHIND.test(behind)) return 2;
  return CITY_BEFORE.test(before) || CITY_BEHIND.test(behind) ? 1 : undefined;
}

function sameName(view: View, one: number, two: number): boolean {
  return (
    view.chainOf[one] !== undefined && between(view, one) === ', ' && nameAt(view, one) === nameAt(view, two)
  );
}

function nameAt({ input }: View, index: number): string {
  const span = input.spans[index];
  return span ? input.text.slice(span.start, span.end) : '';
}

function placeAt(view: View, span: number): KnowledgeEntity | undefined {
  if (view.input.spans[span]?.type !== 'place') return undefined;
  const index = decidedAt(view, span);
  return index === null ? undefined : view.kb.entity(index);
}

/** The text between a span and the next one, when it is short. */
function between({ input }: View, span: number): string {
  const [one, two] = [input.spans[span], input.spans[span + 1]];
  return one && two && two.start - one.end < 8 ? input.text.slice(one.end, two.start) : '';
}
