import type { MentionType } from '../types/annotation.ts';

/** A chain in the making. */
export interface Draft {
  readonly type: MentionType;
  /** The fullest form so far. */
  name: string;
  /** Positions in the list of spans, in text order as long as they are added so. */
  readonly spans: number[];
}

/** The chains in the making of one article, found by what their names share. */
export class Drafts {
  readonly all: Draft[] = [];
  readonly #byKey = new Map<string, Draft>();

  /** Adds a span to the chain of a key, which begins with it if there is none. */
  add(key: string, type: MentionType, name: string, span: number): Draft {
    let draft = this.#byKey.get(key);
    if (!draft) {
      draft = { type, name, spans: [] };
      this.#byKey.set(key, draft);
      this.all.push(draft);
    }
    draft.spans.push(span);
    if (name.length > draft.name.length) draft.name = name;
    return draft;
  }
}

/** Moves the mentions of one chain to another, whose name stays. */
export function merge(into: Draft, from: Draft): void {
  if (into === from) return;
  into.spans.push(...from.spans);
  into.spans.sort((a, b) => a - b);
  from.spans.length = 0;
}
