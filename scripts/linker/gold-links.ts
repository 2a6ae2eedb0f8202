import { readFileSync } from 'node:fs';
import type { EntityIndex, KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import type { LinkInput } from '../../lib/linking/link-input.ts';
import type { Article, Line } from '../../lib/types/article.ts';

/** A text with marked mentions; `wiki` is the title of the English Wikipedia article of one, where it is known. */
interface GoldText {
  readonly text: string;
  readonly publishedAt?: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly wiki?: string }[];
}

/** What the marked mentions say of a span: an entity, `strange` for one that the pack lacks, `unknown` for one that nobody named. */
export type GoldLink = EntityIndex | 'strange' | 'unknown';

/** An article to learn from. */
export interface GoldArticle {
  readonly input: LinkInput;
  /** By span. */
  readonly links: ReadonlyMap<number, GoldLink>;
}

/** Reads marked articles as our own recogniser and coreference read them, with what is known of each span. */
export function readGold(
  file: string,
  kb: KnowledgeBase,
  read: (article: Article) => LinkInput,
): GoldArticle[] {
  const byTitle = entitiesByTitle(kb);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const gold = JSON.parse(line) as GoldText;
      const lines = gold.text.split('\n').map((text): Line => ({ text, kind: 'body' }));
      const { publishedAt } = gold;
      const input = read({ url: '', title: '', lines, ...(publishedAt !== undefined && { publishedAt }) });
      const marked = new Map(gold.mentions.map((mention) => [`${mention.start} ${mention.end}`, mention]));
      const links = new Map<number, GoldLink>();
      for (const [position, { start, end }] of input.spans.entries()) {
        const mention = marked.get(`${start} ${end}`);
        if (!mention) continue;
        const title = mention.wiki?.replaceAll('_', ' ').trim();
        links.set(position, title === undefined ? 'unknown' : (byTitle.get(title) ?? 'strange'));
      }
      return { input, links };
    });
}

function entitiesByTitle(kb: KnowledgeBase): Map<string, EntityIndex> {
  const titles = new Map<string, EntityIndex>();
  for (let index = 0; index < kb.info().entities; index += 1) {
    const { wiki } = kb.entity(index);
    if (wiki !== undefined) titles.set(wiki, index);
  }
  return titles;
}
