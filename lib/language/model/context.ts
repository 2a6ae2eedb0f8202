import type { Steps } from '../../types/steps.ts';
import type { LanguageDocument } from '../document.ts';
import type { Gazetteer } from '../recogniser.ts';
import { readLists } from '../rules/lists.ts';
import type { Found } from '../rules/scan.ts';
import { Scan } from '../rules/scan.ts';
import { spread } from '../rules/spread.ts';
import { findNames } from '../rules/walk.ts';
import type { Token } from '../tokens.ts';
import { type DocumentEvidence, readEvidence } from './evidence.ts';
import { type GazetteerTags, readGazetteer } from './gazetteer-tags.ts';
import { type Lattice, readLattice } from './lattice.ts';
import type { Word, Words } from './words.ts';

/** Everything the features of one document are drawn from. */
export interface Context {
  readonly document: LanguageDocument;
  readonly tokens: readonly Token[];
  /** By token, for those that are active and two on either side. */
  readonly words: readonly (Word | undefined)[];
  readonly lattice: Lattice;
  /** What the rules say, by token: 0 for nothing, else a code of type, place in the name and strength. */
  readonly rules: Uint8Array;
  readonly found: readonly Found[];
  readonly gazetteer: GazetteerTags;
  readonly evidence: DocumentEvidence;
  /** By token: first token of the run of capitalised words that it stands in, and the end of the run. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
}

/** Reads what the features need, once a document. */
export function* readContext(document: LanguageDocument, gazetteer: Gazetteer, words: Words): Steps<Context> {
  const scan = new Scan(document, gazetteer);
  const names = yield* findNames(scan);
  yield;
  const all = [...names, ...readLists(scan, names)];
  yield;
  const found = spread(scan, all);
  yield;
  const { tokens } = document;
  const lattice = readLattice(document);
  yield;
  const read = wordsAround(tokens, lattice, words);
  yield;
  const runStart = new Int32Array(tokens.length).fill(-1);
  const runEnd = new Int32Array(tokens.length).fill(-1);
  for (let from = 0; from < tokens.length; ) {
    if (!scan.isName(from)) {
      from += 1;
      continue;
    }
    let to = from + 1;
    while (scan.joins(to) && scan.isName(to)) to += 1;
    for (let at = from; at < to; at += 1) {
      runStart[at] = from;
      runEnd[at] = to;
    }
    from = to;
  }
  yield;
  const evidence = readEvidence(document, read, runStart, runEnd);
  yield;
  return {
    document,
    tokens,
    words: read,
    lattice,
    rules: ruleCodes(tokens.length, found),
    found,
    gazetteer: yield* readGazetteer(scan, lattice),
    evidence,
    runStart,
    runEnd,
  };
}

/** How far the features look. */
const REACH = 2;

function wordsAround(tokens: readonly Token[], { active }: Lattice, words: Words): (Word | undefined)[] {
  const around = new Array<Word | undefined>(tokens.length);
  let done = 0;
  for (const at of active) {
    const end = Math.min(tokens.length, at + REACH + 1);
    for (let i = Math.max(done, at - REACH); i < end; i += 1) around[i] = words.of(tokens[i] as Token);
    done = Math.max(done, end);
  }
  return around;
}

const TYPE_CODES = { person: 0, place: 1, organisation: 2, nationality: 3, law: 4, event: 5, work: 6 };
const STRENGTHS = { strong: 0, fair: 1, weak: 2 };

function ruleCodes(length: number, found: readonly Found[]): Uint8Array {
  const codes = new Uint8Array(length);
  for (const { from, to, type, strength } of found) {
    for (let at = from; at < to; at += 1) {
      const inside = at > from ? 1 : 0;
      codes[at] = 1 + TYPE_CODES[type] * 6 + inside * 3 + STRENGTHS[strength];
    }
  }
  return codes;
}
