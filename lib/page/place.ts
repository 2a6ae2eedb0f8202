/** Words of a path that lists, sells, asks or explains, and of one that tells. */
const OTHER_PATH =
  /\/(?:products?|shop|store|services?|solutions?|category|categories|tags?|topics?|forums?|threads?|discussions?|questions?|docs|documentation|careers?|jobs?|pricing|search|cart|account|about|contact|privacy|terms|coupons?[^/]*|awards?|wiki)(?:\/|$)/i;
const TELLING_PATH =
  /\/(?:blogs?|articles?|news|story|stories|posts?|reports?|notes|opinion|[a-z]{2,12}\/\d{4}\/\d{1,2})\//i;
const OTHER_HOST = /^(?:forums?|community|discuss|docs|support|help|shop|store)\./i;

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
  const parts = pathname.split('/').filter((part) => part !== '' && !/^(?:index|default)\.\w+$/.test(part));
  if (parts.length === 0) return /\d{3}/.test(search) ? 'plain' : 'home';
  if (OTHER_PATH.test(pathname) || OTHER_HOST.test(hostname)) return 'other';
  const short =
    parts.length <= 2 && parts.every((part) => part.length <= 24 && /^[a-z%]+(?:[-_][a-z%]+)?$/i.test(part));
  if (short && /\/$|\/[^/.]*$/.test(pathname)) return 'section';
  return TELLING_PATH.test(pathname) ? 'telling' : 'plain';
}
