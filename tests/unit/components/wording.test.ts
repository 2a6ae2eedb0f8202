import { describe, expect, it } from 'vitest';
import { wordFacts } from '../../../components/wording.ts';
import type { CardFacts } from '../../../lib/types/annotation.ts';
import { text } from './english.ts';
import { facts, term } from './samples.ts';

const DEPUTY = 'Deputy Prime Minister of Russia';

/** Blocks as plain text, one line for each heading and statement. */
function lines(card: CardFacts): string[] {
  return wordFacts(card, text).blocks.flatMap((block) => [
    `# ${block.heading}`,
    ...block.lines.map((line) => (line.detail ? `${line.text} (${line.detail})` : line.text)),
  ]);
}

describe('an article with a date', () => {
  it('says what held then, and after it what changed', () => {
    const card = facts({
      on: '2020-09-08',
      held: [term(DEPUTY, { since: '2018-05-18', until: '2022-07-15' })],
      since: [
        { date: '2022-07-15', kind: 'left', what: DEPUTY, source: 's' },
        { date: '2022-07-15', kind: 'took', what: 'head of Roscosmos', source: 's' },
        { date: '2025-02', kind: 'left', what: 'head of Roscosmos', source: 's' },
      ],
      asOf: '2025-02',
    });
    expect(lines(card)).toEqual([
      '# On 8 September 2020',
      `${DEPUTY} (since 18 May 2018)`,
      '# Since then',
      'left the office on 15 July 2022',
      'became head of Roscosmos on 15 July 2022',
      'left the office of head of Roscosmos in February 2025',
    ]);
    expect(wordFacts(card, text).asOf).toBe('Known as of February 2025');
  });

  it('keeps the end of a term out of what held then', () => {
    const card = facts({ on: '2020', held: [term('Mayor of Riga', { since: '2019-05', until: '2020-02' })] });
    expect(lines(card)).toEqual(['# In 2020', 'Mayor of Riga (since May 2019)']);
  });

  it('names the office that was left when the card names several', () => {
    const card = facts({
      on: '2020-09-08',
      held: [term('Minister of Finance'), term('Deputy Prime Minister')],
      since: [{ date: '2021', kind: 'left', what: 'Minister of Finance', source: 's' }],
    });
    expect(lines(card)).toContain('left the office of Minister of Finance in 2021');
  });

  it('marks an acting holder', () => {
    const card = facts({ on: '2020-09-08', held: [term('President', { acting: true, since: '2020-08' })] });
    expect(lines(card)).toContain('President (acting, since August 2020)');
  });

  it('says that it knows no office, not that there was none, and gives the last one', () => {
    const card = facts({
      on: '2020-09-08',
      lastKnown: term('Minister of Defence', { since: '2012-11-06', until: '2015' }),
    });
    expect(lines(card)).toEqual([
      '# On 8 September 2020',
      'No office known here on that date',
      'Last known: Minister of Defence (6 November 2012 – 2015)',
    ]);
  });

  it('says nothing of offices when it knows none at all', () => {
    expect(lines(facts({ on: '2020-09-08' }))).toEqual([]);
  });

  it('speaks for the end of its record when the article is newer', () => {
    const card = facts({ on: '2026-11-20', asOf: '2026-08', held: [term('Pope', { since: '2025-05-08' })] });
    expect(lines(card)).toEqual(['# As of August 2026, before this article', 'Pope (since 8 May 2025)']);
    expect(wordFacts(card, text).asOf).toBeUndefined();
  });

  it('takes a record of the same month as reaching the article', () => {
    const card = facts({ on: '2026-08-20', asOf: '2026-08', held: [term('Pope')] });
    expect(lines(card)[0]).toBe('# On 20 August 2026');
  });

  it('words every kind of change', () => {
    const since: CardFacts['since'] = [
      { date: '2021-01-02', kind: 'died', source: 's' },
      { date: '2021-01', kind: 'dissolved', source: 's' },
      { date: '2021', kind: 'founded', source: 's' },
      { date: '2021', kind: 'born', source: 's' },
      { date: '2022', kind: 'renamed', what: 'Türkiye', source: 's' },
      { date: '2022', kind: 'renamed', source: 's' },
      { date: '2024-12-08', kind: 'note', what: 'fled to Moscow', source: 's' },
    ];
    expect(lines(facts({ on: '2020', since })).slice(1)).toEqual([
      'died on 2 January 2021',
      'was dissolved in January 2021',
      'was founded in 2021',
      'was born in 2021',
      'was renamed Türkiye in 2022',
      'was renamed in 2022',
      '8 December 2024: fled to Moscow',
    ]);
  });
});

