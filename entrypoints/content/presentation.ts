import { createBoilerplateMarks } from '../../lib/highlight/boilerplate-marks.ts';
import { createHitTest, type HitTest } from '../../lib/highlight/hit-test.ts';
import { createPainter } from '../../lib/highlight/painter.ts';
import { elementAt } from '../../lib/page/ranges.ts';
import { linesOf } from '../../lib/page/reader.ts';
import { runSliced } from '../../lib/page/slices.ts';
import type { Entity } from '../../lib/types/annotation.ts';
import type { Settings } from '../../lib/types/settings.ts';
import { createCardStage } from './card-stage.tsx';
import { boilerplateBlocks } from './filtered.ts';
import { type PlacedMention, placeMentions } from './place-mentions.ts';
import { watchPointer } from './pointer.ts';
import type { ReadArticle } from './read.ts';
import { turn } from './turn.ts';

/** How often it is checked what the page dropped of our marks, milliseconds. */
const RESTORE_EVERY = 1_000;

const { scrollIntoView } = Element.prototype;

/** Everything that the reader sees of us on the page. */
export interface Presentation {
  /** Finds the reading's names on the page in slices, then paints them; a later call or `remove` overtakes it. */
  show(reading: ReadArticle): Promise<void>;
  /** Scrolls to a mention and opens its card. */
  goTo(mention: number): void;
  /** Opens the card of the next or previous mention, and puts the focus in it. */
  step(by: 1 | -1): void;
  /** Nodes of ours in the page. */
  nodes(): Node[];
  /** The page is as it was before. */
  remove(): void;
}

export function createPresentation(settings: () => Settings): Presentation {
  const painter = createPainter();
  const marks = createBoilerplateMarks();
  let placed: readonly PlacedMention[] = [];
  let entities = new Map<string, Entity>();
  let hitTest: HitTest = { at: () => null };
  let last = -1;
  let shows = 0;

  const byIndex = (index: number) => placed.find((mention) => mention.index === index);
  const reveal = (mention: PlacedMention) => {
    const element = elementAt(mention.line, mention.start);
    // From the prototype: it may be a form, whose fields shadow its methods.
    if (element) scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
  };
  const stage = createCardStage(
    {
      mention: byIndex,
      entity: (id) => entities.get(id),
      mentionsOf: (entity) => placed.filter((mention) => mention.entity === entity),
      reveal,
      activate(mention) {
        if (mention) last = mention.index;
        painter.activate(mention);
      },
    },
    () => settings().cardDelay,
  );
  const unwatch = watchPointer(stage, () => hitTest);
  const restoring = setInterval(() => {
    if (document.hidden) return;
    painter.restore();
    marks.restore();
  }, RESTORE_EVERY);

  const goTo = (index: number) => {
    const mention = byIndex(index);
    if (!mention) return;
    reveal(mention);
    stage.controller.send({ type: 'show', mention: index });
  };

  return {
    async show({ page, lines, analysis }) {
      shows += 1;
      const mine = shows;
      const { types, boilerplate } = settings();
      const pageLines = linesOf(page);
      const found = await runSliced(placeMentions(pageLines, analysis.mentions, types), turn);
      const search = await runSliced(createHitTest(found), turn);
      if (mine !== shows) return;
      entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
      placed = found;
      hitTest = search;
      painter.paint(placed);
      marks.apply(boilerplateBlocks(pageLines, lines), boilerplate);
      const open = stage.controller.state;
      if ('mention' in open && !byIndex(open.mention)) stage.controller.send({ type: 'close' });
    },
    goTo,
    step(by) {
      const at = placed.findIndex((mention) => mention.index === last);
      const start = at >= 0 ? at : by === 1 ? -1 : 0;
      const next = placed[(start + by + placed.length) % placed.length];
      if (!next) return;
      goTo(next.index);
      stage.focus();
    },
    nodes: () => stage.nodes(),
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
