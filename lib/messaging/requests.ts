// The schema is the background's alone: content scripts take only its types, and stay small.
import type { Analysis, LocatorMap, PackInfo, ShownType } from '../types/annotation.ts';
import type { ArticleMeta, Line, PageMeta } from '../types/article.ts';
import type { LineFeatures } from '../types/line-features.ts';
import { MAX_CLAIMS, MAX_META_LENGTH, MAX_NAME_LENGTH, MAX_NAMES, MAX_URL_LENGTH } from './limits.ts';
import type { BackgroundRequest } from './request-schema.ts';

export type { BackgroundRequest } from './request-schema.ts';
export type AnalyseRequest = Extract<BackgroundRequest, { type: 'analyse' }>;
export type CorrectRequest = Extract<BackgroundRequest, { type: 'correct' }>;
export type ChoiceRequest = Extract<BackgroundRequest, { type: 'choose' | 'unchoose' }>;

/** An article analysed: its lines with their kinds, in the order they were sent, and what they name. */
export interface AnalysedArticle {
  /** What the page says of itself, completed from the lines. */
  readonly meta: ArticleMeta;
  readonly lines: readonly Line[];
  readonly analysis: Analysis;
}

/** What each request is answered with. */
export interface BackgroundAnswers {
  readonly analyse: AnalysedArticle;
  /** Null for an entity without a place on the map. */
  readonly map: LocatorMap | null;
  readonly badge: null;
  readonly choose: null;
  readonly unchoose: null;
  readonly correct: null;
  /** Null when the pack could not be read. */
  readonly knowledge: PackInfo | null;
}

/** The request to analyse lines of a page; what the page says of itself is cut to the limits, its lines must keep to them. */
export function analyseRequest(
  meta: PageMeta,
  lines: readonly LineFeatures[],
  restored: readonly string[],
): AnalyseRequest {
  return {
    type: 'analyse',
    meta: clipped(meta),
    restored: [...restored],
    lines: lines.map(({ text, tag, words, linkShare, links, strongShare, zones }) => ({
      ...{ text, tag: clip(tag), words, linkShare, links, strongShare },
      zones: [...zones],
    })),
  };
}

/**
 * The request to keep the reader's choice of what a name means, or with `undefined` to take it back.
 * @param names that mean the same on the page, the one the reader looked at first
 */
export function choiceRequest(
  names: readonly string[],
  of: ShownType,
  entity: string | null | undefined,
): ChoiceRequest {
  const about = { of, names: [...new Set(names.map(clipName))].slice(0, MAX_NAMES) };
  return entity === undefined ? { type: 'unchoose', ...about } : { type: 'choose', ...about, entity };
}

const clipName = (name: string) => name.slice(0, MAX_NAME_LENGTH);

// A headline of megabytes must not keep its article from being read.
const clip = (text: string) => text.slice(0, MAX_META_LENGTH);

function clipped({ url, title, claims = {} }: PageMeta): AnalyseRequest['meta'] {
  const lists = Object.entries(claims).map(([kind, list]) => [kind, list.slice(0, MAX_CLAIMS).map(clip)]);
  return { url: url.slice(0, MAX_URL_LENGTH), title: clip(title), claims: Object.fromEntries(lists) };
}
