import { describe, expect, it } from 'vitest';
import {
  choicesAbout,
  choicesAt,
  placeOfChoice,
  withChoice,
  withoutChoices,
} from '../../../lib/settings/choice-list.ts';
import { type KeptChoice, MAX_CHOICES } from '../../../lib/types/link-choice.ts';

const TALKS = 'https://www.example.org/talks';
const PORTS = 'https://example.org/ports';

const choice = (name: string, entity: string | null, url = TALKS): KeptChoice => ({
  ...placeOfChoice(url)!,
  name,
  type: 'person',
  entity,
});
const entities = (choices: readonly KeptChoice[]) => choices.map(({ entity }) => entity);

describe('the place of a choice', () => {
  it('is the article without query and fragment, and the site without www.', () => {
    expect(placeOfChoice('https://www.Example.org:8080/a/b?from=home#top')).toEqual({
      site: 'example.org',
      page: 'https://www.example.org:8080/a/b',
    });
  });

  it.each([undefined, '', 'chrome-extension://abc/options.html', 'file:///tmp/a.html', 'about:blank'])(
    'is none for %j',
    (url) => {
      expect(placeOfChoice(url)).toBeUndefined();
    },
  );
});

describe('choices that count', () => {
  const kept = [choice('Assad', 'own'), choice('Assad', 'elsewhere', PORTS), choice('Bush', null, PORTS)];

  it('are those of the article, and of its site for what was not chosen there', () => {
    expect(entities(choicesAt(kept, `${TALKS}?page=2`)).toSorted()).toEqual([null, 'own']);
    expect(entities(choicesAt(kept, PORTS)).toSorted()).toEqual(['elsewhere', null]);
  });

  it('are the latest of the site on another article', () => {
    expect(entities(choicesAt(kept, 'https://example.org/third')).toSorted()).toEqual(['elsewhere', null]);
  });

  it('have those of the article itself last, as the weightiest', () => {
    expect(choicesAt(kept, TALKS).at(-1)?.entity).toBe('own');
  });

  it('are none on another site, nor where there is no page', () => {
    expect(choicesAt(kept, 'https://news.example.org/talks')).toEqual([]);
    expect(choicesAt(kept, undefined)).toEqual([]);
  });

  it('are about a name whatever its case, accents and apostrophes, but of one type', () => {
    const one = [choice('Ana O’Néill', 'x')];
    expect(choicesAbout(one, ["ANA O'NEILL"], 'person')).toEqual(one);
    expect(choicesAbout(one, ['Ana O’Néill'], 'place')).toEqual([]);
    expect(choicesAbout(one, ['Neill'], 'person')).toEqual([]);
  });
});

describe('a new choice', () => {
  const { name, ...made } = choice('Assad', 'new');

  it('takes the place of the earlier one about the same on its page alone', () => {
    const before = [choice('ASSAD', 'old'), choice('Assad', 'elsewhere', PORTS)];
    const after = withChoice(before, { ...made, names: [name, 'Bashar Assad', 'assad'] });
    expect(after.map((one) => [one.name, one.entity])).toEqual([
      ['Assad', 'elsewhere'],
      ['Bashar Assad', 'new'],
      ['assad', 'new'],
    ]);
  });

  it('makes the oldest go when there are too many', () => {
    const full = Array.from({ length: MAX_CHOICES }, (_, i) => choice(`Name ${i}`, 'x'));
    const after = withChoice(full, { ...made, names: [name] });
    expect(after).toHaveLength(MAX_CHOICES);
    expect(after[0]?.name).toBe('Name 1');
    expect(after.at(-1)?.name).toBe('Assad');
  });
});

it('choices are removed by page, name and type', () => {
  const kept = [choice('Assad', 'own'), choice('Assad', 'elsewhere', PORTS)];
  expect(withoutChoices(kept, [choice('assad', null)])).toEqual([kept[1]]);
});
