import { describe, expect, it } from 'vitest';
import { packOf } from './support.ts';

const SOURCE_LINES = 4;
const fault = (records: string) => () => packOf(records);
const base = 'name: N\nprominence: 0.5\nasof: 2025\nsource: test\n';
const person = (id: string, fields = '') => `[person ${id}]\n${base}${fields}\n`;
const named = (id: string, name: string, fields = '') =>
  person(id, fields).replace('name: N', `name: ${name}`);

describe('the build refuses', () => {
  it.each([
    ['an impossible date', person('a', 'born: 2021-02-29'), 6, /no possible date/],
    ['an unknown field', person('a', 'colour: red'), 6, /unknown field: "colour"/],
    ['a missing field', '[person a]\nname: N\nprominence: 0.5\nasof: 2025', 1, /"source" is missing/],
    ['an unknown type', '[planet a]\nname: N', 1, /unknown type/],
    [
      'an unknown source',
      '[person a]\nname: N\nprominence: 0.5\nasof: 2025\nsource: rumour',
      1,
      /unknown source: "rumour"/,
    ],
    ['an unknown source of a term', person('a', 'term: Mayor | 2001..2002 | rumour'), 6, /unknown source/],
    ['a term that ends before it starts', person('a', 'term: Mayor | 2002..2001'), 6, /lies before/],
    ['a term that is none', person('a', 'term: Mayor since 2002'), 6, /a term reads/],
    ['a term after the as-of date', person('a', 'term: Mayor | 2026..'), 6, /as-of date/],
    ['an open term of the dead', person('a', 'died: 2010\nterm: Mayor | 2002..'), 7, /open term/],
    ['an id used twice', `${person('a')}${person('a')}`, 7, /a stands for a already/],
    ['a QID used twice', `${person('a', 'qid: Q1')}${person('b', 'qid: Q1')}`, 7, /Q1 stands for a already/],
    ['an alias to nowhere', '[amend geonames:1]\nalias: X', 1, /nothing to amend/],
    ['an unknown country', person('a', 'country: XX'), 1, /unknown country/],
    ['a line that is none', 'hello', 1, /neither a record/],
  ])('%s, with file and line', (_, records, line, message) => {
    expect(fault(records)).toThrow(message);
    expect(fault(records)).toThrow(`test.txt:${SOURCE_LINES + line}:`);
  });

  const mayors = (first: string, second: string, more = '') =>
    person('a', `term: Mayor of A | ${first}`) + person('b', `term: Mayor of A | ${second}`) + more;

  it('two people in an office for one', () => {
    expect(fault(mayors('2001-01-01..2005-06-01', '2005-05-31..2009'))).toThrow(/for one holder/);
    expect(fault(mayors('2001-01-01..', '2005-05-31..2009'))).toThrow(/for one holder/);
  });

  it('but not a handover, an acting holder or an office that is shared', () => {
    expect(fault(mayors('2001..2005-06-01', '2005-06-01..2009'))).not.toThrow();
    expect(fault(mayors('2001..2005', '2005-06-01..2009'))).not.toThrow();
    expect(fault(mayors('2001..2009', '2005..2009', '[offices all]\nshared: Mayor of A\n'))).not.toThrow();
    expect(
      fault(person('a', 'term: Mayor of A | 2001..2009') + person('b', 'acting: Mayor of A | 2005..2006')),
    ).not.toThrow();
  });

  it('nor terms of which one end is unknown, or that are disputed', () => {
    expect(fault(mayors('2001..?', '2005..2009'))).not.toThrow();
    expect(
      fault(person('a', 'term: Mayor of A | 2001..2009') + person('b', 'disputed: Mayor of A | 2005..2006')),
    ).not.toThrow();
  });

  it('takes a pattern of shared offices', () => {
    expect(fault(mayors('2001..2009', '2005..2009', '[offices all]\nshared: Mayor of *\n'))).not.toThrow();
  });

  it('one person listed twice, but not namesakes', () => {
    const twice = (first: string, second: string) =>
      fault(named('a', 'Ann Ōther', first) + named('b', 'Ann Other', second));
    expect(twice('', '')).toThrow(/b has a name of a \(test.txt:5\)/);
    expect(twice('born: 1950', 'born: 1950-02-01')).toThrow(/duplicate/);
    expect(twice('born: 1950', 'born: 1951')).not.toThrow();
    expect(twice('', 'distinct: a')).not.toThrow();
  });
});
