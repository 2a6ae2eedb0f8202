import { attribute, select, textContent } from './dom.ts';

/** One node of the page's JSON-LD that describes the page itself, not something it lists. */
export type StructuredNode = Readonly<Record<string, unknown>>;

/** Characters of JSON-LD read of one page; parsing more would cost more than the gate may. */
const CAP = 400_000;

const ARTICLE_TYPE =
  /^(?:(?:Reportage|Analysis|Background|Opinion|Review|AskPublic)?NewsArticle|Article|AdvertiserContentArticle|SatiricalArticle|BlogPosting|LiveBlogPosting|Report)$/;

export const OTHER_TYPE =
  /^(?:Product|ProductGroup|CollectionPage|ItemList|DiscussionForumPosting|QAPage|FAQPage|SearchResultsPage|ProfilePage|AboutPage|ContactPage|Recipe|JobPosting|Event|SoftwareApplication|APIReference|TechArticle|Course|LocalBusiness|Service|Blog|RealEstateListing|Offer|AggregateOffer)$/;

/** The page's JSON-LD, flattened through arrays and `@graph`. In a step a block. Never throws: broken blocks are mended or left out. */
export function* readStructured(document: Document): Generator<void, StructuredNode[]> {
  const found: StructuredNode[] = [];
  let left = CAP;
  for (const script of select(document, 'script[type="application/ld+json" i]')) {
    const text = textContent(script) ?? '';
    left -= text.length;
    if (left < 0) break;
    flatten(parse(text), found, 0);
    yield;
  }
  return found;
}

/** The names of a node's types, without the vocabulary's address. */
export function typesOf(node: StructuredNode): string[] {
  const type = node['@type'];
  const list = Array.isArray(type) ? type : [type];
  return list.filter((name) => typeof name === 'string').map((name) => name.replace(/^.*[/#:]/, ''));
}

export function isArticleNode(node: StructuredNode): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPE.test(type));
}

/** Types that microdata declares for the page's parts, as `readStructured` names them. */
export function isArticleType(type: string): boolean {
  return ARTICLE_TYPE.test(type.replace(/^.*[/#:]/, ''));
}

/** A text value: a string, or the `name`, `@value` or first element of what stands there. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === 'object' && value !== null) {
    const node = value as StructuredNode;
    return textOf(node.name ?? node['@value']);
  }
  return undefined;
}

function parse(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .trim();
  for (const mend of [(t: string) => t, mended]) {
    try {
      return JSON.parse(mend(bare));
    } catch {
      // Many publishers' blocks are slightly broken; the next reading, then the next signal, takes over.
    }
  }
  return salvage(bare);
}

function mended(text: string): string {
  return text
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replace(/;\s*$/, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/,(\s*[}\]])/g, '$1');
}

/** The fields that matter, found by their names in text that is no JSON. */
function salvage(text: string): StructuredNode | null {
  const field = (name: string) => new RegExp(`"${name}"\\s*:\\s*"([^"\\n]{1,300})"`).exec(text)?.[1];
  const type = field('@type');
  if (type === undefined) return null;
  const node: Record<string, unknown> = { '@type': type };
  for (const name of ['headline', 'datePublished', 'dateModified', 'inLanguage']) {
    const value = field(name);
    if (value !== undefined) node[name] = value;
  }
  return node;
}

function flatten(value: unknown, into: StructuredNode[], depth: number): void {
  if (depth > 4 || into.length > 200) return;
  if (Array.isArray(value)) {
    for (const item of value) flatten(item, into, depth + 1);
  } else if (typeof value === 'object' && value !== null) {
    const node = value as StructuredNode;
    if (node['@type'] !== undefined) into.push(node);
    if (node['@graph'] !== undefined) flatten(node['@graph'], into, depth + 1);
    // A web page whose main entity is an article is that article's page; what it merely lists is not followed.
    if (typesOf(node).includes('WebPage')) flatten(node.mainEntity, into, depth + 1);
  }
}

const NAMED_BY = ['property', 'name', 'itemprop', 'http-equiv'];

/**
 * The page's meta elements: the first content of each `property`, `name`, `itemprop` or `http-equiv`, in lower case; of
 * authors all, a line each.
 */
export type Metas = ReadonlyMap<string, string>;

export function readMetas(document: Document): Metas {
  const metas = new Map<string, string>();
  for (const meta of select(document, 'meta[content]')) {
    let name: string | null = null;
    for (let i = 0; i < NAMED_BY.length && name === null; i += 1) name = attribute(meta, NAMED_BY[i]!);
    if (name === null) continue;
    const key = name.toLowerCase();
    const content = attribute(meta, 'content')?.trim() ?? '';
    const before = metas.get(key);
    if (content !== '' && (before === undefined || /author|creator/.test(key)))
      metas.set(key, before === undefined ? content : `${before}\n${content}`);
  }
  return metas;
}

/** The first of some metas that the page has, in the order of the names. */
export function firstMeta(metas: Metas, names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = metas.get(name);
    if (content !== undefined) return content;
  }
  return undefined;
}
