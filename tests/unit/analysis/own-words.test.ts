import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../lib/analysis/own-words.ts';
import type { MentionType } from '../../../lib/types/annotation.ts';

/** What a text says of the name between square brackets. */
function said(marked: string, type: MentionType = 'person'): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const name = text.slice(start, end);
  return ownWords(text, [{ start, end, type }], { type, name, spans: [0] });
}

describe('ownWords of people', () => {
  it.each([
    ['[Karim Sandouk], Syria’s ambassador to Russia, spoke.', 'Syria’s ambassador to Russia'],
    ['Syria’s ambassador to Russia, [Karim Sandouk], spoke.', 'Syria’s ambassador to Russia'],
    ['The lawyer [Ann Lee] objected.', 'lawyer'],
    ['[Ann Lee], 54, a baker from Leeds, objected.', 'baker from Leeds'],
    ['[Ann Lee], who is a lawyer in Leeds, objected.', 'lawyer in Leeds'],
    ['[Ann Lee], the former maintainer of the site, objected.', 'former maintainer of the site'],
  ])('%s', (text, words) => expect(said(text)).toBe(words));

  it.each([
    'Her brother [Tom Lee] objected.',
    'A cook named [Tom Lee] objected.',
    '[Tom Lee], who was in Leeds, objected.',
    '[Tom Lee], on the other hand, objected.',
    '[Tom Lee], the other day, objected.',
    'Mr [Lee] objected.',
  ])('%s says nothing', (text) => expect(said(text)).toBe(''));
});

describe('ownWords of organisations and places', () => {
  it.each([
    ['[Umoja Watch], a Nairobi-based think tank, said so.', 'organisation', 'Nairobi-based think tank'],
    ['[Salling Group], one of the largest retailers, said so.', 'organisation', ''],
    ['Denmark-based retailer [Salling Group] said so.', 'organisation', 'Denmark-based retailer'],
    ['The newspaper [Dal Post] said so.', 'organisation', 'newspaper'],
    ['They work for [Dal Post], and left.', 'organisation', ''],
    [
      'Police searched [Umoja], a village in northern Kenya, on Monday.',
      'place',
      'village in northern Kenya',
    ],
    ['Police searched the village of [Umoja] on Monday.', 'place', 'village'],
    ['Police searched [Umoja], Kenya, on Monday.', 'place', ''],
  ] as const)('%s', (text, type, words) => expect(said(text, type)).toBe(words));
});
