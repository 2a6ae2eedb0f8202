import { clean, isCollective, isName, isPrintedName, partsOf, signed } from './author-names.ts';

const MOST = 10;

/** What speaks of an article's authors; in each text a name, or several, a line. */
export interface AuthorClaims {
  /** From places made to name them, the most trusted first. */
  readonly declared: readonly string[];
  /** From elements that bylines mostly have, and may hold much else. */
  readonly printed: readonly string[];
  /** Visible lines; only those that say "By". */
  readonly lines: readonly string[];
}

/**
 * The names of an article's authors, at most ten, from the first place that has any: without "By", "and", roles, addresses
 * and the publisher's own name. A name that is not written in Latin letters stays as it is.
 * @param publishers names of the publisher, none of which is an author
 */
export function authorsOf(
  { declared, printed, lines }: AuthorClaims,
  publishers: readonly string[],
): string[] {
  const own = new Set(publishers.map(bare));
  const foreign = (name: string) => !own.has(bare(name));
  const groups = [
    ...declared.map((claim) => claim.split('\n').flatMap(partsOf).filter(isName)),
    ...printed.map((claim) => claim.split('\n').flatMap(partsOf).filter(isPrintedName)),
    ...lines.map(signed),
  ]
    .map((names) => names.filter(foreign))
    .filter((names) => names.length > 0);
  // "Staff reporter" and agencies are better than nothing, and a person who is named elsewhere is better than they.
  const personal = groups.find((names) => names.some((name) => !isCollective(name)));
  return distinct(personal ?? groups[0] ?? []);
}

/** A name once, however often and in whatever case it stands there. */
function distinct(names: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const name of names.map(clean)) if (!first.has(bare(name))) first.set(bare(name), name);
  return [...first.values()].slice(0, MOST);
}

/** Names that differ in case, marks, "the" or a domain's ending are one publisher. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/^the\s+|\.(?:com?|org|net|info|[a-z]{2})(?:\.[a-z]{2})?$/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
