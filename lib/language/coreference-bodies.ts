import { type Draft, merge } from './coreference-drafts.ts';
import { endsNames, isDemonym } from './lexicon.ts';
import type { TypedSpan } from './recogniser.ts';

const JOINED = new Set(['organisation', 'place', 'law', 'event', 'work']);
const INITIALS = /(?<![\p{L}'’])\p{Lu}/gu;
const ACRONYM = /^(?:\p{Lu}[\p{L}\p{N}&-]*\p{Lu}[\p{L}\p{N}]*|(?:\p{Lu}\.){2,})s?$/u;

/**
 * Joins acronyms to their long forms: in brackets behind them ("the Organisation for Security and Co-operation in Europe (OSCE)"),
 * or by their letters anywhere ("WHO" and "World Health Organization").
 */
export function joinAcronyms(text: string, spans: readonly TypedSpan[], drafts: readonly Draft[]): void {
  const owner = new Map<number, Draft>();
  const byLetters = new Map<string, Draft>();
  for (const draft of drafts) {
    if (!JOINED.has(draft.type)) continue;
    for (const span of draft.spans) owner.set(span, draft);
    const letters = draft.name.includes(' ') ? initialsOf(draft.name) : '';
    if (draft.type === 'organisation' && letters.length > 1 && !byLetters.has(letters))
      byLetters.set(letters, draft);
  }
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    const [long, short] = [owner.get(index), owner.get(index + 1)];
    if (!next || !long || !short || long === short || text.slice(span.end, next.start) !== ' (') continue;
    if (text[next.end] !== ')' || !long.name.includes(' ') || !ACRONYM.test(short.name)) continue;
    if (!standsFor(short.name, long)) continue;
    for (const moved of short.spans) owner.set(moved, long);
    merge(long, short);
  }
  for (const draft of drafts) {
    if (draft.type !== 'organisation' || draft.name.includes(' ')) continue;
    const long = byLetters.get(draft.name.replace(/\./g, ''));
    if (long && long.spans.length > 0) merge(long, draft);
  }
}

/** Of a body any letters may stand in brackets ("Kurdistan Workers' Party (PKK)"), of a place only its own. */
function standsFor(acronym: string, long: Draft): boolean {
  const letters = acronym.replace(/\.|s$/g, '').toUpperCase();
  return long.type === 'organisation' || initialsOf(long.name).toUpperCase().startsWith(letters.slice(0, 2));
}

function initialsOf(name: string): string {
  return (name.match(INITIALS) ?? []).join('');
}

const COMPANY =
  /^(?:Air|Motor|Company|Co|Corp|Corporation|Inc|Ltd|Limited|Group|Holdings?|Pharmaceuticals|Airlines|Airways|Industries|Technologies|Entertainment|International|Global|Media|Network|AG|SA|SE|NV|plc|PLC|&|and|Sons)$/;

/** Kinds of bodies that an article names in full once and then by their kind alone, with a capital: "the Court". */
const KIND =
  /^(?:Court|Council|Commission|Committee|Bank|Ministry|Department|Agency|Authority|University|Institute|Union|Club|Foundation)$/;

/**
 * Joins short forms of bodies to their long ones: "Ford" to "Ford Motor Company", "Chinese University" to "Chinese University of
 * Hong Kong", "Hayom" to "Israel Hayom". A form that two long ones share goes to neither.
 */
export function joinShortBodies(drafts: readonly Draft[]): void {
  const byForm = new Map<string, Draft | null>();
  const add = (form: string, draft: Draft) => byForm.set(form, byForm.has(form) ? null : draft);
  const bodies = drafts.filter(({ type, spans }) => type === 'organisation' && spans.length > 0);
  for (const draft of bodies) {
    const words = draft.name.replace(/^The /, '').split(' ');
    for (const form of new Set(shortForms(words))) add(form, draft);
  }
  for (const draft of drafts) {
    // "Hayom said" looks like a person's surname.
    const short = draft.type === 'organisation' || (draft.type === 'person' && !draft.name.includes(' '));
    const long = short ? byForm.get(draft.name) : undefined;
    if (long && long !== draft && long.spans.length > 0) merge(long, draft);
  }
}

function shortForms(words: readonly string[]): string[] {
  const forms: string[] = [];
  let end = words.length;
  while (end > 1 && COMPANY.test((words[end - 1] ?? '').replace(/[.,]$/, ''))) end -= 1;
  if (end < words.length) forms.push(words.slice(0, end).join(' ').replace(/,$/, ''));
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  if (of > 1) forms.push(words.slice(0, of).join(' '));
  const [first = '', last = ''] = words;
  if (words.length > 1 && KIND.test(last)) forms.push(last);
  // "Israel Hayom", but not "Israel Police": what says the kind of body says not which.
  if (words.length === 2 && !endsNames(last) && !isDemonym(first) && /^\p{Lu}\p{Ll}{3}/u.test(last))
    forms.push(last);
  return forms;
}
