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
  'app',
  'newsletter',
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
  /** The place of its slot in the order of the slots. */
  readonly rank: number;
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
 * Readers of pages wait for this, so the form is taken for granted; a unit test holds every lexicon to it.
 */
export function parseLexicon(lexicon: string, language = 0): Phrase[] {
  const phrases: Phrase[] = [];
  for (const line of fold(lexicon).trim().split('\n')) {
    const end = line.indexOf(' ');
    const slot = line.slice(0, end) as Slot;
    const rank = SLOTS.indexOf(slot);
    for (const pattern of line.slice(end + 1).split(' | ')) {
      if (!pattern.includes('{')) phrases.push(read(pattern, slot, rank, language));
      else for (const phrase of spell(pattern)) phrases.push(read(phrase, slot, rank, language));
    }
  }
  return phrases;
}

function read(phrase: string, slot: Slot, rank: number, language: number): Phrase {
  const first = phrase.charAt(0);
  const last = phrase.charAt(phrase.length - 1);
  const begins = first === '~' || first === '*';
  const stem = last === '*';
  const ends = stem || last === ':';
  const text = begins || ends ? phrase.slice(begins ? 1 : 0, ends ? -1 : undefined) : phrase;
  return { language, slot, rank, text, stem, mark: begins ? first : last === ':' ? last : '' };
}

/** "{my,our} newsletter" spelt out; an empty choice ("{,our} newsletter") takes its space along. */
function spell(pattern: string): string[] {
  let spelt = [''];
  for (const part of pattern.split('{')) {
    const close = part.indexOf('}');
    const rest = part.slice(close + 1);
    const next: string[] = [];
    const choices = close === -1 ? NO_CHOICE : part.slice(0, close).split(',');
    for (const begun of spelt)
      for (const choice of choices) {
        const text = begun + choice;
        const spaced = rest.startsWith(' ') && (text === '' || text.endsWith(' '));
        next.push(text + (spaced ? rest.slice(1) : rest));
      }
    spelt = next;
  }
  return spelt.map((phrase) => phrase.trimEnd());
}

const NO_CHOICE = [''];
