import { runNow } from '../types/steps.ts';
import { EVIDENCE, type Evidence } from './gate-evidence.ts';
import { readDeclared, readShown, type Signals } from './gate-signals.ts';
import { placeOf } from './place.ts';
import { runningText } from './running-text.ts';
import { isArticleNode, readStructured, type StructuredNode, typesOf } from './structured.ts';

/** Points from which on a page is an article; and at an address that a section's front would have. */
const ENOUGH = 4;
const ENOUGH_FOR_SECTION = 7;

/** Words of running text without which no page is an article that does not name itself one in its data. */
const LEAST_WORDS = 25;

/** What the text at a section's address must have: words in one container, or a share of fewer words there. */
const SECTION_WORDS = 250;
const SECTION_STUB = 150;
const SECTION_SHARE = 0.6;
/** Most linked headings beside the posts of a live blog, which stand apart from each other. */
const LIVE_TEASERS = 2;
/** Words in one container that make up for one linked heading. */
const TEASER_WORDS = 15;

/**
 * Whether a page is worth reading as an article. Cheap: it reads declarations and a sample of the paragraphs, no style. The
 * page's evidence is added up by the table of `gate-evidence.ts`; the fronts of sites and sections are ruled out before.
 * @param url the page's address; after a navigation without a load, the new one
 */
export function looksLikeArticle(document: Document, url: string): boolean {
  const place = placeOf(url);
  if (place === 'home') return false;
  const nodes = runNow(readStructured(document));
  // Lists, shops and forums end here, before anything else is read of them.
  if (place === 'other' && !nodes.some(isArticleNode)) return false;
  const declared = readDeclared(document, url, place, nodes);
  if (place === 'other' && !declared.structured) return false;
  if (place === 'section' && !(declared.structured || declared.ogArticle || declared.microdata)) return false;
  const text = runningText(document);
  if (text.words < LEAST_WORDS && !declared.structured) return false;
  const signals = { ...declared, ...readShown(document, text) };
  const points = pointsOf(signals, EVIDENCE);
  if (place !== 'section') return points >= ENOUGH;
  return points >= ENOUGH_FOR_SECTION && (isOneText(signals) || isLiveBlog(nodes, signals));
}

function pointsOf(signals: Signals, evidence: readonly Evidence[]): number {
  let points = 0;
  for (const [weight, holds] of evidence) if (holds(signals)) points += weight;
  return points;
}

/** Whether most of the text is one, not the beginnings of many. */
function isOneText({ words, together, teasers }: Signals): boolean {
  if (teasers * TEASER_WORDS > together) return false;
  return together >= SECTION_WORDS || (words >= SECTION_STUB && together >= words * SECTION_SHARE);
}

function isLiveBlog(nodes: readonly StructuredNode[], { teasers, words }: Signals): boolean {
  const named = nodes.some((node) => typesOf(node).includes('LiveBlogPosting'));
  return named && teasers <= LIVE_TEASERS && words >= SECTION_STUB;
}
