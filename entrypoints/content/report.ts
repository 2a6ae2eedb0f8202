import type { ShownType } from '../../lib/types/annotation.ts';
import type { FilteredLine, PageState } from '../../lib/types/page-state.ts';
import type { Settings } from '../../lib/types/settings.ts';
import type { ReadArticle } from './read.ts';

/** What the popup is told of a page that was read. */
export function readyState(
  host: string,
  { page, meta, analysis }: ReadArticle,
  filtered: readonly FilteredLine[],
): PageState {
  return {
    status: 'ready',
    host,
    title: page.meta.title,
    ...(meta.publishedAt === undefined ? {} : { publishedAt: meta.publishedAt }),
    ...(meta.authors === undefined ? {} : { authors: meta.authors }),
    ...(meta.source === undefined ? {} : { source: meta.source }),
    mentions: analysis.mentions,
    entities: analysis.entities,
    filtered,
    packLoaded: analysis.packLoaded,
  };
}

/**
 * The number on the toolbar button: the figures, places and organisations that are marked; null for none at all. A
 * country that only its people are named for ("Syrian") is not marked, and does not count.
 */
export function badgeCount(state: PageState, settings: Settings): number | null {
  if (state.status !== 'ready' || !settings.badge) return null;
  const marked = state.mentions.filter(({ type }) => settings.types[type as ShownType]);
  return new Set(marked.flatMap(({ entity }) => (entity === undefined ? [] : [entity]))).size;
}
