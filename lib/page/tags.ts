import type { Zone } from '../types/line-features.ts';

const set = (names: string) => new Set(names.split(' '));

/** Elements whose text a reader does not read as the article's. */
export const SKIPPED = set(
  'script style noscript template svg canvas iframe object embed audio video map select option textarea input button ' +
    'datalist meter progress head title dialog amp-sidebar amp-analytics amp-social-share',
);

/** Elements that do not end a flow of text. Unknown elements count as inline inside a paragraph and as blocks elsewhere. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math nobr output q ruby rb rt rp s samp slot small ' +
    'span strike strong sub sup time tt u var wbr img picture source track link meta',
);

export const PARAGRAPHS = set('p h1 h2 h3 h4 h5 h6 blockquote li dd dt figcaption td th caption pre');

/** Parts of a page that no article is in, unless they are inside of what may be one. */
export const PAGE_PARTS = set('nav footer');
export const OWNERS = set('article main section blockquote li td');

export const STRONG = set('b strong em i mark');

export const ZONES: ReadonlyMap<string, Zone> = new Map([
  ['nav', 'nav'],
  ['menu', 'nav'],
  ['aside', 'aside'],
  ['footer', 'footer'],
  ['header', 'header'],
  ['form', 'form'],
  ['fieldset', 'form'],
  ['figure', 'figure'],
  ['figcaption', 'caption'],
  ['ul', 'list'],
  ['ol', 'list'],
  ['table', 'table'],
  ['blockquote', 'quote'],
  ['article', 'article'],
  ['amp-ad', 'ad'],
  ['amp-embed', 'ad'],
]);

/** ARIA roles that say the same as an element. */
export const ROLES: ReadonlyMap<string, Zone> = new Map([
  ['navigation', 'nav'],
  ['menu', 'nav'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
  ['form', 'form'],
  ['search', 'form'],
]);
