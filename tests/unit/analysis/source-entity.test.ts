import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse.ts';
import { sourceEntity } from '../../../lib/analysis/source-entity.ts';
import { builtKnowledge } from '../support/built-knowledge.ts';

const kb = builtKnowledge();

function idOf(source: string, url = 'https://news.example/story'): string | undefined {
  const found = sourceEntity(kb, { source, url });
  return found === undefined ? undefined : kb.entity(found).id;
}

describe('sourceEntity', () => {
  it('knows publishers by name and by alias', () => {
    expect(idOf('Israel Hayom')).toBe('israel-hayom');
    expect(idOf('The Wall Street Journal')).toBe('wall-street-journal');
    expect(idOf('DW')).toBe('deutsche-welle');
    expect(idOf('Der Standard Online')).toBe('der-standard');
  });

  it('tells namesakes apart by the country in the address', () => {
    expect(idOf('Daily Star', 'https://www.daily.example.com.bd/1')).toBe('daily-star-bangladesh');
    expect(idOf('Daily Star')).toBe('daily-star');
    expect(idOf('The Standard', 'https://standard.example.uk/1')).toBeUndefined();
  });

  it('takes no party or place for a publisher of its name, and nothing that it does not know', () => {
    expect(idOf('Vox')).toBeUndefined();
    expect(idOf('Metro')).toBeUndefined();
    expect(idOf('Harbour Gazette')).toBeUndefined();
    expect(sourceEntity(kb, { url: '' })).toBeUndefined();
  });
});

it('the analysis tells who published the article', () => {
  const article = { url: '', title: '', source: 'Israel Hayom', publishedAt: '2020-09-08', lines: [] };
  expect(analyse(article, kb).source).toMatchObject({
    id: 'israel-hayom',
    type: 'organisation',
    facts: { on: '2020-09-08' },
  });
  expect(analyse({ url: '', title: '', lines: [] }, kb)).not.toHaveProperty('source');
  expect(analyse(article, null)).not.toHaveProperty('source');
});
