import { describe, expect, it } from 'vitest';
import { openRecords } from '../knowledge/support.ts';
import { builtKnowledge } from '../support/built-knowledge.ts';
import { linkMarked, linksOf } from './support.ts';

const kb = builtKnowledge();
const links = (marked: string, publishedAt?: string) => linksOf(kb, marked, publishedAt);

describe('people', () => {
  it('reads title and country against the offices of the day', () => {
    const text = '(Russian) Deputy Prime Minister [Yuri Borisov] met (Syrian) officials. [Borisov] left.';
    expect(links(text, '2020-09-08')).toContain('Borisov yury-borisov');
    expect(links('(Russian) Foreign Minister [Lavrov] said so.', '2020-09-08')).toContain(
      'Lavrov sergey-lavrov',
    );
  });

  it('leaves strangers with a known surname alone', () => {
    expect(links('The baker [Peter Borisov] opened a shop. [Borisov] bakes.')).toEqual([
      'Peter Borisov -',
      'Borisov -',
    ]);
  });

  it('tells father and son of one surname apart by date and office', () => {
    expect(links('President [Kabila] spoke in {Kinshasa}.', '1999-05-10')).toContain(
      'Kabila laurent-desire-kabila',
    );
    expect(links('President [Kabila] spoke in {Kinshasa}.', '2011-05-10')).toContain('Kabila joseph-kabila');
    const both = 'Prime Minister [Hun Manet] met his father [Hun Sen] in {Phnom Penh}.';
    expect(links(both, '2024-05-10').slice(0, 2)).toEqual(['Hun Manet hun-manet', 'Hun Sen hun-sen']);
  });

  it('tells the presidents Bush apart', () => {
    const told = (on: string) => links('President [George Bush] spoke in {Washington}.', on)[0];
    expect(told('1990-05-10')).toBe('George Bush george-h-w-bush');
    expect(told('2004-05-10')).toBe('George Bush george-w-bush');
  });

  it('tells two of one full name apart by date and office', () => {
    const own = openRecords(
      ['elder 1930-01-01 1980..1990', 'younger 1960-01-01 2000..2010']
        .map((row) => {
          const [id, born, term] = row.split(' ');
          return `[person orin-bale-${id}]\nname: Orin Bale ${id === 'elder' ? 'Sr' : 'Jr'}\nalias: Orin Bale\nsurname: Bale\nborn: ${born}\nprominence: 0.6\nterm: President of Syria | ${term} | test\nasof: 2025\nsource: test\n`;
        })
        .join('\n'),
    );
    expect(linksOf(own, 'President [Orin Bale] of {Syria} spoke.', '1985-05-05')).toContain(
      'Orin Bale orin-bale-elder',
    );
    expect(linksOf(own, 'President [Orin Bale] of {Syria} spoke.', '2005-05-05')).toContain(
      'Orin Bale orin-bale-younger',
    );
  });

  it('parts people of one surname by their titles', () => {
    const text = 'President [Bill Clinton] met Senator [Hillary Clinton]. President [Clinton] left.';
    expect(links(text, '2000-05-05').at(-1)).toBe('Clinton bill-clinton');
  });
});

describe('organisations', () => {
  it('joins an acronym in brackets to its long form', () => {
    const text =
      'The <Organisation for Security and Co-operation in Europe> ((<OSCE>)) sent observers. The <OSCE> left.';
    expect(links(text)).toEqual([
      'Organisation for Security and Co-operation in Europe osce',
      'OSCE osce',
      'OSCE osce',
    ]);
  });

  it('joins short forms', () => {
    expect(links("The <Bundestag> voted. The <Bundestag>'s members left.")).toEqual([
      'Bundestag bundestag',
      'Bundestag bundestag',
    ]);
    expect(links('<Israel Hayom> printed it. <Hayom> stood by it.')).toEqual([
      'Israel Hayom israel-hayom',
      'Hayom israel-hayom',
    ]);
  });

  it('finds the body of the country that the article is about', () => {
    expect(links('{Britain} voted. Ministers told <Parliament> in {London} so.')).toContain(
      'Parliament uk-parliament',
    );
    expect(links('The (Swedish) <Parliament> met in {Stockholm}.')).toContain('Parliament riksdag');
    expect(links('The <Liberal Party> won in {Canada}, (Canadian) officials said.')).not.toContain(
      'Liberal Party liberal-party-brazil',
    );
  });
});

describe('what else a name could mean', () => {
  const of = (marked: string) => linkMarked(kb, marked).at(-1)?.of;

  it('offers other readings, best first, with what they were on the day', () => {
    const jordan = of('Talks began in {Amman}, {Jordan}.');
    expect(jordan?.runnersUp?.map(({ id }) => id)).toContain('michael-jordan');
    expect(jordan?.runnersUp?.length).toBeLessThanOrEqual(4);
    expect(of('{Russia} and {Georgia} signed.')?.runnersUp?.[0]).toMatchObject({
      id: 'region:US.GA',
      type: 'place',
      description: 'state in the United States',
    });
  });

  it('offers readings of a name that is not sure enough to be linked, and none of an unknown one', () => {
    expect(of('[Kim] said so.')).toMatchObject({ fromArticle: true });
    expect(of('[Kim] said so.')?.runnersUp?.length).toBe(4);
    expect(of('[Zzyx Quorl] said so.')?.runnersUp).toBeUndefined();
  });
});

describe('choices of the reader', () => {
  const choose = (marked: string, name: string, entity: string | null, type: 'person' | 'place' = 'place') =>
    linkMarked(kb, marked, { choices: [{ name, type, entity }] });

  it('beat every other evidence for all mentions of the name', () => {
    const mentions = choose('Crowds filled {Tbilisi}. {Georgia} voted.', 'GEORGIA', 'region:US.GA');
    expect(mentions.at(-1)?.of).toMatchObject({ id: 'region:US.GA', chosen: true });
    expect(mentions[0]?.of?.chosen).toBeUndefined();
    expect(mentions.at(-1)?.of?.runnersUp?.map(({ id }) => id)).toContain('country:GE');
  });

  it('may be none of ours', () => {
    const mentions = choose('[Sergey Lavrov] spoke. [Lavrov] left.', 'Sergey Lavrov', null, 'person');
    for (const { of: entity } of mentions) expect(entity).toMatchObject({ fromArticle: true, chosen: true });
  });

  it('are ignored when the pack has the entity no more, or the type is another', () => {
    expect(choose('{Georgia} voted.', 'Georgia', 'gone')[0]?.of?.chosen).toBeUndefined();
    expect(choose('{Georgia} voted.', 'Georgia', 'region:US.GA', 'person')[0]?.of?.chosen).toBeUndefined();
  });
});
