import { describe, expect, it } from 'vitest';
import { indexOf, openRecords } from './support.ts';

const person = (fields: string) =>
  `[person someone]\nname: Some One\nabout: politician\nprominence: 0.5\nasof: 2025-02\nsource: test\n${fields}\n`;

function cardOf(fields: string) {
  const pack = openRecords(person(fields));
  const index = indexOf(pack, 'someone');
  return {
    held: (on: string) => pack.heldAt(index, on).map((term) => term.office),
    facts: (on?: string) => pack.facts(index, on),
    description: (on?: string) => pack.description(index, on),
  };
}

describe('offices held on a date', () => {
  it('counts the days of taking and leaving', () => {
    const { held } = cardOf('term: Mayor of A | 2018-05-18..2022-07-15');
    expect(held('2018-05-17')).toEqual([]);
    expect(held('2018-05-18')).toEqual(['Mayor of A']);
    expect(held('2022-07-15')).toEqual(['Mayor of A']);
    expect(held('2022-07-16')).toEqual([]);
  });

  it('counts the boundary years of a term known by the year as held', () => {
    const { held } = cardOf('term: Mayor of A | 2018..2020');
    expect(
      ['2017-12-31', '2018-01-01', '2019-05', '2020-12-31', '2021-01-01'].map((on) => held(on).length),
    ).toEqual([0, 1, 1, 1, 0]);
  });

  it('keeps the order of the record for offices held together', () => {
    const { held } = cardOf('term: King of A | 2001..\nterm: Colonel of B | 1999..');
    expect(held('2010')).toEqual(['King of A', 'Colonel of B']);
  });

  it('leaves an open term without an end, and says until when it is known', () => {
    const { facts, description } = cardOf('term: Mayor of A | 2018-05-18..');
    expect(facts('2024-01-01').held).toEqual([{ office: 'Mayor of A', since: '2018-05-18', source: 'test' }]);
    expect(description('2024-01-01')).toBe('Mayor of A');
    expect(description('2025-06-01')).toBe('Mayor of A (as of February 2025)');
    expect(facts('2025-06-01').asOf).toBe('2025-02');
  });
});

describe('changes since a date', () => {
  const MOVE = 'term: Deputy of A | 2018-05-18..2022-07-15\nterm: Head of B | 2022-07-15..2025-02-06';

  it('tells a move as leaving, then taking, oldest first', () => {
    expect(cardOf(MOVE).facts('2020-09-08').since).toEqual([
      { date: '2022-07-15', kind: 'left', what: 'Deputy of A', source: 'test' },
      { date: '2022-07-15', kind: 'took', what: 'Head of B', source: 'test' },
      { date: '2025-02-06', kind: 'left', what: 'Head of B', source: 'test' },
    ]);
  });

  it('names the last known office where none is known', () => {
    const { facts, description } = cardOf(MOVE);
    expect(facts('2025-02-10').lastKnown?.office).toBe('Head of B');
    expect(description('2025-02-10')).toBe('former Head of B');
    expect(facts('2010-01-01').lastKnown).toBeUndefined();
    expect(description('2010-01-01')).toBe('politician');
  });

  it('says nothing of what lay before the date', () => {
    expect(
      cardOf(MOVE)
        .facts('2024-01-01')
        .since.map((change) => change.kind),
    ).toEqual(['left']);
  });

  it('marks acting terms and ends with a death', () => {
    const { facts, description } = cardOf(
      'died: 2024-03-01\nacting: Mayor of A | 2019..2020\nterm: Mayor of A | 2020..2024-03-01',
    );
    expect(description('2019-06')).toBe('acting Mayor of A');
    expect(facts('2019-06').held[0]?.acting).toBe(true);
    expect(facts('2023-01-01').since).toEqual([
      { date: '2024-03-01', kind: 'died', what: 'Mayor of A', source: 'test' },
    ]);
    expect(facts('2024-05-01').since).toEqual([]);
    expect(facts('2024-05-01').died).toBe('2024-03-01');
  });

  it('puts every term under changes when the article has no date', () => {
    const { facts } = cardOf(MOVE);
    expect(facts().held).toEqual([]);
    expect(facts().since).toHaveLength(4);
    expect(facts('no date at all').on).toBeUndefined();
  });
});

describe('terms of which one end is unknown', () => {
  it('vouch for the first year alone when they ended some day', () => {
    const { held, facts } = cardOf('term: Mayor of A | 2009..?');
    expect(['2008-12-31', '2009-06-01', '2010-01-01'].map((on) => held(on).length)).toEqual([0, 1, 0]);
    expect(facts('2015').lastKnown).toEqual({ office: 'Mayor of A', since: '2009', source: 'test' });
    expect(facts('2008').since).toEqual([{ date: '2009', kind: 'took', what: 'Mayor of A', source: 'test' }]);
  });

  it('vouch for no day when they began some day, and still end', () => {
    const { held, facts } = cardOf('term: Mayor of A | ?..2011-05');
    expect(held('2011-04')).toEqual([]);
    expect(facts('2010').since.map(({ date, kind }) => `${date} ${kind}`)).toEqual(['2011-05 left']);
    expect(facts('2012').lastKnown?.office).toBe('Mayor of A');
  });
});

describe('holders who were not simply in office', () => {
  it('are shown as removed by force', () => {
    const { facts } = cardOf('term: President of A | 2019-03-01..2023-07-26 deposed');
    expect(facts('2020').since).toEqual([
      { date: '2023-07-26', kind: 'deposed', what: 'President of A', source: 'test' },
    ]);
  });

  it('are shown as disputed', () => {
    const { facts, description } = cardOf('disputed: President of A | 2019-01-23..2023-01-05');
    expect(facts('2020').held[0]).toMatchObject({ office: 'President of A', disputed: true });
    expect(description('2020')).toBe('President of A (disputed)');
  });
});

describe('without a date', () => {
  it('calls nobody by an office that ended before the record did', () => {
    expect(cardOf('term: Mayor of A | 2018..2025-02-01').description()).toBe('former Mayor of A');
    expect(cardOf('term: Mayor of A | 2018..').description()).toBe('Mayor of A (as of February 2025)');
  });

  it('calls nobody former of whom no end is known', () => {
    expect(cardOf('term: Mayor of A | 2018..?').description('2020')).toBe('politician');
  });
});

describe('a death', () => {
  it('is no death in office when years alone agree', () => {
    const { facts } = cardOf('died: 2020\nterm: Mayor of A | 2018..2020');
    expect(facts('2019').since.map(({ kind, what }) => [kind, what])).toEqual([
      ['left', 'Mayor of A'],
      ['died', undefined],
    ]);
  });
});
