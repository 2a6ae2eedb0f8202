import type { Article, ArticleMeta, BoilerplateCategory, Line } from '../types/article.ts';
import type { LineFeatures, Zone } from '../types/line-features.ts';
import { inContext } from './context.ts';
import { keyOf } from './cue.ts';
import type { LineClass } from './line-class.ts';
import { matchAppeal, matchCue } from './match.ts';
import { endsSentence, isAddress, isByline, isDateLine, isGalleryLine, isShareRow } from './patterns.ts';
import { copyrightOf, hasPhotoCredit } from './photo-credit.ts';
import { hasPrice } from './price.ts';
import { countWords } from './words.ts';

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
  if (cue !== null && !(heading && cue.as === 'caption')) {
    // "Bloomberg | Getty Images": an agency's name opens a credit, and a picture's line.
    if (cue.as === 'credit' && hasPhotoCredit(text, words)) return { kind: 'caption' };
    return cue.as === 'credit' || cue.as === 'caption' ? { kind: cue.as } : noise(cue.as);
  }
  // A picture's line may stand where a standfirst does.
  if (zones.has('standfirst'))
    return hasPhotoCredit(text, words) ? { kind: 'caption' } : { kind: 'credit', standfirst: true };
  if (zones.has('ad')) return noise('advertisement');
  if (zones.has('caption') || isGalleryLine(key)) return { kind: 'caption' };
  if (isShareRow(key)) return noise('share');
  if (zones.has('nav')) return noise('related');
  if (zones.has('form') && words < 80) return noise('newsletter');
  if (zones.has('card') && words <= 60) return noise('related');
  if (!heading && isByline(text, words)) return { kind: 'credit' };
  if (isDateLine(key, words) && !endsSentence(text)) return { kind: 'credit' };
  // An address in print is the author's, and so are links to wares with their prices.
  if (!isAddress(text) && (heading || !hasPrice(text, words))) {
    if (linkShare >= WHOLE_LINK) return noise('related');
    if (linkShare >= MOSTLY_LINK && words >= 4 && !endsSentence(text)) return noise('related');
  }
  if (isLabelledLink(line)) return noise('related');
  if (zones.has('pressed') && !heading && !PLACES.some((zone) => zones.has(zone))) return noise('promotion');
  if (zones.has('aside') && words <= 40 && !zones.has('quote') && !isPullQuote(line)) return noise('related');
  if (heading) return { kind: 'heading' };
  if (hasPhotoCredit(text, words)) return { kind: 'caption' };
  const copyright = copyrightOf(text, words);
  if (copyright !== null) return { kind: copyright === 'page' ? 'credit' : 'caption' };
  return { kind: 'body' };
}

/** Text stands there in small pieces, beside buttons of its own. */
const PLACES: readonly Zone[] = ['list', 'table', 'figure', 'quote'];

/** Most words of a label before a link; least of the headline it leads to. */
const LABEL_WORDS = 4;
const HEADLINE_WORDS = 4;

/** "Related: " and a linked headline to the line's end. Lists of places and dates label links too, to other things than headlines. */
function isLabelledLink({ text, tag, words, links, linkShare }: LineFeatures): boolean {
  if (links !== 1 || /^(?:li|t[dh]|d[dt])$/.test(tag)) return false;
  const label = /^[^:\uff1a]{2,40}[:\uff1a]\s?/.exec(text)?.[0];
  if (label === undefined || /["\u201c\u201d\u00ab\u00bb\u300c]/.test(label)) return false;
  const labelWords = countWords(label);
  if (labelWords > LABEL_WORDS || words - labelWords < HEADLINE_WORDS) return false;
  const rest = text.length - label.length;
  return Math.abs(linkShare * text.length - rest) <= 2;
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
