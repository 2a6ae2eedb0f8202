import { expect, it } from 'vitest';
import { dateInUrl } from '../../../lib/page/dates.ts';

it('finds days in addresses only where they are whole', () => {
  expect(dateInUrl('https://news.example/2020/09/08/story')).toBe('2020-09-08');
  expect(dateInUrl('https://news.example/2020-9-8-story')).toBe('2020-09-08');
  expect(dateInUrl('https://news.example/20200908/story')).toBe('2020-09-08');
  expect(dateInUrl('https://news.example/2020/09/story')).toBeUndefined();
  expect(dateInUrl('https://news.example/2020/13/08/story')).toBeUndefined();
  expect(dateInUrl('https://news.example/story-20200908123')).toBeUndefined();
});
