import type { EntityIndex, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { ArticleMeta } from '../types/article.ts';

/** Kinds of organisations that publish news; other names must be told by more than one word. */
const PUBLISHERS = /^(?:newspaper|broadcaster|news agency|news website|news site|magazine|publisher)$/;
/** What publishers put behind their name on the web. */
const EDITION = /\s*(?:\.com|\.org|\bonline|\bdigital|\bwebsite|\bnews ?site|デジタル|オンライン|電子版)$/iu;
/** Domains of countries that are sold for what they spell. */
const SPELLS = /^(?:ai|cc|co|fm|gg|im|io|is|la|ly|me|sh|to|tv|ws)$/;

/**
 * The organisation of the pack that publishes an article: by the name that its page gives, and of several or foreign
 * namesakes by the country in its address. Undefined when the pack does not surely know it.
 */
export function sourceEntity(
  kb: KnowledgeBase,
  { source, url }: Pick<ArticleMeta, 'source' | 'url'>,
): EntityIndex | undefined {
  if (source === undefined) return undefined;
  const country = countryOf(url);
  for (const name of new Set([source, source.replace(EDITION, '')])) {
    const named = kb.candidates(name).flatMap(({ entity, alias }) => {
      const { type, kind = '', country: home } = kb.gist(entity);
      const full = alias !== 'nickname' && alias !== 'demonym' && type === 'organisation';
      if (!full || !(PUBLISHERS.test(kind) || (name.includes(' ') && alias === 'name'))) return [];
      return [{ entity, home: home === undefined ? undefined : kb.entity(home).id }];
    });
    const known =
      country === undefined
        ? named[0]
        : named.find(({ home }) => home === undefined || home === `country:${country}`);
    if (known !== undefined) return known.entity;
  }
  return undefined;
}

/** ISO 3166 code of the country whose domain an address is in; undefined for others. */
function countryOf(url: string): string | undefined {
  const domain = URL.canParse(url) ? /\.([a-z]{2})$/.exec(new URL(url).hostname)?.[1] : undefined;
  if (domain === undefined || domain === 'eu' || SPELLS.test(domain)) return undefined;
  return domain === 'uk' ? 'GB' : domain.toUpperCase();
}
