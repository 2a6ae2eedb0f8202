import type { Context } from './context.ts';
import { EVIDENCE_BITS } from './evidence.ts';
import { mix, pair } from './hash.ts';
import type { Word } from './words.ts';

const EDGE: Word = {
  ...{ text: 1, lower: 1, shape: 1, coarse: 0, fine: 0, names: 0, flags: 0 },
  ...{ prefixes: [], suffixes: [], listed: [] },
};

/** Features are told apart by so many bits. */
const FEATURE_BITS = 28;

/** Id of a value in a slot of the template, of 28 bits. */
export function featureId(slot: number, value: number): number {
  return mix(slot, value) >>> (32 - FEATURE_BITS);
}

/** A list of feature ids that grows; one is reused for all tokens. */
export class FeatureList {
  ids = new Uint32Array(256);
  length = 0;

  add(slot: number, value: number): void {
    this.ids[this.length] = featureId(slot, value);
    this.length += 1;
  }
}

/** Appends the ids of what speaks for or against each label at token `at`: the template of the first pass. */
export function localFeatures(context: Context, at: number, list: FeatureList): void {
  const { document, words, tokens } = context;
  const { breaks, opens } = document;
  const word = words[at] ?? EDGE;
  // A sentence's edge hides what lies behind it.
  const left = breaks[at] === 1 ? EDGE : (words[at - 1] ?? EDGE);
  const farLeft = left === EDGE || breaks[at - 1] === 1 ? EDGE : (words[at - 2] ?? EDGE);
  const right = at + 1 >= tokens.length || breaks[at + 1] === 1 ? EDGE : (words[at + 1] ?? EDGE);
  const farRight =
    right === EDGE || at + 2 >= tokens.length || breaks[at + 2] === 1 ? EDGE : (words[at + 2] ?? EDGE);

  list.add(0, 0);
  list.add(1, word.lower);
  list.add(2, word.text);
  list.add(3, left.lower);
  list.add(4, right.lower);
  list.add(5, farLeft.lower);
  list.add(6, farRight.lower);
  list.add(12, pair(left.shape, word.shape));
  list.add(13, pair(word.shape, right.shape));
  list.add(14, pair(pair(left.shape, word.shape), right.shape));
  for (let i = 0; i < 3; i += 1) {
    list.add(15 + i, word.prefixes[i] ?? 0);
    list.add(18 + i, word.suffixes[i] ?? 0);
  }
  list.add(21, pair(left.shape, left.suffixes[1] ?? 0));
  list.add(22, pair(right.shape, right.suffixes[1] ?? 0));
  classFeatures(list, left, word, right);
  const small = document.lowerSeen.has(tokens[at]?.lower ?? '') ? 1 : 0;
  const casing = document.casings[document.lineOf[at] ?? 0] ?? 'sentence';
  const trust = (opens[at] === 1 ? 1 : 0) + 2 * small + (casing === 'title' ? 4 : casing === 'upper' ? 8 : 0);
  list.add(23, trust);
  list.add(24, pair(trust, word.flags & COMMON ? 1 : 0));
  list.add(25, pair(trust, word.shape));
  for (const bit of word.listed) {
    list.add(26, bit);
    list.add(27, pair(bit, trust));
  }
  for (const bit of left.listed) list.add(28, bit);
  for (const bit of right.listed) list.add(29, bit);
  gazetteerFeatures(context, at, word, trust, list);
  runFeatures(context, at, word, list);
  ruleFeatures(context, at, word, list);
  const bits = context.evidence.bits[at] ?? 0;
  for (let bit = 0; bit < EVIDENCE_BITS; bit += 1) if (bits & (1 << bit)) list.add(30, bit);
  list.add(31, bits);
  list.add(32, pair(bits, word.shape));
}

const COMMON = 1 << 20;

function classFeatures(list: FeatureList, left: Word, word: Word, right: Word): void {
  list.add(40, word.coarse);
  list.add(41, word.fine);
  list.add(42, left.coarse);
  list.add(43, left.fine);
  list.add(44, right.coarse);
  list.add(45, right.fine);
  list.add(48, pair(left.coarse, word.coarse));
  list.add(49, pair(word.coarse, right.coarse));
  list.add(50, pair(pair(left.coarse, word.coarse), right.coarse));
  list.add(51, pair(word.coarse, word.shape));
  list.add(52, pair(word.fine, word.shape));
  list.add(53, pair(pair(left.shape, left.coarse), word.shape));
  list.add(55, word.names);
  list.add(56, pair(word.names, word.shape));
  list.add(57, pair(left.names, word.names));
  list.add(58, pair(word.names, right.names));
  list.add(59, pair(pair(left.names, word.names), right.names));
  list.add(100, pair(word.names, word.coarse));
  list.add(101, pair(pair(left.shape, left.names), word.shape));
  list.add(102, pair(pair(right.shape, right.names), word.shape));
  list.add(54, pair(pair(right.shape, right.coarse), word.shape));
}

function gazetteerFeatures(context: Context, at: number, word: Word, trust: number, list: FeatureList): void {
  const { gazetteer } = context;
  const own = gazetteer.word[at] ?? 0;
  const name = gazetteer.name[at] ?? 0;
  list.add(60, own);
  list.add(61, pair(own, trust));
  list.add(62, pair(own, gazetteer.second[at] ?? 0));
  list.add(63, pair(own, word.coarse));
  list.add(64, name);
  list.add(65, pair(gazetteer.word[at - 1] ?? 0, own));
  list.add(66, pair(own, gazetteer.word[at + 1] ?? 0));
}

function runFeatures(context: Context, at: number, word: Word, list: FeatureList): void {
  const { words, runStart, runEnd, document } = context;
  const from = runStart[at] ?? -1;
  if (from < 0) {
    list.add(70, 0);
    return;
  }
  const to = runEnd[at] ?? at + 1;
  const place = Math.min(at - from, 3) * 8 + Math.min(to - at, 4);
  const first = words[from] ?? EDGE;
  const last = words[to - 1] ?? EDGE;
  const before = document.breaks[from] === 1 ? EDGE : (words[from - 1] ?? EDGE);
  const after = to >= words.length || document.breaks[to] === 1 ? EDGE : (words[to] ?? EDGE);
  list.add(70, place);
  list.add(71, pair(place, word.coarse));
  list.add(72, pair(1, last.lower));
  list.add(74, last.fine);
  list.add(77, pair(2, before.lower));
  list.add(78, pair(3, after.lower));
  list.add(79, pair(place, before.coarse));
  list.add(81, pair(before.fine, after.fine));
  for (const bit of last.listed) list.add(83, pair(bit, at === to - 1 ? 1 : 0));
  for (const bit of first.listed) list.add(84, pair(bit, at === from ? 1 : 0));
}

function ruleFeatures(context: Context, at: number, word: Word, list: FeatureList): void {
  const { rules } = context;
  const own = rules[at] ?? 0;
  list.add(90, own);
  list.add(91, pair(rules[at - 1] ?? 0, own));
  list.add(92, pair(own, rules[at + 1] ?? 0));
  list.add(93, pair(own, word.shape));
  list.add(94, pair(own, context.gazetteer.word[at] ?? 0));
  list.add(95, pair(own, word.coarse));
  list.add(96, pair(own, context.evidence.bits[at] ?? 0));
}
