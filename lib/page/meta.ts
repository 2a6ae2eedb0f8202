import type { PageMeta } from '../types/article.ts';
import { readClaims } from './claims.ts';
import { select, textContent, titleOf } from './dom.ts';
import { claim, fieldOf, partsOf } from './fields.ts';
import { scrolledTo } from './scrolled.ts';
import {
  firstMeta,
  isArticleNode,
  type Metas,
  readMetas,
  readStructured,
  type StructuredNode,
} from './structured.ts';

/**
 * What the page says of itself. The title is decided here, by the most trusted place that gives one: JSON-LD, then meta
 * elements, then the visible page; the rest stays claims. Run the steps with `runNow` or `runSliced`.
 * @param url the page's address; after a navigation without a load, the new one
 */
export function* readMeta(document: Document, url: string): Generator<void, PageMeta> {
  const nodes = yield* readStructured(document);
  const metas = readMetas(document);
  yield;
  const claims = readClaims(document, url, nodes, metas);
  yield;
  return { url, title: readTitle(document, url, nodes.filter(isArticleNode), metas), claims };
}

function readTitle(document: Document, url: string, nodes: readonly StructuredNode[], metas: Metas): string {
  const firsts = [...select(document, 'h1')].map((h1) => claim(textContent(h1) ?? ''));
  const headings = firsts.filter((text) => text !== '');
  const named = fieldOf(nodes, 'headline') ?? firstMeta(metas, ['og:title', 'twitter:title']);
  const title = claim(titleOf(document));
  if (named !== undefined)
    return (
      scrolledTo(document, url, firsts, claim(named), title) ??
      withoutName(claim(named), headings, metas.get('og:site_name') ?? '')
    );
  // A heading that ends a title is the site's name.
  const heading = headings.find((text) => title.startsWith(text) || isMostOf(title, text));
  const only = headings.length === 1 && !title.includes(headings[0]!) ? headings[0] : undefined;
  return heading ?? only ?? withoutSite(title);
}

function isMostOf(title: string, text: string): boolean {
  return title.includes(text) && text.length * 2 >= title.length;
}

/** A title for other sites without the publisher's name behind it, as far as a heading or the name itself tells where it begins. */
function withoutName(title: string, headings: readonly string[], site: string): string {
  const told = headings.find((text) => title.startsWith(text) && BEHIND.test(title.slice(text.length)));
  if (told !== undefined) return told;
  const before = title.slice(0, -site.length || title.length);
  return site !== '' && title.endsWith(site) && ENDED.test(before) ? before.replace(ENDED, '') : title;
}

const BEHIND = /^\s+[|\u2013\u2014\u00bb\u00b7-]\s/;
const ENDED = /\s+[|\u2013\u2014\u00bb\u00b7-]\s+$/;

/** "Headline - Site" and "Headline | Section | Site" without what follows the headline. */
function withoutSite(title: string): string {
  const longest = partsOf(title)[0] ?? title;
  return longest.split(' ').length >= 3 ? longest : title;
}
