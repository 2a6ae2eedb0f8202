import { type CardEvent, type CardState, reduceCard, shownMention, timerOf } from './card-state.ts';
import { LEAVE_GRACE_MS } from './timings.ts';

/** What the controller drives; every call is made on a change only. */
export interface CardStage {
  /** The card of this mention shall be on the screen. Returns false when it cannot be (its text is gone). */
  show(mention: number, by: 'pointer' | 'keyboard'): boolean;
  hide(): void;
  /** The card of this mention may open soon. */
  prepare(mention: number): void;
}

export interface CardController {
  send(event: CardEvent): void;
  readonly state: CardState;
}

/** Runs the card's states: their timers, and what each change means on the stage. */
export function createCardController(stage: CardStage, pauseMs: () => number): CardController {
  let state: CardState = { kind: 'closed' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = (event: CardEvent): void => {
    const before = state;
    state = reduceCard(before, event);
    if (state === before) return;
    clearTimeout(timer);
    const next = timerOf(state);
    if (next) timer = setTimeout(() => send(next.event), next.wait === 'pause' ? pauseMs() : LEAVE_GRACE_MS);
    if ('next' in state) stage.prepare(state.next);
    const shown = shownMention(state);
    if (shown === null) {
      if (shownMention(before) !== null) stage.hide();
    } else if (shown !== shownMention(before) || event.type === 'show') {
      const by = state.kind === 'open' ? state.by : 'pointer';
      if (!stage.show(shown, by)) send({ type: 'close' });
    }
  };
  return {
    send,
    get state() {
      return state;
    },
  };
}
