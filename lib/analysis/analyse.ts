import type { EntityIndex, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Recogniser } from '../language/recogniser.ts';
import { ruleRecogniser } from '../language/rules/rule-recogniser.ts';
import type { Linked } from '../linking/link-input.ts';
import { link } from '../linking/linker.ts';
import {
  type Analysis,
  type Entity,
  isShownType,
  type LinkChoice,
  type Mention,
  type MentionType,
} from '../types/annotation.ts';
import type { Article, Line } from '../types/article.ts';
import { runNow, type Steps } from '../types/steps.ts';
import { articleEntity, packEntity, publisherEntity } from './entities.ts';
import { readNames } from './read-names.ts';
import { remember } from './remember.ts';
import { sourceEntity } from './source-entity.ts';

/** What an analysis can be told besides the article. */
export interface AnalyseOptions {
  /** What finds the names; by default the rules. */
  readonly recogniser?: Recogniser;
  /** The reader's word on names, which beats every other evidence. */
  readonly choices?: readonly LinkChoice[];
}

/**
 * Annotates an article: mentions over `articleText(article)` (UTF-16 offsets) and the entities they name. Pure and
 * deterministic. Without a knowledge base names come from the article alone and nothing is linked.
 */
export function analyse(article: Article, kb: KnowledgeBase | null, options: AnalyseOptions = {}): Analysis {
  return runNow(analyseInSteps(article, kb, options));
}

/** The same, to be left and taken up again between steps of a few milliseconds at most. */
export function* analyseInSteps(
  article: Article,
  kb: KnowledgeBase | null,
  { recogniser = ruleRecogniser, choices = [] }: AnalyseOptions = {},
): Steps<Analysis> {
  const known = kb && remember(kb);
  const names = yield* readNames(article, known, recogniser);
  const { text, spans, chains, on } = names;
  const links = known
    ? yield* link({ ...names, choices }, known)
    : chains.map((chain): Linked => ({ chain, entity: null, runnersUp: [], chosen: false }));
  const entities = new Map<string, Entity>();
  const entityOf = new Map<number, string>();
  const idOf = new Map<EntityIndex, string>();
  const typeOf = new Map<number, MentionType>();
  let unknown = 0;
  for (const linked of links) {
    yield;
    const { chain } = linked;
    for (const span of chain.spans) typeOf.set(span, chain.type);
    if (linked.entity === null && !isShownType(chain.type)) continue;
    const id = linked.entity === null ? undefined : idOf.get(linked.entity);
    const before = id === undefined ? undefined : entities.get(id);
    const entity =
      before ??
      (known && linked.entity !== null
        ? packEntity(known, linked.entity, linked, on)
        : articleEntity(known, text, spans, linked, ++unknown, on));
    // Several names may come to one entity: what the reader said of any of them is said of it.
    entities.set(entity.id, linked.chosen ? { ...entity, chosen: true } : entity);
    if (linked.entity !== null) idOf.set(linked.entity, entity.id);
    for (const span of chain.spans) entityOf.set(span, entity.id);
  }
  const mentions = spans.map((span, index): Mention => {
    const entity = entityOf.get(index);
    const { start, end } = span;
    // What its chain is known to be tells more than what it looked like by itself.
    const type = typeOf.get(index) ?? span.type;
    return { start, end, type, text: text.slice(start, end), ...(entity !== undefined && { entity }) };
  });
  const source = known ? sourceEntity(known, article) : undefined;
  return {
    mentions,
    entities: [...entities.values()],
    ...(known && source !== undefined && { source: publisherEntity(known, source, on) }),
    packLoaded: kb !== null,
  };
}

/** Analyses plain text, each of whose lines is body. `publishedAt` is ISO 8601. */
export function analyseText(
  text: string,
  options: AnalyseOptions & {
    readonly kb: KnowledgeBase | null;
    readonly publishedAt?: string;
    readonly title?: string;
  },
): Analysis {
  const lines = text.split('\n').map((line): Line => ({ text: line, kind: 'body' }));
  const { publishedAt, title = '', kb, ...rest } = options;
  return analyse({ url: '', title, lines, ...(publishedAt !== undefined && { publishedAt }) }, kb, rest);
}
