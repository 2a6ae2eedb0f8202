import * as v from 'valibot';
import type { Analysis, LocatorMap, PackInfo } from '../types/annotation.ts';
import { BOILERPLATE_CATEGORIES } from '../types/article.ts';
import { MAX_ARTICLE_LENGTH, MAX_ID_LENGTH, MAX_LINES, MAX_META_LENGTH, MAX_URL_LENGTH } from './limits.ts';

const meta = v.pipe(v.string(), v.maxLength(MAX_META_LENGTH));
const line = v.object({
  text: v.string(),
  kind: v.picklist(['body', 'heading', 'caption', 'credit', 'boilerplate']),
  category: v.exactOptional(v.picklist(BOILERPLATE_CATEGORIES)),
});

const articleSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(MAX_URL_LENGTH)),
  title: meta,
  publishedAt: v.exactOptional(meta),
  source: v.exactOptional(meta),
  language: v.exactOptional(meta),
  lines: v.pipe(
    v.array(line),
    v.maxLength(MAX_LINES),
    v.check((lines) => lines.reduce((sum, l) => sum + l.text.length + 1, 0) <= MAX_ARTICLE_LENGTH),
  ),
});

const requestSchema = v.variant('type', [
  v.object({ type: v.literal('analyse'), article: articleSchema }),
  v.object({ type: v.literal('map'), entity: v.pipe(v.string(), v.maxLength(MAX_ID_LENGTH)) }),
  v.object({ type: v.literal('knowledge') }),
  v.object({
    type: v.literal('badge'),
    count: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))),
  }),
]);

/** What a page or the popup may ask of the background. None carries an address that is then fetched or opened. */
export type BackgroundRequest = v.InferOutput<typeof requestSchema>;

/** What each request is answered with. `map` is null for an entity without a place on the map. */
export interface BackgroundAnswers {
  readonly analyse: Analysis;
  readonly map: LocatorMap | null;
  readonly badge: null;
  /** Null when the pack could not be read. */
  readonly knowledge: PackInfo | null;
}

/** The request in a message, or null when it is not one of ours, is malformed or too large. */
export function parseRequest(message: unknown): BackgroundRequest | null {
  const parsed = v.safeParse(requestSchema, message);
  return parsed.success ? parsed.output : null;
}
