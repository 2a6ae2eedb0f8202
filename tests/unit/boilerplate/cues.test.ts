import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../lib/boilerplate/cue.ts';
import { matchAppeal, matchCue } from '../../../lib/boilerplate/match.ts';
import { countWords } from '../../../lib/boilerplate/words.ts';
import { BOILERPLATE_CATEGORIES } from '../../../lib/types/article.ts';
import { BRIEF } from './cues/brief.ts';
import { EASTERN } from './cues/eastern.ts';
import { GERMANIC } from './cues/germanic.ts';
import { MORE } from './cues/more.ts';
import { OTHER } from './cues/other.ts';
import * as prose from './cues/prose.ts';
import { ROMANCE } from './cues/romance.ts';

function told(text: string): string {
  const words = countWords(text);
  return (matchCue(keyOf(text), words) ?? matchAppeal(text, words))?.as ?? 'prose';
}

function rowsOf(lines: string): { is: string; text: string }[] {
  return lines
    .trim()
    .split('\n')
    .map((row) => {
      const [is = '', ...text] = row.split(' | ');
      return { is, text: text.join(' | ') };
    });
}

const LANGUAGES = Object.entries({ ...GERMANIC, ...ROMANCE, ...EASTERN, ...OTHER });

describe.each(LANGUAGES)('%s', (_, lines) => {
  const rows = rowsOf(lines);
  it.each(rows)('$is: $text', ({ is, text }) => expect(told(text)).toBe(is));

  it('is asked for every category, for credits and for prose', () => {
    const kinds = new Set(rows.map(({ is }) => is));
    for (const kind of [...BOILERPLATE_CATEGORIES, 'credit', 'caption', 'prose'])
      expect(kinds).toContain(kind);
    expect(rows.filter(({ is }) => is === 'prose').length).toBeGreaterThanOrEqual(8);
    expect(rows.filter(({ is }) => is === 'credit').length).toBeGreaterThanOrEqual(5);
  });
});

describe.each(Object.entries(BRIEF))('%s', (_, lines) => {
  it.each(rowsOf(lines))('$is: $text', ({ is, text }) => expect(told(text)).toBe(is));
});

describe('other wordings', () => {
  it.each(rowsOf(MORE))('$is: $text', ({ text }) => expect(told(text)).not.toBe('prose'));
});

describe('a call that is a word of prose, in its own or another language', () => {
  it.each(rowsOf(prose.MIXED))('$text', ({ text }) => expect(told(text)).toBe('prose'));
});

describe('labels', () => {
  it.each([
    'RELATED |',
    'MORE:',
    'WATCH:',
    'LISTEN:',
    '[Related]',
    '(Read also:',
    '▶ WATCH:',
    '► Read more:',
  ])('%s Ferry strike enters third week', (label) =>
    expect(told(`${label} Ferry strike enters third week`)).toBe('related'),
  );

  it('tells nothing of an agency before a report', () => {
    expect(told('(AFP) - The harbour was closed on Monday, the port said.')).toBe('prose');
    expect(told('PARIS (AFP) — The harbour was closed on Monday, the port said.')).toBe('prose');
  });

  it('reads capitals without their accents, a Turkish capital i, Arabic with and without its vowels', () => {
    expect(told('A LIRE AUSSI : LE PORT ROUVRE')).toBe('related');
    expect(told('İLGİLİ HABERLER')).toBe('related');
    expect(told('اِقرأ أيضاً: الميناء')).toBe('related');
  });
});

describe('what no list holds', () => {
  it.each([
    ["Don't miss a thing: follow the Gazette on Bluesky", 'follow'],
    ['Schließen Sie sich unserem WhatsApp-Kanal an', 'follow'],
    ['Good reporting needs patience. Support us with a donation.', 'membership'],
    ["Restez informés : téléchargez dès maintenant l'application du Courrier", 'app'],
    ['Entdecken Sie alle Neuigkeiten in unserem wöchentlichen Newsletter', 'newsletter'],
    ['Присоединяйтесь к «Вестям» в ТикТоке и Instagram', 'follow'],
    ['Write to Jane Doe at jane.doe@harbour.example', 'follow'],
    ['Log in | Subscribe', 'membership'],
    ['dpa/AFP', 'credit'],
  ])('%s', (text, is) => expect(told(text)).toBe(is));
});
