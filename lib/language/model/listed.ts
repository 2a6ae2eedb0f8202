import type { MentionType } from '../../types/annotation.ts';
import type { TypedSpan } from '../recogniser.ts';
import type { Context } from './context.ts';
import { typeOfCode } from './gazetteer-tags.ts';

const WHERE = new Set(['in', 'near', 'at', 'off', 'from']);
const TAIL = (1 << 7) | (1 << 8) | (1 << 20);

/**
 * What the lists of names know better than the model: a body whose name begins with a place is none ("Israel Hayom"), a listed place
 * behind "in" is nobody ("in Fernando de Noronha"), and
 * a body and a country with "of" between them are two ("Sony of Japan").
 * @param from first token of a span that the model found
 * @param to token behind its last
 */
export function asListed(context: Context, from: number, to: number, type: MentionType): TypedSpan[] {
  const { tokens, document } = context;
  const before = document.breaks[from] === 1 ? '' : (tokens[from - 1]?.lower ?? '');
  if (type === 'person' && WHERE.has(before) && listedType(context, from, to) === 'place') {
    return [span(context, from, to, 'place')];
  }
  if (
    type === 'place' &&
    opensWithPlace(context, from, to) &&
    listedType(context, from, to) === 'organisation'
  ) {
    return [span(context, from, to, 'organisation')];
  }
  if (type === 'organisation' && tokens[from + 1]?.text === 'of' && isBody(context, from)) {
    if (listedType(context, from + 2, to) === 'place') {
      return [span(context, from, from + 1, type), span(context, from + 2, to, 'place')];
    }
  }
  return [span(context, from, to, type)];
}

/** "Israel Hayom", but not "White House", which is a house as well. */
function opensWithPlace({ gazetteer }: Context, from: number, to: number): boolean {
  return to - from > 1 && typeOfCode(0, gazetteer.word[from] ?? 0, false) === 'place';
}

/** A listed body of one word that is neither a common word nor one that names of bodies are made with ("Bank of England"). */
function isBody({ gazetteer, words }: Context, at: number): boolean {
  const plain = ((words[at]?.flags ?? TAIL) & TAIL) === 0;
  return (
    plain &&
    (gazetteer.name[at] ?? 0) === 0 &&
    typeOfCode(0, gazetteer.word[at] ?? 0, false) === 'organisation'
  );
}

/** The type under which the lists have exactly these tokens. */
function listedType({ gazetteer }: Context, from: number, to: number): MentionType | undefined {
  if (to - from === 1) return typeOfCode(0, gazetteer.word[from] ?? 0, false);
  const first = gazetteer.name[from] ?? 0;
  const last = gazetteer.name[to - 1] ?? 0;
  const whole = first > 0 && first % 3 === 0 && last === first + 2 && (gazetteer.name[to] ?? 0) !== first + 1;
  return whole ? typeOfCode(first, 0, true) : undefined;
}

function span({ tokens }: Context, from: number, to: number, type: MentionType): TypedSpan {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, type };
}
