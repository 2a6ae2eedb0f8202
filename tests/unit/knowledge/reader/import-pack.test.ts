import { describe, expect, it } from 'vitest';
import { exportPack, importPack } from '../../../../lib/knowledge/reader/import-pack.ts';

const TODAY = '2026-01-31';
const csv = (text: string) => importPack('folder/Local figures.csv', text, TODAY);
const json = (text: string) => importPack('local.json', text, TODAY);
const problems = (text: string, read = csv) =>
  read(text).problems.map(({ line, kind, what }) =>
    [line, kind, what].filter((x) => x !== undefined).join(' '),
  );

describe('a table', () => {
  it('becomes a pack; rows of one name are one entity with several offices', () => {
    const { pack } = csv(
      'Name,type,also,office,since,until,acting,country\n' +
        'Mara Vell,person,"M. Vell; Mayor Mara",Mayor of Dunholt,2020-05,,,gb\n' +
        'Mara Vell,person,,Councillor of Dunholt,2015,2020-05,yes,GB\n' +
        'Dunholt Echo,Organisation,,,,,,\n',
    );
    expect(pack).toEqual({
      name: 'Local figures',
      entities: [
        {
          type: 'person',
          name: 'Mara Vell',
          also: ['M. Vell', 'Mayor Mara'],
          country: 'GB',
          asOf: TODAY,
          terms: [
            { office: 'Mayor of Dunholt', since: '2020-05' },
            { office: 'Councillor of Dunholt', since: '2015', until: '2020-05', acting: true },
          ],
        },
        { type: 'organisation', name: 'Dunholt Echo', also: [], asOf: TODAY, terms: [] },
      ],
    });
  });

  it('may have semicolons or tabs, quotes, a byte order mark and Windows line ends', () => {
    for (const text of ['\ufeffname;type\r\n"Vell; Mara";person\r\n', 'name\ttype\nVell; Mara\tperson'])
      expect(csv(text).pack?.entities[0]?.name).toBe('Vell; Mara');
  });

  it.each([
    ['name,type\n,person', '2 noName'],
    ['name,type\nA B,', '2 noType'],
    ['name,type\nA B,event', '2 badType event'],
    ['name,type,office,since\nA B,person,Mayor,2020-02-30', '2 badDate 2020-02-30'],
    ['name,type,office,since,until\nA B,person,Mayor,2020,2019', '2 backwards 2020 – 2019'],
    ['name,type,since\nA B,person,2020', '2 termWithoutOffice'],
    ['name,type,office\nA B,person,Mayor', '2 termWithoutDate Mayor'],
    ['name,type,country\nA B,person,England', '2 badCountry England'],
    ['name,type,wikidata\nA B,person,42', '2 badWikidata 42'],
    ['name,type,office,since,acting\nA B,person,Mayor,2020,perhaps', '2 badFlag perhaps'],
    [`name,type,about\nA B,person,${'x'.repeat(301)}`, '2 tooLong about'],
    ['name,type,colour\nA B,person,red', '1 unknownField colour'],
    ['type\nperson', '1 noNameColumn'],
    ['name,type', '0 empty'],
    [' \n', '0 empty'],
    ['x'.repeat(1_000_001), '0 tooLarge'],
  ])('is refused with the line and what is wrong: %#', (text, problem) => {
    expect(problems(text)).toContain(problem);
    expect(csv(text).pack).toBeUndefined();
  });

  it('is refused as a whole, with every mistake in the order of the lines', () => {
    expect(problems('name,type\nA B,person\nC D,animal\n,person\n')).toEqual([
      '3 badType animal',
      '4 noName',
    ]);
  });

  it('keeps the day that one row of an entry states, for all of it', () => {
    const { pack } = csv(
      'name,type,office,since,asof\nA B,person,Mayor,2020,2023-01-01\nA B,person,Clerk,2015,',
    );
    expect(pack?.entities[0]).toMatchObject({
      asOf: '2023-01-01',
      terms: [{ office: 'Mayor' }, { office: 'Clerk' }],
    });
  });

  it('bears empty columns and rows, as spreadsheets write them', () => {
    expect(csv('\nname;type;;\nA B;person;;\n;;;\n').pack?.entities).toHaveLength(1);
  });

  it('takes no more offices of one entry than anyone has held', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `A B,person,Mayor of ${i},2020`);
    expect(problems(`name,type,office,since\n${rows.join('\n')}`)[0]).toMatch(/tooMany 100/);
  });

  it('says where a quote is left open', () => {
    expect(problems('name,type\n"A B,person\n')[0]).toMatch(/^\d+ syntax$/);
  });

  it('takes no more entries than a pack may have', () => {
    const rows = Array.from({ length: 5_001 }, (_, i) => `Name ${i},person`);
    expect(problems(`name,type\n${rows.join('\n')}`)).toEqual(['0 tooMany 5000']);
  });
});

describe('JSON', () => {
  it('reads what was exported, to the same pack', () => {
    const { pack } = csv('name,type,also,office,since,asof\nA B,person,C; D,Mayor,2020,2025-12');
    expect(pack).toBeDefined();
    expect(json(exportPack(pack!)).pack).toEqual({ ...pack, name: 'local' });
  });

  it('keeps an office beside a list of them, and tells a mistake once', () => {
    const item =
      '{"name": "A B", "type": "person", "office": "Mayor", "since": "2020", "terms": [{"office": "Clerk", "until": "2019"}]';
    expect(json(`[${item}}]`).pack?.entities[0]?.terms).toEqual([
      { office: 'Mayor', since: '2020' },
      { office: 'Clerk', until: '2019' },
    ]);
    expect(problems(`[${item}, "country": "England"}]`, json)).toEqual(['1 badCountry England']);
  });

  it('refuses brackets that are nested without end', () => {
    expect(problems('['.repeat(20_000), json)).toEqual([expect.stringMatching(/syntax$/)]);
  });

  it('may be a bare list', () => {
    const { pack } = json('[{"name": "A B", "type": "place", "also": ["C"]}]');
    expect(pack?.entities[0]).toMatchObject({ name: 'A B', also: ['C'] });
  });

  it.each([
    ['{', '1 syntax'],
    ['{"entities": 3}', '1 syntax'],
    ['[\n{"name": "A",}\n]', '2 syntax'],
    ['[\n3\n]', '2 notText 3'],
    ['[\n{"name": {"a": 1}, "type": "person"}]', '2 notText name'],
    ['[\n{"name": "A B", "type": "person",\n"colour": "red"}]', '3 unknownfield colour'],
    [
      '[{"name": "A B", "type": "person",\n"terms": [\n{"office": "Mayor", "since": "soon"}]}]',
      '3 badDate soon',
    ],
  ])('is refused with the line and what is wrong: %#', (text, problem) => {
    expect(problems(text, json).map((one) => one.toLowerCase())).toContain(problem.toLowerCase());
    expect(json(text).pack).toBeUndefined();
  });
});
