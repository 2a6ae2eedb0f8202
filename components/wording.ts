import type { CardFacts, HeldTerm, PartialDate } from '../lib/types/annotation.ts';
import { wordChange, wordUndated } from './changes.ts';
import { formatDate, isBefore, precisionOf } from './dates.ts';
import type { Text } from './text.tsx';

/** One statement. `detail` qualifies it and is set less strongly: "since 18 May 2018". */
interface FactLine {
  readonly text: string;
  readonly detail?: string;
  /** Says that nothing is known, and is set less strongly than what is. */
  readonly quiet?: true;
}

export interface FactBlock {
  /** `then`: what held at the article's date; `since`: what changed after it; `undated`: no date to choose by. */
  readonly kind: 'then' | 'since' | 'undated';
  readonly heading: string;
  readonly lines: readonly FactLine[];
}

export interface Wording {
  readonly blocks: readonly FactBlock[];
  /** Timeless facts: dates of life, of founding, the population. */
  readonly vital: readonly string[];
  /** "Known as of 1 June 2026"; absent where a heading says it or nothing is dated. */
  readonly asOf?: string;
}

/**
 * Turns the facts of a card into lines, and is the only place that does. What held at the article's date comes first and
 * carries nothing later; then what changed; then until when that is known. A term without an end is never said
 * to last, and a missing term is never said to be none.
 */
export function wordFacts(facts: CardFacts, text: Text): Wording {
  const older = isOlderThanArticle(facts);
  const blocks = (
    facts.on ? [thenBlock(facts, facts.on, text), sinceBlock(facts, text)] : [undatedBlock(facts, text)]
  ).filter((block) => block !== undefined);
  const stated = blocks.some((block) => block.kind === 'then');
  return {
    blocks,
    vital: vitalLines(facts, text),
    ...(facts.asOf && !(older && stated) && (blocks.length > 0 || facts.died)
      ? { asOf: text('asOf', formatDate(facts.asOf, text('languageTag'))) }
      : {}),
  };
}

/** A record that ends before the article's date cannot say what held on that date, only what was known last. */
function isOlderThanArticle(facts: CardFacts): boolean {
  return facts.on !== undefined && facts.asOf !== undefined && isBefore(facts.asOf, facts.on);
}

function thenBlock(facts: CardFacts, on: PartialDate, text: Text): FactBlock | undefined {
  const tag = text('languageTag');
  const older = isOlderThanArticle(facts);
  const lines =
    facts.held.length > 0 ? facts.held.map((term) => heldLine(term, text)) : lastKnownLines(facts, on, text);
  if (lines.length === 0) return undefined;
  const heading =
    older && facts.asOf
      ? text('headingOlder', formatDate(facts.asOf, tag))
      : text(precisionOf(on) === 'day' ? 'headingDay' : 'headingPeriod', formatDate(on, tag));
  return { kind: 'then', heading, lines };
}

/** The end of a term is left out on purpose: where it is after the article's date it belongs to what changed. */
function heldLine(term: HeldTerm, text: Text): FactLine {
  const since = term.since ? text('termSince', formatDate(term.since, text('languageTag'))) : undefined;
  return lineOf(term.office, [...standing(term, text), since]);
}

function lastKnownLines(facts: CardFacts, on: PartialDate, text: Text): FactLine[] {
  const last = facts.lastKnown;
  if (!last) return [];
  const none = isOlderThanArticle(facts)
    ? text('noOfficeKnownOlder')
    : text(precisionOf(on) === 'day' ? 'noOfficeKnown' : 'noOfficeKnownPeriod');
  return [
    { text: none, quiet: true },
    lineOf(text('lastKnown', last.office), [...standing(last, text), wordTerm(last, text)]),
  ];
}

function sinceBlock(facts: CardFacts, text: Text): FactBlock | undefined {
  if (facts.since.length === 0) return undefined;
  const lines = facts.since.map((change) => ({ text: wordChange(change, facts.held, text) }));
  return { kind: 'since', heading: text('headingSince'), lines };
}

function undatedBlock(facts: CardFacts, text: Text): FactBlock | undefined {
  const terms = [...facts.held, ...(facts.lastKnown ? [facts.lastKnown] : [])];
  const lines = [
    ...terms.map((term) => lineOf(term.office, [...standing(term, text), wordTerm(term, text)])),
    ...wordUndated(facts.since, text).map((line) =>
      lineOf(line.text, [line.term && wordTerm(line.term, text)]),
    ),
  ];
  return lines.length > 0 ? { kind: 'undated', heading: text('headingUndated'), lines } : undefined;
}

/** What qualifies a holder: "acting", "disputed". */
function standing(term: HeldTerm, text: Text): (string | undefined)[] {
  return [term.acting ? text('termActing') : undefined, term.disputed ? text('termDisputed') : undefined];
}

/** "18 May 2018 – 15 July 2022", "from 18 May 2018", "until 15 July 2022"; undefined when neither end is known. */
function wordTerm(term: Pick<HeldTerm, 'since' | 'until'>, text: Text): string | undefined {
  const tag = text('languageTag');
  const since = term.since && formatDate(term.since, tag);
  const until = term.until && formatDate(term.until, tag);
  if (since && until) return since === until ? since : text('termRange', since, until);
  if (since) return text('termFrom', since);
  return until ? text('termUntil', until) : undefined;
}

function vitalLines(facts: CardFacts, text: Text): string[] {
  const tag = text('languageTag');
  // What happened after the article's date must not stand among the timeless facts.
  const upToArticle = (date: PartialDate | undefined) =>
    date && !(facts.on && isBefore(facts.on, date)) ? formatDate(date, tag) : undefined;
  const born = upToArticle(facts.born);
  const died = upToArticle(facts.died);
  const founded = upToArticle(facts.founded);
  const lines: string[] = [];
  if (born && died) lines.push(text('lifeSpan', born, died));
  else if (born) lines.push(text('bornOn', born));
  else if (died) lines.push(text('diedOn', died));
  if (founded) lines.push(text('foundedOn', founded));
  if (facts.population) lines.push(text('population', roundCount(facts.population, tag)));
  return lines;
}

/** Two digits are what an estimate of unknown year is worth; millions in words are easier to take in. */
function roundCount(count: number, tag: string): string {
  return new Intl.NumberFormat(tag, {
    maximumSignificantDigits: 2,
    ...(count >= 1e6 ? { notation: 'compact' as const, compactDisplay: 'long' as const } : {}),
  }).format(count);
}

function lineOf(text: string, details: readonly (string | undefined)[]): FactLine {
  const detail = details.filter(Boolean).join(', ');
  return detail ? { text, detail } : { text };
}
