// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../../lib/page/changes.ts';

describe('watchChanges', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    document.body.innerHTML = '<main></main>';
  });
  afterEach(() => vi.useRealTimers());

  const append = (text: string) => {
    const added = document.createElement('p');
    added.textContent = text;
    document.querySelector('main')!.append(added);
    return added;
  };
  /** Mutation records arrive as a microtask. */
  const settle = async (milliseconds: number) => {
    await Promise.resolve();
    vi.advanceTimersByTime(milliseconds);
  };

  it('tells once what was added in one burst', async () => {
    const onChange = vi.fn();
    const stop = watchChanges(document.body, onChange, { quiet: 100 });
    const added = [append('a'), append('b')];
    await settle(99);
    expect(onChange).not.toHaveBeenCalled();
    await settle(1);
    expect(onChange.mock.calls).toEqual([[added]]);
    stop();
    append('c');
    await settle(10_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('hears a page that never rests ever more rarely, and a rested one at once', async () => {
    const onChange = vi.fn();
    const stop = watchChanges(document.body, onChange, { quiet: 100, longest: 3200 });
    for (let i = 0; i < 1000; i += 1) {
      append(`tick ${i}`);
      await settle(10);
    }
    const busy = onChange.mock.calls.length;
    expect(busy).toBeGreaterThan(2);
    expect(busy).toBeLessThan(10);
    await settle(20_000);
    const before = onChange.mock.calls.length;
    append('after the rest');
    await settle(100);
    expect(onChange.mock.calls.length).toBe(before + 1);
    stop();
  });

  it('reports a flood as a change of the whole, and nothing of our own', async () => {
    const onChange = vi.fn();
    const ours = document.body.appendChild(document.createElement('div'));
    const stop = watchChanges(document.body, onChange, { quiet: 10, most: 5, ignore: () => [ours] });
    ours.append('own text');
    ours.remove();
    document.querySelector('main')!.setAttribute('data-newsgloss-boilerplate', 'share');
    await settle(10);
    expect(onChange).not.toHaveBeenCalled();
    for (let i = 0; i < 20; i += 1) append(`${i}`);
    await settle(10);
    expect(onChange.mock.calls).toEqual([[[document.body]]]);
    stop();
  });
});
