import * as v from 'valibot';
import { SHOWN_TYPES } from '../types/annotation.ts';
import { ZONES } from '../types/line-features.ts';
import {
  MAX_ARTICLE_LENGTH,
  MAX_CLAIMS,
  MAX_ID_LENGTH,
  MAX_LINES,
  MAX_META_LENGTH,
  MAX_NAME_LENGTH,
  MAX_NAMES,
  MAX_URL_LENGTH,
} from './limits.ts';

const shortText = v.pipe(v.string(), v.maxLength(MAX_META_LENGTH));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));

const id = v.pipe(v.string(), v.maxLength(MAX_ID_LENGTH));

const claims = v.exactOptional(v.pipe(v.array(shortText), v.maxLength(MAX_CLAIMS)));

const metaSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(MAX_URL_LENGTH)),
  title: shortText,
  claims: v.exactOptional(
    v.object({
      published: claims,
      modified: claims,
      authors: claims,
      bylines: claims,
      publisher: claims,
      language: claims,
      near: claims,
    }),
  ),
});

// Messages carry JSON, which has no sets.
const lineSchema = v.object({
  text: v.string(),
  tag: shortText,
  words: count,
  linkShare: share,
  links: count,
  strongShare: share,
  zones: v.pipe(v.array(v.picklist(ZONES)), v.maxLength(ZONES.length)),
});

/** The names under which the article speaks of what a choice is about; the choice is kept under the first. */
const namesSchema = v.pipe(
  v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_NAME_LENGTH))),
  v.minLength(1),
  v.maxLength(MAX_NAMES),
);

const requestSchema = v.variant('type', [
  v.object({
    type: v.literal('analyse'),
    meta: metaSchema,
    lines: v.pipe(
      v.array(lineSchema),
      v.maxLength(MAX_LINES),
      v.check((lines) => lines.reduce((sum, { text }) => sum + text.length + 1, 0) <= MAX_ARTICLE_LENGTH),
    ),
    /** Texts of lines that the reader took back from the filter. */
    restored: v.pipe(
      v.array(v.string()),
      v.maxLength(MAX_LINES),
      v.check((texts) => texts.reduce((sum, text) => sum + text.length, 0) <= MAX_ARTICLE_LENGTH),
    ),
  }),
  v.object({ type: v.literal('map'), entity: id }),
  v.object({ type: v.literal('knowledge') }),
  v.object({ type: v.literal('badge'), count: v.nullable(count) }),
  /** `entity` null stands for "none of these". */
  v.object({
    type: v.literal('choose'),
    names: namesSchema,
    of: v.picklist(SHOWN_TYPES),
    entity: v.nullable(id),
  }),
  v.object({ type: v.literal('unchoose'), names: namesSchema, of: v.picklist(SHOWN_TYPES) }),
  /** The reader's word on a line: the article's own, boilerplate, or null to take it back. */
  v.object({
    type: v.literal('correct'),
    line: v.object({
      text: v.pipe(v.string(), v.maxLength(MAX_ARTICLE_LENGTH)),
      words: count,
      linkShare: share,
    }),
    show: v.nullable(v.boolean()),
  }),
]);

/** What a page or the popup may ask of the background. None carries an address that is then fetched or opened. */
export type BackgroundRequest = v.InferOutput<typeof requestSchema>;

/** The request in a message, or null when it is not one of ours, is malformed or too large. */
export function parseRequest(message: unknown): BackgroundRequest | null {
  const parsed = v.safeParse(requestSchema, message);
  return parsed.success ? parsed.output : null;
}
