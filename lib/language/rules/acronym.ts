import { roleNouns, speechVerbs } from '../lexicon.ts';
import { bodyBeside } from './beside.ts';
import type { Found, Scan } from './scan.ts';

/** What stands behind the name of a body that acts. */
const ACTS = new Set([
  ...speechVerbs,
  ...'spokesman spokeswoman spokesperson spokespeople chief president chairman leader members officials officers agents director leadership lawmaker lawmakers leaders headquarters reported published issued decided ruled launched voted called condemned chairperson candidate candidates administrator secretariat staff employees workers fighters troops boss bosses board'.split(
    ' ',
  ),
]);
const MAY_ACT = new Set(["'s", 'has', 'had', 'will', 'would', 'also', 'could', 'plans', 'expects']);
const BEFORE_BODIES = new Set([
  'told',
  'against',
  'by',
  'between',
  'joined',
  'accused',
  'urged',
  'sued',
  'that',
]);
const MEMBERS = new Set(['member', 'members', 'general', 'spokespeople', 'employees', 'officials']);
const NO_ACRONYM =
  /^(?:[IVXLC]+|OK|TV|AM|PM|BC|AD|CEO|CFO|COO|MP|MPS|MEP|PHD|GDP|HIV|AIDS|DNA|RNA|VIP|ID|PR|IT|AI|CCTV|GPS|USD|EUR|GBP|CO2|MBA|BST|GMT|EST|EDT|PST|UTC|SARS|MERS|COVID|PCR|PPE|ICU|ATM|LNG|LPG|VAT|GST|IPO|FAQ|SUV|LED|DVD|CD|PC|URL|PDF|QR|SMS|SIM|DJ|UFO|AKA|RIP|DIY|NGO|NGOS|LGBT|LGBTQ|ICBM|USB|API|HTML|EU-UK|POW|IED|VAR|ODI|IPL|KG|KM)$/;
/** Evidence that makes a body: one that acts, or two that may. */
const ENOUGH = 2;
const IDLE_MENTION = 0.25;
const FREE_MENTIONS = 3;

/** Capitals alone are as often a thing as a body: only what a body does makes one of them ("the XYZ said"). */
export function acronymAt(scan: Scan, at: number): Found | null {
  const token = scan.token(at);
  if (!token || scan.casing(at) === 'title' || !mayBe(token.text)) return null;
  const body = acronymsOf(scan).has(token.text) || bodyBeside(scan, at, at + 1) === 'organisation';
  return body ? { from: at, to: at + 1, type: 'organisation', strength: 'fair' } : null;
}

const asked = new WeakMap<Scan, ReadonlySet<string>>();

function acronymsOf(scan: Scan): ReadonlySet<string> {
  let known = asked.get(scan);
  if (!known) {
    known = findAcronyms(scan);
    asked.set(scan, known);
  }
  return known;
}

/** The acronyms that act as bodies do somewhere in the article. */
function findAcronyms(scan: Scan): ReadonlySet<string> {
  const scores = new Map<string, number>();
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const token = scan.tokens[at];
    if (token?.shape !== 'upper' || scan.casing(at) !== 'sentence' || !mayBe(token.text)) continue;
    // Each mention that says nothing speaks a little for a thing: bodies act often where they are named often.
    const score = evidence(scan, at) - IDLE_MENTION;
    scores.set(token.text, (scores.get(token.text) ?? IDLE_MENTION * FREE_MENTIONS) + score);
  }
  return new Set([...scores].filter(([, score]) => score >= ENOUGH).map(([text]) => text));
}

function evidence(scan: Scan, at: number): number {
  // A part of a longer name says nothing of the letters by themselves.
  if (scan.joins(at) && scan.isName(at - 1)) return 0;
  const next = scan.token(at + 1);
  const before = scan.token(at - 1);
  const numbered = next?.shape === 'number' || (next?.text === '-' && scan.token(at + 2)?.shape === 'number');
  if (numbered || before?.text === 'a' || before?.text === 'an') return -1;
  let score = 0;
  if (next && scan.joins(at + 1)) {
    if (ACTS.has(next.text)) score += ENOUGH;
    else if (MAY_ACT.has(next.text)) score += 1;
  }
  const article = before?.lower === 'the';
  const verb = scan.token(article ? at - 2 : at - 1);
  if (!verb || !scan.joins(at)) return score;
  const beyond = scan.token(article ? at - 3 : at - 2);
  if (BEFORE_BODIES.has(verb.text)) score += 1;
  else if (verb.text === 'to' && beyond?.lower === 'according') score += ENOUGH;
  else if (verb.text === 'of' && beyond) {
    if (MEMBERS.has(beyond.lower) || roleNouns.has(beyond.lower)) score += ENOUGH;
    else if (beyond.shape === 'capital') score += 1;
  }
  return score;
}

function mayBe(text: string): boolean {
  return text.length > 1 && text.length < 8 && !/\d/.test(text) && !NO_ACRONYM.test(text);
}
