import { describe, expect, it } from 'vitest';
import { analyse, analyseText } from '../../../lib/analysis/analyse.ts';
import { MOST_TEXT } from '../../../lib/analysis/read-names.ts';
import { type Article, articleText, type Line } from '../../../lib/types/article.ts';
import { builtKnowledge } from '../support/built-knowledge.ts';

const kb = builtKnowledge();

function article(lines: readonly Line[], publishedAt = '2020-09-08'): Article {
  return { url: 'https://news.example/1', title: '', publishedAt, lines };
}
const body = (text: string): Line => ({ text, kind: 'body' });

const STORY = article([
  body('Russian Deputy Prime Minister Yuri Borisov arrived in Damascus to see Bashar Assad, reporters said.'),
  { text: 'Follow Israel Hayom on Facebook and Twitter', kind: 'boilerplate', category: 'follow' },
  body('Borisov then flew to Tartus. “We thank Assad,” he told the Al-Watan newspaper.'),
  body('Syria’s ambassador to Russia, Karim Sandouk, praised the US-backed plan.'),
  { text: 'Reporting by Jane Miller in Moscow', kind: 'credit' },
]);

describe('analyse', () => {
  const analysis = analyse(STORY, kb);
  const entityOf = (name: string) => {
    const mention = analysis.mentions.find(({ text }) => text === name);
    return analysis.entities.find(({ id }) => id === mention?.entity);
  };

  it('gives offsets over the text of all lines, boilerplate included', () => {
    const text = articleText(STORY);
    let end = 0;
    for (const mention of analysis.mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.start).toBeGreaterThanOrEqual(end);
      end = mention.end;
    }
  });

  it('marks nothing in boilerplate and credits', () => {
    const found = analysis.mentions.map(({ text }) => text);
    expect(found).not.toContain('Israel');
    expect(found).not.toContain('Facebook');
    expect(found).not.toContain('Jane Miller');
  });

  it('links full names, and surnames after them, to the pack', () => {
    expect(entityOf('Yuri Borisov')?.name).toBe('Yury Borisov');
    expect(entityOf('Borisov')).toBe(entityOf('Yuri Borisov'));
    expect(entityOf('Assad')?.name).toBe('Bashar al-Assad');
    expect(entityOf('Borisov')?.description).toBe('Deputy Prime Minister of Russia');
    expect(entityOf('Tartus')?.facts.country).toBe('Syria');
    expect(entityOf('US')?.name).toBe('United States');
  });

  it('links a seat of government to its record, as a body and as a place', () => {
    const { mentions } = analyseText('The Kremlin said no. They met in the Kremlin.', { kb });
    expect(mentions.map(({ type, entity }) => [type, entity])).toEqual([
      ['organisation', 'kremlin'],
      ['place', 'kremlin'],
    ]);
  });

  it('does not describe somebody as kin without saying whose', () => {
    const { entities } = analyseText('The mayor came with his wife Karla Sandouk.', { kb });
    expect(entities.find(({ name }) => name === 'Karla Sandouk')).toMatchObject({ description: '' });
  });

  it('describes who the pack lacks in the article’s own words', () => {
    expect(entityOf('Karim Sandouk')).toMatchObject({
      fromArticle: true,
      description: 'Syria’s ambassador to Russia',
      name: 'Karim Sandouk',
    });
  });

  it('names every linked entity once, in the order of the text', () => {
    const ids = analysis.entities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const first = [...new Set(analysis.mentions.flatMap(({ entity }) => entity ?? []))];
    expect(first).toEqual(ids);
  });

  it('gives the same result twice', () => {
    expect(analyse(STORY, kb)).toEqual(analysis);
  });

  it('works without a pack', () => {
    const bare = analyse(STORY, null);
    expect(bare.packLoaded).toBe(false);
    expect(bare.mentions.map(({ text }) => text)).toContain('Yuri Borisov');
    expect(bare.entities.every(({ fromArticle }) => fromArticle)).toBe(true);
  });
});

describe('links', () => {
  const linked = (text: string, name: string, publishedAt?: string) => {
    const { mentions, entities } = analyseText(text, { kb, ...(publishedAt && { publishedAt }) });
    const id = mentions.find((mention) => mention.text === name)?.entity;
    return entities.find((entity) => entity.id === id);
  };

  it('leaves a stranger with a known surname alone', () => {
    expect(linked('The baker Peter Borisov opened a shop.', 'Peter Borisov')?.fromArticle).toBe(true);
    expect(linked('Borisov said he would bake again.', 'Borisov')?.fromArticle).toBe(true);
  });

  it('links a bare surname when its office at the date stands beside it', () => {
    const text = 'Russian Foreign Minister Lavrov said so.';
    expect(linked(text, 'Lavrov', '2020-09-08')?.name).toBe('Sergey Lavrov');
  });

  it('reads a town by the country or state behind the comma', () => {
    expect(linked('They moved to Paris, Texas, last year.', 'Paris')?.facts.country).toBe('United States');
    expect(linked('They moved to Paris last year.', 'Paris')?.facts.country).toBe('France');
    expect(linked('They met in Dublin, Boston and Rome.', 'Dublin')?.facts.country).toBe('Ireland');
    expect(linked('They flew to Mexico, Spain and France.', 'Mexico')?.description).toMatch(/^country/);
  });
});

describe('hostile texts', () => {
  it.each([
    ['one line of 2 MB', 'Assad went to Al-Watan. '.repeat(90_000)],
    ['capitals without end', 'Aa '.repeat(700_000)],
    ['no spaces', 'A'.repeat(2_000_000)],
    ['dots and hyphens', 'A.-'.repeat(700_000)],
    ['5 MB of lines', 'The Ministry of Health and the Bank of\n'.repeat(130_000)],
    ['names only', 'Peter Hallow '.repeat(160_000)],
  ])('reads %s in time and stops at the limit', (_, text) => {
    const begin = performance.now();
    const { mentions } = analyseText(text, { kb });
    expect(performance.now() - begin).toBeLessThan(3000);
    for (const { end } of mentions) expect(end).toBeLessThanOrEqual(MOST_TEXT);
  });
});
