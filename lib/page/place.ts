import { countWords } from '../boilerplate/words.ts';

/** Words of a path that lists, sells, asks or explains, and of one that tells. */
const OTHER_PATH =
  /\/(?:products?|shop|store|services?|solutions?|categor(?:y|ies|ias?|ie)|kategorien?|tags?|etiquetas?|topics?|authors?|autor(?:en|es)?|auteurs?|forums?|threads?|discussions?|questions?|docs|documentation|careers?|jobs?|pricing|search|suche|recherche|buscar|busca|cart|account|about|contact|privacy|terms|coupons?[^/]*|awards?|wiki)(?:\/|$)/i;
const TELLING_PATH =
  /\/(?:blogs?|articles?|news|story|stories|posts?|reports?|notes|opinion|[a-z]{2,12}\/\d{4}\/\d{1,2})\//i;
const OTHER_HOST = /^(?:forums?|community|discuss|docs|support|help|shop|store)\./i;

/** A site's first page in one of its languages or countries; or the file that a directory shows. */
const EDITION = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;
const INDEX = /^(?:index|default|home)(?:\.\w+)?$/i;

/** What an address says of a page: a site's front, a section's, a path that lists or sells, one that tells, or nothing. */
export type Place = 'home' | 'section' | 'other' | 'telling' | 'plain';

export function placeOf(url: string): Place {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return 'plain';
  }
  const { pathname, search, hostname } = parsed;
  const parts = pathname.split('/').filter((part) => part !== '' && !INDEX.test(part));
  const numbered = /[?&][a-z_]*(?:id|p|article|story|news)=\d{3}|^\?\d{3}/i.test(search);
  if (parts.every((part) => EDITION.test(part))) return numbered ? 'plain' : 'home';
  if (OTHER_PATH.test(pathname) || OTHER_HOST.test(hostname) || /[?&](?:s|q|query)=/.test(search))
    return 'other';
  if (isShort(parts) && /\/$|\/[^/.]*$|\/(?:index|default)\.\w+$/i.test(pathname) && !numbered)
    return 'section';
  return TELLING_PATH.test(pathname) ? 'telling' : 'plain';
}

/** One or two names, as sections have, or three single words. */
function isShort(parts: readonly string[]): boolean {
  const name = parts.length > 2 ? /^[a-z%]+$/i : /^[a-z%]+(?:[-_][a-z%]+)?$/i;
  return parts.length <= 3 && parts.every((part) => part.length <= 24 && name.test(part));
}

/** What the end of an address tells of the page: the words of a headline, and whether there is a number or a code. */
export function slugOf(url: string): { readonly words: number; readonly numbered: boolean } {
  let path: string;
  try {
    const { pathname, search } = new URL(url);
    path = decodeURIComponent(pathname) + (/\d{4}/.test(search) ? search : '');
  } catch {
    return { words: 0, numbered: false };
  }
  const parts = path.split('/').filter((part) => part !== '');
  const words = parts.map((part) => countWords(part.replace(/\.\w+$|\d+/g, '').replace(/[-_+]/g, ' ')));
  return { words: Math.max(0, ...words), numbered: /\d{4}|\d[a-z]+\d/i.test(path) };
}
