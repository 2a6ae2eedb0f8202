import { render } from 'preact';
import cardCss from '../../components/card/card.css?inline';
import { Card } from '../../components/card/card.tsx';
import { TextProvider } from '../../components/text.tsx';
import { type CardController, createCardController } from '../../lib/card/card-controller.ts';
import { type CardHost, createCardHost } from '../../lib/card/card-host.ts';
import { rectanglesOf } from '../../lib/highlight/geometry.ts';
import { isGone } from '../../lib/messaging/ask.ts';
import { activeElementOf, fullscreenElementOf, rootElementOf } from '../../lib/page/dom.ts';
import type { Entity, LocatorMap } from '../../lib/types/annotation.ts';
import { text } from '../shared/text.ts';
import { loadWords } from './first-words.ts';
import { createMapCache } from './map-cache.ts';
import type { PlacedMention } from './place-mentions.ts';

/** What a card needs to know of the page: asked anew each time, as the page may have changed. */
export interface Cast {
  mention(id: number): PlacedMention | undefined;
  entity(id: string): Entity | undefined;
  /** All mentions of one entity on the page, in text order. */
  mentionsOf(entity: string): readonly PlacedMention[];
  reveal(mention: PlacedMention): void;
  activate(mention: PlacedMention | null): void;
  /** Keeps what the reader says a mention means, or forgets it (`undefined`), and shows the article anew. */
  choose(mention: PlacedMention, entity: string | null | undefined): Promise<void>;
}

export interface CardStageHandle {
  readonly controller: CardController;
  owns(event: Event): boolean;
  /** Nodes of ours in the page. */
  nodes(): Node[];
  /** Shows in the open card what is known by now. */
  refresh(): void;
  /** Moves the open card along with its mention, or closes it when that has left the window. */
  follow(): void;
  focus(): void;
  remove(): void;
}

const { focus } = HTMLElement.prototype;

/** Keeps the room of a map that is still being drawn, so that the card does not jump when it comes. */
const BLANK: LocatorMap = { width: 320, height: 128, land: '', country: '' };

/** The card on the page: host, view and controller together. */
export function createCardStage(cast: Cast, pauseMs: () => number): CardStageHandle {
  const maps = createMapCache();
  let host: CardHost | undefined;
  let shown: PlacedMention | undefined;
  let focusBefore: Element | null = null;

  const draw = (mention: PlacedMention, entity: Entity) => {
    const all = cast.mentionsOf(entity.id);
    const at = all.findIndex((each) => each.id === mention.id);
    const go = (by: number) => {
      const next = all[(at + by + all.length) % all.length];
      if (!next) return;
      cast.reveal(next);
      controller.send({ type: 'show', mention: next.id });
    };
    host ??= createCardHost(cardCss, () => fullscreenElementOf(document) ?? rootElementOf(document)!);
    render(
      <TextProvider text={text}>
        <Card
          entity={entity}
          map={maps.get(entity.id) ?? (entity.facts.coordinates && BLANK)}
          position={{ index: at, count: all.length }}
          onPrevious={() => go(-1)}
          onNext={() => go(1)}
          onClose={() => controller.send({ type: 'close' })}
          onChoose={(meant) => cast.choose(mention, meant)}
        />
      </TextProvider>,
      host.frame,
    );
    return host;
  };

  const prepare = (id: number) => {
    const mention = cast.mention(id);
    const entity = mention && cast.entity(mention.entity);
    loadWords();
    if (!entity?.facts.coordinates) return;
    maps.want(entity.id, () => {
      if (shown?.entity === entity.id) draw(shown, entity);
    });
  };

  const controller = createCardController(
    {
      prepare,
      show(id) {
        const mention = cast.mention(id);
        const entity = mention && cast.entity(mention.entity);
        const rectangles = mention ? rectanglesOf(mention) : [];
        if (!mention || !entity || rectangles.length === 0) return false;
        // Once the extension is gone there are no words to draw it with.
        if (isGone()) return false;
        prepare(id);
        try {
          draw(mention, entity).show(rectangles);
        } catch {
          // A page that takes the host away while it opens leaves the card closed.
          return false;
        }
        shown = mention;
        cast.activate(mention);
        return true;
      },
      hide() {
        if (host) {
          host.hide();
          // The next card starts anew: at its top, its list closed.
          render(null, host.frame);
        }
        shown = undefined;
        cast.activate(null);
        if (focusBefore instanceof HTMLElement) focus.call(focusBefore, { preventScroll: true });
        focusBefore = null;
      },
    },
    pauseMs,
  );

  return {
    controller,
    owns: (event) => host?.owns(event) ?? false,
    nodes: () => (host ? [host.element] : []),
    refresh() {
      const mention = shown && cast.mention(shown.id);
      const entity = mention && cast.entity(mention.entity);
      if (!mention || !entity || isGone()) return;
      shown = mention;
      prepare(mention.id);
      // It stays where it is: to place it anew could turn it over to the other side of its name.
      draw(mention, entity);
      cast.activate(mention);
    },
    follow() {
      if (!shown || !host) return;
      const rectangles = rectanglesOf(shown);
      const inside = rectangles.some(
        (r) => r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth,
      );
      if (inside) host.place(rectangles);
      else controller.send({ type: 'close' });
    },
    focus() {
      if (!shown || !host) return;
      focusBefore ??= activeElementOf(document);
      host.frame.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
    },
    remove() {
      controller.send({ type: 'close' });
      if (host) {
        render(null, host.frame);
        host.remove();
      }
      host = undefined;
    },
  };
}
