import { LEXICONS } from '../cues/all.ts';
import { Bag } from './bag.ts';
import { type Phrase, parseLexicon, SLOTS, type Slot } from './parse.ts';

/** Phrases by their first two characters. */
export class Index {
  private readonly lists = new Map<number, Phrase[]>();

  add(entry: Phrase): void {
    const head = headAt(entry.text, 0);
    const list = this.lists.get(head);
    if (list === undefined) this.lists.set(head, [entry]);
    else list.push(entry);
  }

  /** The phrases that may begin at an offset; those of one character are listed under it alone. */
  at(text: string, at: number): readonly Phrase[] {
    return this.lists.get(headAt(text, at)) ?? this.lists.get(text.charCodeAt(at) * 0x10000) ?? NONE;
  }
}

const NONE: readonly Phrase[] = [];

function headAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
}

const OBJECTS: ReadonlySet<Slot> = new Set<Slot>([
  'newsletter',
  'app',
  'comments',
  'promotion',
  'membership',
  'social',
]);
const CALLS: ReadonlySet<Slot> = new Set<Slot>(['call', 'claim', 'lead']);
const SILENT = SLOTS.indexOf('call');
const FILL = SLOTS.indexOf('fill');

/** Whole lines and labels. */
export const wholes = new Map<string, Slot>();
/** What begins a line; calls begin a clause. */
export const openings = new Index();
/** What tells wherever it stands, and calls that close a clause. */
export const floating = new Index();
/** Calls by their ending: the imperatives of a language. */
export const suffixes: Phrase[] = [];
/** What the calls of each language ask for; the first lexicon's are asked for in every language. */
export const objects: Phrase[][] = [];
const bag = new Bag();

for (const [language, lexicon] of LEXICONS.entries()) {
  objects.push([]);
  for (const phrase of parseLexicon(lexicon, language)) add(phrase);
  if (language > 0) objects[language]!.push(...objects[0]!);
}

function add(entry: Phrase): void {
  const { slot, text, mark, stem, language } = entry;
  const rank = SLOTS.indexOf(slot);
  const single = mark === '' && !text.includes(' ');
  if (mark === '*') return void suffixes.push(entry);
  if (mark === '~' || slot === 'ending') floating.add(entry);
  else if (mark === '' && rank < FILL && (!single || text.endsWith('.') || CALLS.has(slot)))
    openings.add(entry);
  if (mark === '' && OBJECTS.has(slot)) objects[language]!.push(entry);
  if (single && slot !== 'lead') bag.add(stem ? `${text}*` : text, language, slot);
  else if (!single && rank < SILENT && !wholes.has(text)) wholes.set(text, slot);
}

/** What a label tells, known as a whole or by its words; else null. */
export function slotOf(label: string): Slot | null {
  return wholes.get(label) ?? bag.read(label, LEXICONS.length);
}
