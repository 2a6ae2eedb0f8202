import { describe, expect, it } from 'vitest';
import { type Box, findPlace } from '../../../lib/card/place-card.ts';

const SIGHT: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const CARD = { width: 300, height: 250 };
const name = (left: number, top: number, width = 80): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

describe('a card’s place', () => {
  it('is below its name, the left edges in line', () => {
    expect(findPlace([name(200, 100)], CARD, SIGHT, false)).toEqual({
      left: 200,
      edge: 126,
      side: 'below',
      maxHeight: 666,
    });
  });

  it('is above where there is no room below, held by its lower edge', () => {
    expect(findPlace([name(200, 700)], CARD, SIGHT, false)).toMatchObject({ side: 'above', edge: 694 });
  });

  it('is where there is more room when there is too little on both sides', () => {
    const tall = { width: 300, height: 700 };
    expect(findPlace([name(200, 300)], tall, SIGHT, false)).toMatchObject({ side: 'below', maxHeight: 466 });
    expect(findPlace([name(200, 500)], tall, SIGHT, false)).toMatchObject({ side: 'above', maxHeight: 486 });
  });

  it('stays inside the window', () => {
    expect(findPlace([name(900, 100)], CARD, SIGHT, false).left).toBe(692);
    expect(findPlace([name(-30, 100)], CARD, SIGHT, false).left).toBe(8);
    expect(findPlace([name(40, 100)], { width: 1200, height: 100 }, SIGHT, false).left).toBe(8);
  });

  it('keeps to what is seen when the reader has zoomed in', () => {
    const zoomed: Box = { left: 400, top: 200, right: 800, bottom: 520 };
    expect(findPlace([name(410, 450)], CARD, zoomed, false)).toMatchObject({ side: 'above', left: 410 });
    expect(findPlace([name(700, 210)], CARD, zoomed, false)).toMatchObject({ side: 'below', left: 492 });
  });

  it('of a name over two lines is beside the line that it is next to', () => {
    expect(findPlace([name(880, 100), name(20, 124)], CARD, SIGHT, false)).toMatchObject({
      left: 20,
      edge: 150,
    });
    expect(findPlace([name(400, 700), name(20, 724)], CARD, SIGHT, false)).toMatchObject({
      left: 400,
      edge: 694,
    });
  });

  it('of a name in several parts of a line begins with the first of them', () => {
    const lower = { ...name(290, 101), bottom: 122 };
    expect(findPlace([name(200, 100), lower], CARD, SIGHT, false).left).toBe(200);
  });

  it('in text from right to left has the right edges in line', () => {
    expect(findPlace([name(600, 100)], CARD, SIGHT, true).left).toBe(380);
  });

  it('keeps the card readable in a window too low for it', () => {
    const low = { ...SIGHT, bottom: 100 };
    expect(findPlace([name(200, 40)], CARD, low, false).maxHeight).toBe(120);
  });
});
