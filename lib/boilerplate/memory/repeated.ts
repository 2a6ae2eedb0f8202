import type { LineFeatures } from '../../types/line-features.ts';
import type { LineClass } from '../line-class.ts';
import { endsSentence } from '../patterns.ts';

/** Words from which a sentence is prose, which agencies repeat as background; and below which it may be anyone's answer. */
const PROSE_WORDS = 20;
const ANSWER_WORDS = 7;
/** Share of other articles on which prose in the middle of the text stood, from which it is no background. */
const MOST_OF_THEM = 0.5;
/** Words of a line that only names an author. */
const NAME_WORDS = 5;

/**
 * Classes lines by what the publisher repeats: what stood on another article of it is not this article's own. Captions and
 * credits stay what they are; a heading goes with the line below it.
 * @param alone what the lines are by the rules
 * @param seen on how many of the publisher's other articles each line stood
 * @param articles how many of its other articles are known
 */
export function repeatedLines(
  lines: readonly LineFeatures[],
  alone: readonly LineClass[],
  seen: readonly number[],
  articles: number,
): LineClass[] {
  const lastProse = lines.findLastIndex(
    (line, index) => isProse(line) && alone[index]?.kind === 'body' && seen[index] === 0,
  );
  const classes = lines.map((line, index): LineClass => {
    const own = alone[index]!;
    // What stands where a standfirst does is told by its place alone.
    if (own.kind !== 'body' && !own.standfirst) return own;
    const needed = neededFor(line, index < lastProse, articles);
    if ((seen[index] ?? 0) < needed) return own;
    // An author's name stands on each article of theirs.
    if (isNameByCredit(line, alone[index - 1], alone[index + 1])) return own;
    const category = alone[index - 1]?.category ?? alone[index + 1]?.category ?? 'promotion';
    return { kind: 'boilerplate', category };
  });
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const below = classes[index + 1] ?? { kind: 'boilerplate', category: 'related' };
    if (
      classes[index]!.kind === 'heading' &&
      seen[index]! > 0 &&
      below.kind === 'boilerplate' &&
      !lines[index]!.zones.has('headline')
    )
      classes[index] = below;
  }
  return classes;
}

/** On how many other articles a line must have stood. */
function neededFor(line: LineFeatures, beforeProse: boolean, articles: number): number {
  if (isProse(line) && beforeProse) return Math.max(2, Math.ceil(articles * MOST_OF_THEM));
  return line.words < ANSWER_WORDS && endsSentence(line.text) && line.linkShare === 0 ? 2 : 1;
}

function isProse({ words, text, linkShare }: LineFeatures): boolean {
  return words >= PROSE_WORDS && linkShare < 0.3 && endsSentence(text);
}

function isNameByCredit(
  { words, text }: LineFeatures,
  above: LineClass | undefined,
  below: LineClass | undefined,
): boolean {
  return words <= NAME_WORDS && !endsSentence(text) && (above?.kind === 'credit' || below?.kind === 'credit');
}
