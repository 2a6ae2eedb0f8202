import { describe, expect, it } from 'vitest';
import {
  decodeDate,
  encodeDate,
  firstDay,
  lastDay,
  readDate,
  spellDate,
} from '../../../lib/knowledge/partial-date.ts';

describe('partial dates', () => {
  it('survive encoding with their precision', () => {
    for (const date of ['2020', '2020-09', '2020-09-08', '0079-08-24'])
      expect(decodeDate(encodeDate(date))).toBe(date);
  });

  it('refuse days that never were', () => {
    for (const date of [
      '2021-02-29',
      '1900-02-29',
      '2020-13',
      '2020-00',
      '2020-04-31',
      '20-01-01',
      '2020-9-8',
      '',
    ])
      expect(() => encodeDate(date), date).toThrow(RangeError);
    expect(encodeDate('2000-02-29')).toBe(20000229);
  });

  it('span the days they may mean', () => {
    expect([firstDay(20200000), lastDay(20200000)]).toEqual([20200101, 20201231]);
    expect([firstDay(20240200), lastDay(20240200)]).toEqual([20240201, 20240229]);
  });

  it('read the day of an instant, and nothing from what is no date', () => {
    expect(readDate('2020-09-08T10:00:00Z')).toBe(20200908);
    expect(readDate('yesterday')).toBeUndefined();
    expect(readDate('2020-02-31')).toBeUndefined();
  });

  it('are spelled as a sentence prints them', () => {
    expect([20200908, 20200900, 20200000].map(spellDate)).toEqual([
      '8 September 2020',
      'September 2020',
      '2020',
    ]);
  });
});
