import { siteOf } from '../../lib/types/settings.ts';

/**
 * The site a reader means, as a key of `Settings.sites`: "https://www.Example.org/news" and "example.org" are the same.
 * @returns undefined when it is not the address of a web site
 */
export function parseSite(input: string): string | undefined {
  const trimmed = input.trim();
  if (!trimmed || /\s/.test(trimmed)) return undefined;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const site = siteOf(url.hostname);
  // One word alone is a slip of the pen and not a news site; the machine itself is one for those who build them.
  return site.includes('.') || site === 'localhost' || site.startsWith('[') ? site : undefined;
}
