import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Line } from '../../../lib/types/article.ts';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/messaging/ask.ts', () => ({ ask }));
const { createCorrections } = await import('../../../entrypoints/content/corrections.ts');

const FOLLOW: Line = { text: 'Follow us', kind: 'boilerplate', category: 'follow' };
const BODY: Line = { text: 'Ministers met.', kind: 'body' };
const features = (lines: readonly Line[]) => lines.map(({ text }) => ({ text, words: 2, linkShare: 0 }));

function read(...lines: Line[]) {
  const corrections = createCorrections();
  corrections.note(features(lines), lines);
  return corrections;
}

beforeEach(() => {
  ask.mockReset().mockResolvedValue(null);
});

describe('corrections of a page', () => {
  it('lists a filtered line once, under the same number in every reading', () => {
    const corrections = read(BODY, FOLLOW, FOLLOW);
    expect(corrections.list()).toEqual([{ id: 0, text: 'Follow us', category: 'follow', restored: false }]);
    const lines: Line[] = [
      { text: 'Share', kind: 'boilerplate', category: 'share' },
      { text: 'Follow us', kind: 'body', restored: 'follow' },
    ];
    corrections.note(features(lines), lines);
    expect(corrections.list()).toMatchObject([
      { id: 1, text: 'Share' },
      { id: 0, text: 'Follow us', category: 'follow', restored: true },
    ]);
  });

  it('has the reader’s word kept: restored, filtered again, hidden by hand, undone', async () => {
    const corrections = read(FOLLOW, { ...FOLLOW, text: 'From the vault', byHand: true });
    await corrections.restore(0, true);
    await corrections.restore(0, false);
    await corrections.restore(1, true);
    await corrections.hide({ text: 'Ministers met.', words: 2, linkShare: 0 });
    expect(ask.mock.calls.map(([{ line, show }]) => [line.text, show])).toEqual([
      ['Follow us', true],
      ['Follow us', null],
      ['From the vault', null],
      ['Ministers met.', false],
    ]);
    expect(corrections.restored()).toEqual([]);
  });

  it('restores a line for this page when nothing can be kept', async () => {
    const corrections = read(FOLLOW);
    ask.mockImplementation(async () => {
      throw new Error('full');
    });
    await corrections.restore(0, true);
    expect(corrections.restored()).toEqual(['Follow us']);
    await corrections.restore(0, false);
    expect(corrections.restored()).toEqual([]);
    await expect(corrections.hide({ text: 'Ministers met.', words: 2, linkShare: 0 })).rejects.toThrow(
      'full',
    );
  });
});
