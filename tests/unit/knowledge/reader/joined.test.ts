import { describe, expect, it } from 'vitest';
import { join } from '../../../../lib/knowledge/joined.ts';
import { importPack } from '../../../../lib/knowledge/reader/import-pack.ts';
import { openReaderPacks } from '../../../../lib/knowledge/reader/open-reader-pack.ts';
import { openRecords } from '../support.ts';

const RECORDS = `
[person ann-ample]
name: Ann Ample
qid: Q7
surname: Ample
prominence: 0.5
term: Mayor of Rainford | 2015..2020
asof: 2024
source: test
[person zoe-ample]
name: Zoe Ample
surname: Ample
prominence: 0.45
asof: 2024
source: test
`;

function joined(csv: string) {
  const base = openRecords(RECORDS);
  const { pack, problems } = importPack('town.csv', csv, '2026-01-31');
  if (pack === undefined) throw new Error(JSON.stringify(problems));
  const country = base.find('country:SY')!;
  const kb = join(
    openReaderPacks([pack], (code) => (code === 'SY' ? { index: country, name: 'Syria' } : undefined)),
    base,
  );
  return { kb, names: (name: string) => kb.candidates(name).map(({ entity }) => kb.entity(entity).id) };
}

describe('a reader’s pack beside ours', () => {
  const { kb, names } = joined(
    'name,type,also,about,country,office,since,until\n' +
      'Noor Ample,person,N. Ample;NA,,SY,Mayor of Rainford,2021-05-06,\n' +
      'Noor Ample,person,,,SY,Clerk of Rainford,2018,2021-05-06\n' +
      'Rainford Echo,organisation,,town newspaper,,,,\n',
  );

  it('answers to names, other names and surnames', () => {
    expect(names('Noor Ample')).toEqual(['reader:0:0']);
    expect(names('N. Ample')).toEqual(['reader:0:0']);
    expect(names('N.A.')).toEqual(['reader:0:0']);
    expect(names('na')).toEqual([]);
    expect(names('Ample')).toEqual(['ann-ample', 'zoe-ample', 'reader:0:0']);
    expect(kb.candidates('Ample').reduce((sum, { prior }) => sum + prior, 0)).toBeCloseTo(1);
    expect(kb.startingWith('Noor', 3).map((i) => kb.entity(i).name)).toEqual(['Noor Ample']);
  });

  it('leaves what it does not have to ours', () => {
    expect(names('Ann Ample')).toEqual(['ann-ample']);
    expect(names('Syria')).toEqual(['country:SY']);
    expect(kb.find('ann-ample')).toBe(kb.candidates('Ann Ample')[0]?.entity);
    expect(kb.find('nobody')).toBeUndefined();
  });

  it('has cards by date, with the file as their source', () => {
    const noor = kb.find('reader:0:0')!;
    expect(kb.description(noor, '2020-01-01')).toBe('Clerk of Rainford');
    expect(kb.description(noor, '2022-01-01')).toBe('Mayor of Rainford');
    expect(kb.heldAt(noor, '2022-01-01').map(({ office }) => office)).toEqual(['Mayor of Rainford']);
    expect(kb.changesSince(noor, '2020-01-01').map(({ kind }) => kind)).toEqual(['left', 'took']);
    expect(kb.facts(noor, '2022-01-01')).toMatchObject({
      country: 'Syria',
      asOf: '2026-01-31',
      sources: [{ name: 'town' }],
    });
    expect(kb.description(kb.find('reader:0:1')!)).toBe('town newspaper');
    expect(kb.info().entities).toBe(5);
  });
});

describe('a reader’s record of someone we have', () => {
  it.each([
    ['by name', 'name,type,about\nAnn Ample,person,our neighbour'],
    ['by Wikidata id', 'name,type,about,also,wikidata\nAnn A. Ample,person,our neighbour,Ann Ample,Q7'],
  ])('stands in the place of ours: %s', (_, csv) => {
    const { kb, names } = joined(csv);
    expect(names('Ann Ample')).toHaveLength(1);
    expect(kb.description(kb.candidates('Ann Ample')[0]!.entity)).toBe('our neighbour');
  });

  it('stands under all names that ours has, and is none of another Wikidata id', () => {
    const { names } = joined('name,type,about\nAnn Ample,person,our neighbour');
    expect(names('Ample')).toEqual(['reader:0:0', 'zoe-ample']);
    const other = joined('name,type,about,wikidata\nAnn Ample,person,our neighbour,Q8');
    expect(new Set(other.names('Ann Ample'))).toEqual(new Set(['reader:0:0', 'ann-ample']));
  });
});

describe('a reader’s name beside a stronger reading of ours', () => {
  it('does not take an acronym for a word of it', () => {
    const base = openRecords(
      '[organisation united]\nname: United\nacronym: UN\nprominence: 0.8\nasof: 2024\nsource: test\n',
    );
    const { pack } = importPack('a.csv', 'name,type\nPak Un,person', '2026-01-31');
    const kb = join(
      openReaderPacks([pack!], () => undefined),
      base,
    );
    expect(kb.candidates('UN').map(({ entity }) => kb.entity(entity).name)).toEqual(['United']);
  });
});
