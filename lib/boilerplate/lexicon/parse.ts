import { fold } from '../cue.ts';

/**
 * The lines of a lexicon, in the order in which they tell a label of several words. The categories, credit and caption hold what tells them; `call` what asks the reader for something
 * ("download"), `claim` what leads up to a subscription ("already a"), `ending` a call that closes its clause; `lead` what may stand before a call ("click here to"); `fill`
 * words that tell nothing but go into labels ("this", "article"); `social` names of platforms.
 *
 * A phrase of several words begins a line of its kind; a single word makes a label with others ("Read more articles", "More:").
 */
export const SLOTS = [
  'advertisement',
  'newsletter',
  'app',
  'comments',
  'promotion',
  'membership',
  'follow',
  'share',
  'social',
  'related',
  'caption',
  'credit',
  'call',
  'claim',
  'ending',
  'lead',
  'fill',
] as const;
export type Slot = (typeof SLOTS)[number];

/** A phrase of a lexicon, folded, with what its marks say. */
export interface Phrase {
  /** The number of its lexicon. */
  readonly language: number;
  readonly slot: Slot;
  readonly text: string;
  /** `word*`: the word may go on. */
  readonly stem: boolean;
  /** `*word`: any word that ends so ("*ez"). `~words`: tells wherever it stands. `words:`: tells only alone or before a colon, dash, bar or bracket. */
  readonly mark: '' | '~' | ':' | '*';
}

/**
 * Reads a lexicon: a line for each slot, phrases between bars, choices in braces spelt out.
 *
 *     related read {more,also} | related | ~from our archive
 *
 * @throws Error with the line or phrase that is not in this form.
 */
export function parseLexicon(lexicon: string, language = 0): Phrase[] {
  return fold(lexicon.trim())
    .split('\n')
    .flatMap((line) => {
      const [name = ''] = line.split(' ', 1);
      const slot = SLOTS.find((known) => known === name);
      if (slot === undefined || line !== line.toLowerCase())
        throw new Error(`Not a line of a lexicon: ${line}`);
      const patterns = line.slice(name.length + 1).split(' | ');
      return patterns.flatMap((pattern) => spell(pattern).map((phrase) => read(phrase, slot, language)));
    });
}

/** What no phrase has: marks elsewhere than at its ends, braces left over, spaces too many. */
const WRONG = /^$|^\s|\s$|\s\s|[~*:{}|]/;

function read(phrase: string, slot: Slot, language: number): Phrase {
  const begins = phrase.startsWith('~') || phrase.startsWith('*');
  const ends = phrase.endsWith('*') || phrase.endsWith(':');
  const text = phrase.slice(begins ? 1 : 0, ends ? -1 : undefined);
  const stem = phrase.endsWith('*');
  if (WRONG.test(text) || (begins && ends && !stem)) throw new Error(`Not a phrase of ${slot}: "${phrase}"`);
  const mark = begins ? phrase.charAt(0) : ends && !stem ? ':' : '';
  return { language, slot, text, stem, mark: mark as Phrase['mark'] };
}

/** "{my,our} newsletter" spelt out; an empty choice ("{,our} newsletter") takes its space along. */
function spell(pattern: string): string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  if (open === -1 || close === -1) return [pattern];
  const choices = pattern.slice(open + 1, close).split(',');
  return choices.flatMap((choice) =>
    spell(`${pattern.slice(0, open)}${choice}${pattern.slice(close + 1)}`.replace('  ', ' ').trim()),
  );
}
