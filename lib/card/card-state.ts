/** What the card does. `mention` is the id of a painted mention. */
export type CardState =
  | { readonly kind: 'closed' }
  /** The pointer rests on a name; the card opens when the pause is over. */
  | { readonly kind: 'waiting'; readonly next: number }
  | { readonly kind: 'open'; readonly mention: number; readonly by: 'pointer' | 'keyboard' }
  /** The pointer has left; the card closes when the grace is over. */
  | { readonly kind: 'leaving'; readonly mention: number }
  /** The card is open and the pointer rests on another name. */
  | { readonly kind: 'switching'; readonly mention: number; readonly next: number };

export type CardEvent =
  | { readonly type: 'point'; readonly mention: number }
  | { readonly type: 'point-away' }
  | { readonly type: 'enter-card' }
  /** The reader has pressed something in the card: it stays, wherever the pointer goes. */
  | { readonly type: 'hold' }
  | { readonly type: 'pause-over' }
  | { readonly type: 'grace-over' }
  /** By a keyboard command, the card's own buttons or the popup. */
  | { readonly type: 'show'; readonly mention: number }
  | { readonly type: 'close' };

const CLOSED: CardState = { kind: 'closed' };

/** The mention whose card is on the screen, or null. */
export function shownMention(state: CardState): number | null {
  return 'mention' in state ? state.mention : null;
}

/** The next state. Pure: timers are the host's business (see `timerOf`). */
export function reduceCard(state: CardState, event: CardEvent): CardState {
  switch (event.type) {
    case 'close':
      return CLOSED;
    case 'show':
      return { kind: 'open', mention: event.mention, by: 'keyboard' };
    case 'point':
      return point(state, event.mention);
    case 'point-away':
      return pointAway(state);
    case 'enter-card':
      return 'mention' in state && state.kind !== 'open'
        ? { kind: 'open', mention: state.mention, by: 'pointer' }
        : state;
    case 'hold':
      return 'mention' in state ? { kind: 'open', mention: state.mention, by: 'keyboard' } : state;
    case 'pause-over':
      return state.kind === 'waiting' || state.kind === 'switching'
        ? { kind: 'open', mention: state.next, by: 'pointer' }
        : state;
    case 'grace-over':
      return state.kind === 'leaving' ? CLOSED : state;
  }
}

function point(state: CardState, mention: number): CardState {
  if (state.kind === 'closed') return { kind: 'waiting', next: mention };
  if (state.kind === 'waiting') return state.next === mention ? state : { kind: 'waiting', next: mention };
  if (state.mention === mention) {
    return state.kind === 'open' ? state : { kind: 'open', mention, by: 'pointer' };
  }
  if (state.kind === 'switching' && state.next === mention) return state;
  return { kind: 'switching', mention: state.mention, next: mention };
}

function pointAway(state: CardState): CardState {
  if (state.kind === 'waiting') return CLOSED;
  if (state.kind === 'switching') return { kind: 'leaving', mention: state.mention };
  // A card that was opened by the keyboard, or held, is not the pointer's to close.
  if (state.kind === 'open' && state.by === 'pointer') return { kind: 'leaving', mention: state.mention };
  return state;
}

/** The timer a state needs: which event comes when it runs out, and whether it is the reader's pause or the grace. */
export function timerOf(state: CardState): { event: CardEvent; wait: 'pause' | 'grace' } | null {
  if (state.kind === 'waiting' || state.kind === 'switching') {
    return { event: { type: 'pause-over' }, wait: 'pause' };
  }
  return state.kind === 'leaving' ? { event: { type: 'grace-over' }, wait: 'grace' } : null;
}
