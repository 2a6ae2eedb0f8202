import type { Article, ArticleMeta, BoilerplateCategory, Line } from '../types/article.ts';
import type { LineFeatures } from '../types/line-features.ts';
import { inContext } from './context.ts';
import { keyOf } from './cue.ts';
import type { LineClass } from './line-class.ts';
import { matchAppeal, matchCue } from './match.ts';
import {
  endsSentence,
  hasPhotoCredit,
  isAddress,
  isByline,
  isDateLine,
  isGalleryLine,
  isShareRow,
} from './patterns.ts';
import { hasPrice } from './price.ts';

/** Share of a line inside links that makes it a link as a whole. */
const WHOLE_LINK = 0.9;
/** The same for a line that is no sentence: a heading or teaser with a label before it. */
const MOSTLY_LINK = 0.7;

const noise = (category: BoilerplateCategory): LineClass => ({ kind: 'boilerplate', category });

/** Classes one line by itself: its words, then its form. Pure; time is linear in the text. */
export function classifyLine(line: LineFeatures): LineClass {
  const { text, words, zones, linkShare } = line;
  if (zones.has('headline')) return { kind: 'heading' };
  const key = keyOf(text);
  const cue = key === '' ? null : (matchCue(key, words) ?? matchAppeal(text, words));
  const heading = /^h[1-6]$/.test(line.tag);
  if (cue !== null && !(heading && cue.as === 'caption'))
    return cue.as === 'credit' || cue.as === 'caption' ? { kind: cue.as } : noise(cue.as);
  if (zones.has('ad')) return noise('advertisement');
  if (zones.has('caption') || isGalleryLine(key)) return { kind: 'caption' };
  if (isShareRow(key)) return noise('share');
  if (zones.has('nav')) return noise('related');
  if (zones.has('form') && words < 80) return noise('newsletter');
  if (!heading && isByline(text, words)) return { kind: 'credit' };
  if (isDateLine(key, words) && !endsSentence(text)) return { kind: 'credit' };
  // An address in print is the author's, and so are links to wares with their prices.
  if (!isAddress(text) && (heading || !hasPrice(text, words))) {
    if (linkShare >= WHOLE_LINK) return noise('related');
    if (linkShare >= MOSTLY_LINK && words >= 4 && !endsSentence(text)) return noise('related');
  }
  if (zones.has('card') && words <= 60) return noise('related');
  if (zones.has('aside') && words <= 40 && !zones.has('quote') && !isPullQuote(line)) return noise('related');
  if (heading) return { kind: 'heading' };
  if (hasPhotoCredit(text, words)) return { kind: 'caption' };
  return { kind: 'body' };
}

/** What a magazine lifts out of its text stands aside without a link, and ends as a sentence does. */
function isPullQuote({ text, links }: LineFeatures): boolean {
  return links === 0 && endsSentence(text);
}

/** Classes an article's lines, in their order, each with its neighbours in view. */
export function classifyLines(lines: readonly LineFeatures[]): LineClass[] {
  return inContext(lines, lines.map(classifyLine));
}

/** The article as it crosses to the analysis. */
export function articleOf(meta: ArticleMeta, lines: readonly LineFeatures[]): Article {
  const classes = classifyLines(lines);
  return { ...meta, lines: lines.map((line, index): Line => ({ text: line.text, ...classes[index]! })) };
}
