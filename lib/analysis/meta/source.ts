/** What content systems write where the publisher's name should stand. */
const NO_NAME =
  /^(?:home(?:page)?|blog|news|website|site|index|start(?:seite)?|main|welcome|untitled|publisher|wordpress|[^\p{L}]*)$/iu;
/** UTF-16 units; a longer one is a slogan. */
const LONGEST = 60;

/** Words from which a part of the headline is no publisher's name, though it may stand where one should. */
const PART_OF_TITLE = 5;
const DOMAIN = /^[^\s/]+\.[a-z]{2,}$/i;

/**
 * The publisher's name: the first claim that reads like one, without what is put behind it ("Example News | World, business
 * and sport"), else the host. Of a name that is a domain another claim may give the plain form. Undefined for an address
 * without a host.
 * @param title the headline
 */
export function sourceOf(claims: readonly string[], title: string, url: string): string | undefined {
  const host = hostOf(url);
  const names = claims
    .flatMap((claim) => nameIn(claim, host) ?? [])
    .filter((name) => name.split(' ').length < PART_OF_TITLE || !title.includes(name));
  const [first] = names;
  if (first === undefined || !DOMAIN.test(first)) return first ?? host;
  const label = bare(first.replace(/^www\./, '').split('.')[0] ?? '');
  return names.find((name) => !DOMAIN.test(name) && bare(name).includes(label)) ?? first;
}

function nameIn(claim: string, host: string | undefined): string | undefined {
  if (/^(?:https?:)?\/\/|@|^\S+\/\S+$|\{\{|\d{4}/.test(claim)) return undefined;
  const parts = claim
    .split(/\s+[|–—»·•:-]+\s+|\s*\|\s*|\s*[·•]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !NO_NAME.test(part));
  // What the host repeats is the name, wherever it stands; otherwise names come first.
  const labels = host?.split('.') ?? [];
  const name = parts.find((part) => labels.includes(bare(part))) ?? parts[0];
  return name === undefined || name.length > LONGEST ? undefined : name;
}

function hostOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '') || undefined;
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
