import { describe, expect, it } from 'vitest';
import {
  type CardEvent,
  type CardState,
  reduceCard,
  shownMention,
  timerOf,
} from '../../../lib/card/card-state.ts';

const CLOSED: CardState = { kind: 'closed' };
const run = (...events: CardEvent[]) => events.reduce(reduceCard, CLOSED);
const point = (mention: number): CardEvent => ({ type: 'point', mention });
const AWAY: CardEvent = { type: 'point-away' };
const PAUSE: CardEvent = { type: 'pause-over' };
const GRACE: CardEvent = { type: 'grace-over' };

describe('the card', () => {
  it('opens when the pointer rests on a name for the pause', () => {
    expect(run(point(3))).toEqual({ kind: 'waiting', next: 3 });
    expect(shownMention(run(point(3)))).toBeNull();
    expect(shownMention(run(point(3), PAUSE))).toBe(3);
  });

  it('stays closed when the pointer only passes over', () => {
    expect(run(point(3), AWAY)).toEqual(CLOSED);
    expect(run(point(3), AWAY, PAUSE)).toEqual(CLOSED);
  });

  it('waits anew for each name that the pointer comes to', () => {
    expect(run(point(3), point(4))).toEqual({ kind: 'waiting', next: 4 });
  });

  it('closes after the grace, and stays when the pointer reaches it in time', () => {
    expect(shownMention(run(point(3), PAUSE, AWAY))).toBe(3);
    expect(run(point(3), PAUSE, AWAY, GRACE)).toEqual(CLOSED);
    expect(run(point(3), PAUSE, AWAY, { type: 'enter-card' }, GRACE)).toMatchObject({
      kind: 'open',
      mention: 3,
    });
    expect(run(point(3), PAUSE, AWAY, point(3), GRACE)).toMatchObject({ kind: 'open', mention: 3 });
  });

  it('is not lost to another name on the pointer’s way to it', () => {
    const crossing = run(point(3), PAUSE, point(4));
    expect(shownMention(crossing)).toBe(3);
    expect(shownMention(reduceCard(crossing, { type: 'enter-card' }))).toBe(3);
    expect(shownMention(reduceCard(crossing, PAUSE))).toBe(4);
    expect(reduceCard(crossing, AWAY)).toEqual({ kind: 'leaving', mention: 3 });
  });

  it('opened by the keyboard is not closed by the pointer’s absence', () => {
    const open = run({ type: 'show', mention: 1 });
    expect(reduceCard(open, AWAY)).toBe(open);
    expect(reduceCard(open, { type: 'close' })).toEqual(CLOSED);
  });

  it('in which something was pressed stays, also when it grows small under the pointer', () => {
    const held = run(point(1), PAUSE, { type: 'enter-card' }, { type: 'hold' });
    expect(reduceCard(held, AWAY)).toBe(held);
    expect(shownMention(run(point(1), PAUSE, AWAY, { type: 'hold' }, GRACE))).toBe(1);
    expect(run({ type: 'hold' })).toEqual(CLOSED);
  });

  it('has a timer exactly while something is pending', () => {
    expect(timerOf(CLOSED)).toBeNull();
    expect(timerOf(run(point(1)))?.wait).toBe('pause');
    expect(timerOf(run(point(1), PAUSE))).toBeNull();
    expect(timerOf(run(point(1), PAUSE, AWAY))?.wait).toBe('grace');
    expect(timerOf(run(point(1), PAUSE, point(2)))?.wait).toBe('pause');
  });
});
