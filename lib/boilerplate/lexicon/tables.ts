import { LATIN, SCRIPTS, type Script } from '../cues/all.ts';
import { Bag } from './bag.ts';
import { Index } from './heads.ts';
import { type Phrase, parseLexicon, SLOTS, type Slot } from './parse.ts';

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
/** Calls by their ending, the imperatives of a language, with the characters of it that stand in the first word. */
export const suffixes: { readonly head: number; readonly phrase: Phrase }[] = [];
/** What the calls of each language ask for; the first lexicon's are asked for in every language. */
export const objects: Phrase[][] = [];
const bag = new Bag();

/** Any letter of the scripts that are read on need. */
const BEYOND_LATIN = /[\u0370-\u1fff\u3040-\ud7ff]/;
let waiting: readonly Script[] = SCRIPTS;

/**
 * Reads the lexicons that a folded text needs, each once and none before: an extension's background starts often and is
 * asked about few languages. What was read before changes no answer, since a phrase has a letter of its script.
 */
export function prepare(text: string): void {
  if (objects.length === 0) LATIN.forEach(addLexicon);
  if (waiting.length === 0 || !BEYOND_LATIN.test(text)) return;
  const needed = waiting.filter(({ letters }) => letters.test(text));
  if (needed.length === 0) return;
  waiting = waiting.filter((script) => !needed.includes(script));
  for (const { lexicons } of needed) lexicons.forEach(addLexicon);
}

function addLexicon(lexicon: string): void {
  const language = objects.length;
  objects.push([]);
  for (const phrase of parseLexicon(lexicon, language)) add(phrase);
  if (language > 0) objects[language]!.push(...objects[0]!);
}

function add(entry: Phrase): void {
  const { slot, rank, text, mark, language } = entry;
  if (mark === '*') return void suffixes.push({ head: `${text} `.indexOf(' '), phrase: entry });
  const single = mark === '' && !text.includes(' ');
  if (mark === '~' || slot === 'ending') floating.add(entry);
  else if (mark === '' && rank < FILL && (!single || text.endsWith('.') || CALLS.has(slot)))
    openings.add(entry);
  if (mark === '' && OBJECTS.has(slot)) objects[language]!.push(entry);
  if (single && slot !== 'lead') bag.add(entry);
  else if (!single && rank < SILENT && !wholes.has(text)) wholes.set(text, slot);
}

/** What a label tells, known as a whole or by its words; else null. */
export function slotOf(label: string): Slot | null {
  return wholes.get(label) ?? bag.read(label, objects.length);
}
