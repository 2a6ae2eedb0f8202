import { describe, expect, it } from 'vitest';
import { builtKnowledge } from '../support/built-knowledge.ts';
import { linksOf } from './support.ts';

const kb = builtKnowledge();
const links = (marked: string, publishedAt?: string) => linksOf(kb, marked, publishedAt);

describe('names of countries that are also something else', () => {
  it('reads Jordan as the country beside what lies there, and as the player after his full name', () => {
    expect(links('Talks began in {Amman}. {Jordan} said it would host more.')).toContain('Jordan country:JO');
    expect(links('[Michael Jordan] scored again. {Jordan} thanked the fans.')).toEqual([
      'Michael Jordan michael-jordan',
      'Jordan michael-jordan',
    ]);
    expect(links('[Michael Jordan] opened a shop in {Jordan}.')).toContain('Jordan country:JO');
    expect(links('[Michael Jordan] met (Jordanian) players. {Jordan} lost.')).toContain('Jordan country:JO');
  });

  it('reads Georgia as the country or the state by its neighbours', () => {
    expect(links('Crowds filled {Tbilisi}. {Georgia} hopes to join.')).toContain('Georgia country:GE');
    expect(links('{Russia} and {Georgia} signed a paper.')).toContain('Georgia country:GE');
    expect(links('Polls closed in {Georgia} and {Alabama}. The mayor of {Atlanta} spoke.')).toContain(
      'Georgia region:US.GA',
    );
    expect(links('A shop opened in {Atlanta}, {Georgia}.')).toContain('Georgia region:US.GA');
  });

  it('reads Chad as the country, but not where somebody of the article has that name', () => {
    expect(links('{Chad} sent troops to {Sudan}.')).toContain('Chad country:TD');
    expect(links('[Chad Ellery] ran the shop. {Chad} said he would retire.')).toEqual([
      'Chad Ellery -',
      'Chad -',
    ]);
  });

  it('tells the two Congos apart', () => {
    expect(links('Rebels took a town in {Congo}, officials in {Kinshasa} said.')).toContain(
      'Congo country:CD',
    );
    expect(links('Votes are counted in {Brazzaville}. The {Republic of the Congo} is calm.')).toContain(
      'Republic of the Congo country:CG',
    );
    expect(links('The {Republic of the Congo} closed a border. {Congo} reported new cases.')).toEqual([
      'Republic of the Congo country:CG',
      'Congo country:CG',
    ]);
  });
});

describe('names of cities', () => {
  it('reads Paris by what stands behind it, also in what follows', () => {
    expect(links('The {Paris} summit ended, (French) officials said.')).toContain('Paris geonames:2988507');
    expect(links('They drove to {Paris}, {Texas}. The fair in {Paris} drew thousands.')).toEqual([
      'Paris geonames:4717560',
      'Texas region:US.TX',
      'Paris geonames:4717560',
    ]);
    expect(links('[Paris Hilton] arrived. [Hilton] smiled.')).toEqual([
      'Paris Hilton paris-hilton',
      'Hilton paris-hilton',
    ]);
  });

  it('reads Washington as the capital, the state or the man', () => {
    expect(links('{Washington} warned {Moscow}.')).toEqual([
      'Washington geonames:4140963',
      'Moscow geonames:524901',
    ]);
    expect(
      links('The states of {Oregon}, {Washington} and {Idaho} agreed. He flew to {Washington}.'),
    ).toEqual([
      'Oregon region:US.OR',
      'Washington region:US.WA',
      'Idaho region:US.ID',
      'Washington geonames:4140963',
    ]);
    expect(links('The state of {Washington} will pay, a court in {Seattle} said.')).toContain(
      'Washington region:US.WA',
    );
    expect(links('[Denzel Washington] won. {Washington} thanked them.')).toContain(
      'Washington denzel-washington',
    );
  });

  it('reads Lincoln by its state or country, and by itself not at all', () => {
    expect(links('A court in {Lincoln}, {Nebraska}, ruled.')).toContain('Lincoln geonames:5072006');
    expect(links('A court in {Lincoln}, {England}, ruled.')).toContain('Lincoln geonames:2644487');
    expect(links('[Lincoln] said so.')).toEqual(['Lincoln -']);
  });

  it('keeps a city that stands for its government a place, and a club a club', () => {
    expect(links('{Moscow} said it would send aid to {Damascus}.')).toContain('Moscow geonames:524901');
    expect(links('<Real Madrid> lost to <Manchester United>.')).toEqual([
      'Real Madrid real-madrid',
      'Manchester United manchester-united',
    ]);
  });

  it('tells New York from New York', () => {
    expect(links('The mayor of {New York}, {New York}, resigned.')).toEqual([
      'New York geonames:5128581',
      'New York region:US.NY',
    ]);
    expect(links('It passed in {Maine}, {New York} and {Ohio}.')).toContain('New York region:US.NY');
  });
});
