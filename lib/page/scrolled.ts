import { attribute, attributeNames, parentElement, select } from './dom.ts';

/** Elements around a headline that may say the address of its story. */
const LEVELS = 4;
/** Headlines asked; a page that scrolls on adds a few at a time. */
const MOST = 12;
/** Characters of a heading that tell it apart from a label. */
const TELLING = 12;

/**
 * The headline of the story that a page with several has scrolled on to: its address is that of the page now, or the page's
 * title is. The page's data goes on to name the first one. Undefined when nothing says that another is meant.
 * @param headings the `h1` elements' texts, folded, in tree order; as many as there are such elements
 * @param named the headline in the page's data
 * @param title the page's title
 */
export function scrolledTo(
  document: Document,
  url: string,
  headings: readonly string[],
  named: string,
  title: string,
): string | undefined {
  const told = headings.filter((text) => text.length >= TELLING);
  if (new Set(told).size < 2 || !told.some((text) => named.startsWith(text))) return undefined;
  const elements = [...select(document, 'h1')].slice(0, MOST);
  const path = pathOf(url);
  const here = path === '' ? -1 : elements.findIndex((heading) => isAt(heading, path));
  const found = here >= 0 ? headings[here] : told.find((text) => title.startsWith(text));
  return found === undefined || named.startsWith(found) ? undefined : found;
}

/** Whether a headline links to an address, or an element close around it bears the address in some attribute. */
function isAt(heading: Element, path: string): boolean {
  for (const link of select(heading, 'a[href]')) if (ends(attribute(link, 'href'), path)) return true;
  let at: Element | null = heading;
  for (let level = 0; at !== null && level <= LEVELS; level += 1) {
    for (const name of attributeNames(at)) if (ends(attribute(at, name), path)) return true;
    at = parentElement(at);
    if (at !== null && select(at, 'h1').length > 1) return false;
  }
  return false;
}

function ends(value: string | null, path: string): boolean {
  return value !== null && pathOf(value) === path;
}

/** The path of an address, whole or from the site's root, without a slash at its end; empty for a site's front. */
function pathOf(address: string): string {
  const path = /^(?:https?:\/\/[^/]+)?(\/[^?#]*)/i.exec(address.slice(0, 1000))?.[1] ?? '';
  return path.replace(/\/+$/, '');
}
