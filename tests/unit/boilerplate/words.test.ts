import { describe, expect, it } from 'vitest';
import { countWords } from '../../../lib/boilerplate/words.ts';

describe('counting words by script', () => {
  it.each([
    ['The harbour’s re-opening, at 7 a.m.', 7],
    ['Новый мост открыли', 3],
    ['فتح الميناء أبوابه', 3],
    ['נמל המעבורות נפתח', 3],
    ['नाव सेवा शुरू हुई।', 4],
    ['푸른만 터미널 개장', 3],
    ['می‌خواهم بروم', 2],
    ['co\u00adope\u00adrate', 1],
    ['港が再開した', 3],
    ['渡口，重新开放。', 3],
    ['ｶﾀｶﾅ', 2],
    ['ท่าเรือเปิด', 3],
    ['ཀ་ཁ་ག', 3],
    ['😀 👍🏽 → • ▶', 0],
    ['！？：（）', 0],
    ['', 0],
  ])('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
