import type { Article, ArticleMeta, BoilerplateCategory, Line, LineKind } from '../types/article.ts';
import { keyOf } from './cue.ts';
import type { LineFeatures } from './features.ts';
import { matchCue } from './match.ts';

/** What a line is; `category` is present exactly when the kind is `boilerplate`. */
export interface LineClass {
  readonly kind: LineKind;
  readonly category?: BoilerplateCategory;
}

const WHOLE_LINK = 0.9;

const BODY: LineClass = { kind: 'body' };
const noise = (category: BoilerplateCategory): LineClass => ({ kind: 'boilerplate', category });

/** Classes one line by itself: its words, then its form. Pure; time is linear in the text's first 400 characters. */
export function classifyLine(line: LineFeatures): LineClass {
  const key = keyOf(line.text);
  const cue = key === '' ? null : matchCue(key, line.words);
  const heading = /^h[1-6]$/.test(line.tag);
  const linked = line.linkShare >= WHOLE_LINK;
  if (cue !== null) return cue.as === 'credit' || cue.as === 'caption' ? { kind: cue.as } : noise(cue.as);
  if (line.zones.has('caption')) return { kind: 'caption' };
  if (line.zones.has('nav')) return noise('related');
  if (line.zones.has('form') && line.words < 40) return noise('newsletter');
  if (isByline(line, key)) return { kind: 'credit' };
  if (linked) return noise('related');
  if (heading) return { kind: 'heading' };
  if (isPhotoCredit(line.text, line.words)) return { kind: 'caption' };
  return BODY;
}

/** Classes an article's lines, each with its neighbours in view: what follows "Related" is related too. */
export function classifyLines(lines: readonly LineFeatures[]): LineClass[] {
  return lines.map(classifyLine);
}

/** The article as it crosses to the analysis. */
export function articleOf(meta: ArticleMeta, lines: readonly LineFeatures[]): Article {
  const classes = classifyLines(lines);
  return {
    ...meta,
    lines: lines.map((line, index): Line => ({ text: line.text, ...(classes[index] ?? BODY) })),
  };
}

const DATE_ONLY =
  /^(?:\p{L}{2,12}[.,]?\s+)?\d{1,2}[./:\s-]*(?:\p{L}{3,12}\.?|\d{1,2})[./,\s-]*(?:\d{2,4})?(?:[\s,|at-]*\d{1,2}[:.h]\d{2})?[\s\p{L}.]{0,12}$/u;

function isByline(line: LineFeatures, key: string): boolean {
  if (line.words > 12 || /[.!?]["'\u201d)]?$/.test(line.text)) return false;
  if (
    /^(?:by|von|par|por|di|door|av|af)\s\p{Lu}/iu.test(line.text) &&
    line.words <= 8 &&
    isNameLike(line.text)
  )
    return true;
  return line.words <= 7 && /\d/.test(key) && DATE_ONLY.test(key);
}

function isNameLike(text: string): boolean {
  const words = text.split(/[\s,]+/).slice(1);
  const upper = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && upper / words.length >= 0.6;
}

const AGENCY =
  /(?:getty images|via (?:ap|reuters|getty)|\/(?:ap|afp|reuters|dpa|epa|shutterstock|imago|getty)|(?:ap|reuters|afp|dpa|imago) photo)\W{0,3}$/i;

function isPhotoCredit(text: string, words: number): boolean {
  return words <= 45 && AGENCY.test(text.slice(-60));
}
