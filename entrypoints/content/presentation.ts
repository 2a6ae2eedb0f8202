import { createBoilerplateMarks } from '../../lib/highlight/boilerplate-marks.ts';
import { createHitTest, type HitTest } from '../../lib/highlight/hit-test.ts';
import { createPainter } from '../../lib/highlight/painter.ts';
import { isGone } from '../../lib/messaging/ask.ts';
import { type ChoiceRequest, choiceRequest } from '../../lib/messaging/requests.ts';
import { isHidden } from '../../lib/page/dom.ts';
import { elementAt } from '../../lib/page/ranges.ts';
import { linesOf } from '../../lib/page/reader.ts';
import { runSliced } from '../../lib/page/slices.ts';
import type { Entity } from '../../lib/types/annotation.ts';
import type { Settings } from '../../lib/types/settings.ts';
import { blocksOf } from './article-blocks.ts';
import { createCardStage } from './card-stage.tsx';
import { nextMention } from './next-mention.ts';
import { createMentionIds, type PlacedMention, placeMentions } from './place-mentions.ts';
import { watchPointer } from './pointer.ts';
import type { ReadArticle } from './read.ts';
import { rowKit } from './row-kit.ts';
import { turn } from './turn.ts';

/** How often it is checked what the page dropped of our marks, milliseconds. */
const RESTORE_EVERY = 1_000;

const { scrollIntoView } = Element.prototype;

/** Everything that the reader sees of us on the page. */
export interface Presentation {
  /** Finds the reading's names on the page in slices, then paints them; a later call or `remove` overtakes it. */
  show(reading: ReadArticle): Promise<void>;
  /**
   * Scrolls to a mention and opens its card.
   * @param mention position in the analysis's mentions
   */
  goTo(mention: number): void;
  /** Opens the card of the next or previous mention, and puts the focus in it. */
  step(by: 1 | -1): void;
  /** Nodes of ours in the page. */
  nodes(): Node[];
  /** The page is as it was before. */
  remove(): void;
}

/**
 * @param onGone called when the extension that made this is no more, as after its update
 * @param onChoice called when the reader says what a name means; the article is to be shown anew
 */
export function createPresentation(
  settings: () => Settings,
  onGone: () => void,
  onChoice: (request: ChoiceRequest) => Promise<void>,
): Presentation {
  const painter = createPainter();
  const marks = createBoilerplateMarks(rowKit);
  let placed: readonly PlacedMention[] = [];
  let entities = new Map<string, Entity>();
  let hitTest: HitTest = { at: () => null };
  let last: number | undefined;
  const idOf = createMentionIds();
  let shows = 0;

  const byId = (id: number) => placed.find((mention) => mention.id === id);
  const mentionsOf = (entity: string) => placed.filter((mention) => mention.entity === entity);
  const reveal = (mention: PlacedMention) => {
    const element = elementAt(mention.line, mention.start);
    // From the prototype: it may be a form, whose fields shadow its methods.
    if (element) scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
  };
  const stage = createCardStage(
    {
      mention: byId,
      entity: (id) => entities.get(id),
      mentionsOf,
      reveal,
      activate(mention) {
        if (mention) last = mention.id;
        painter.activate(mention);
      },
      choose(mention, meant) {
        const names = [mention, ...mentionsOf(mention.entity)].map(({ text }) => text);
        return onChoice(choiceRequest(names, mention.type, meant));
      },
    },
    () => settings().cardDelay,
  );
  const unwatch = watchPointer(stage, () => hitTest);
  const restoring = setInterval(() => {
    if (isGone()) onGone();
    if (isHidden(document)) return;
    painter.restore();
    marks.restore();
  }, RESTORE_EVERY);

  const open = (mention: PlacedMention) => {
    reveal(mention);
    stage.controller.send({ type: 'show', mention: mention.id });
  };

  return {
    async show({ page, lines, analysis }) {
      shows += 1;
      const mine = shows;
      const { types, boilerplate, credits } = settings();
      const pageLines = linesOf(page);
      const found = await runSliced(placeMentions(pageLines, analysis.mentions, types, idOf), turn);
      const search = await runSliced(createHitTest(found), turn);
      if (mine !== shows) return;
      entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
      placed = found;
      hitTest = search;
      painter.paint(placed);
      marks.apply(blocksOf(pageLines, lines), { boilerplate, credits });
      const { state } = stage.controller;
      if ('mention' in state && !byId(state.mention)) stage.controller.send({ type: 'close' });
      else stage.refresh();
    },
    goTo(index) {
      const mention = placed.find((each) => each.index === index);
      if (mention) open(mention);
    },
    step(by) {
      const next = nextMention(placed, last, by);
      if (!next) return;
      open(next);
      stage.focus();
    },
    nodes: () => [...stage.nodes(), ...marks.nodes()],
    remove() {
      shows += 1;
      clearInterval(restoring);
      unwatch();
      stage.remove();
      painter.clear();
      marks.clear();
    },
  };
}