describe('an article without a date', () => {
  it('gives terms with their dates, and an open one without claiming that it lasts', () => {
    const card = facts({
      since: [
        { date: '2010', kind: 'left', what: 'Mayor', source: 's' },
        { date: '2018-05-18', kind: 'took', what: DEPUTY, source: 's' },
        { date: '2022-07-15', kind: 'left', what: DEPUTY, source: 's' },
        { date: '2022-07-15', kind: 'took', what: 'head of Roscosmos', source: 's' },
        { date: '2030-01-01', kind: 'died', source: 's' },
      ],
      asOf: '2030-02',
    });
    expect(lines(card)).toEqual([
      '# What is known here (the article gives no date)',
      'Mayor (until 2010)',
      `${DEPUTY} (18 May 2018 – 15 July 2022)`,
      'head of Roscosmos (from 15 July 2022)',
      'died on 1 January 2030',
    ]);
  });

  it('keeps two terms of the same office apart', () => {
    const since = (['2001', '2003', '2007', '2009'] as const).map((date, index) => ({
      date,
      kind: index % 2 ? ('left' as const) : ('took' as const),
      what: 'Mayor',
      source: 's',
    }));
    expect(lines(facts({ since })).slice(1)).toEqual(['Mayor (2001 – 2003)', 'Mayor (2007 – 2009)']);
  });
});

describe('every card', () => {
  const open = term(DEPUTY, { since: '2018-05-18' });
  const cards: CardFacts[] = [
    facts({ on: '2020-09-08', held: [open], asOf: '2026-08' }),
    facts({ on: '2026-11-08', held: [open], asOf: '2026-08' }),
    facts({ on: '2020-09-08', lastKnown: open, asOf: '2026-08' }),
    facts({ since: [{ date: '2018-05-18', kind: 'took', what: DEPUTY, source: 's' }], asOf: '2026-08' }),
  ];

  it.each(cards)('never says that an open term lasts or that an office was not held', (card) => {
    const all = [...lines(card), wordFacts(card, text).asOf].join('\n');
    expect(all).toContain(DEPUTY);
    expect(all).not.toMatch(/\b(now|present|today|current(ly)?|still)\b/i);
    expect(all).not.toMatch(/held no office|no longer/i);
    expect(all).toContain('August 2026');
  });

  it.each(cards)('keeps what is after the article out of the timeless facts', (card) => {
    const later = { ...card, on: '2020-09-08', born: '1956-12-31', died: '2024-01-01', founded: '2021' };
    expect(wordFacts(later, text).vital).toEqual(['Born 31 December 1956']);
  });

  it('gives the dates of a life and a rounded population', () => {
    const vital = (more: Partial<CardFacts>) => wordFacts(facts(more), text).vital;
    expect(vital({ born: '1957-03-11', died: '2020-01-03' })).toEqual(['11 March 1957 – 3 January 2020']);
    expect(vital({ died: '2020-01' })).toEqual(['Died January 2020']);
    expect(vital({ population: 1_711_000 })).toEqual(['About 1.7 million people']);
    expect(vital({ population: 98_765 })).toEqual(['About 99,000 people']);
  });
});
