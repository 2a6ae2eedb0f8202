import { describe, expect, it } from 'vitest';
import { MAX_ARTICLE_LENGTH, MAX_CLAIMS, MAX_LINES, MAX_NAMES } from '../../../lib/messaging/limits.ts';
import { parseCommand } from '../../../lib/messaging/page-commands.ts';
import { parseRequest } from '../../../lib/messaging/request-schema.ts';
import { analyseRequest, choiceRequest } from '../../../lib/messaging/requests.ts';
import type { LineFeatures } from '../../../lib/types/line-features.ts';

const META = { url: 'https://example.com/a', title: 'A' };
const line = (text: string): LineFeatures => ({
  ...{ text, tag: 'p', words: 1, linkShare: 0, links: 0, strongShare: 0 },
  zones: new Set(['quote'] as const),
});
const analyse = (change: object) => parseRequest({ ...analyseRequest(META, [line('Text.')], []), ...change });
const withLines = (lines: LineFeatures[]) => parseRequest(analyseRequest(META, lines, []));

describe('requests to the background', () => {
  it('pass when they are of our shape', () => {
    const claims = { published: ['2020-09-08'], near: ['By Jane Doe'] };
    expect(analyse({ meta: { ...META, claims } })).toMatchObject({
      meta: { claims },
      lines: [{ text: 'Text.', zones: ['quote'] }],
    });
    expect(parseRequest({ type: 'map', entity: 'x' })).toEqual({ type: 'map', entity: 'x' });
    expect(parseRequest({ type: 'badge', count: null })).toEqual({ type: 'badge', count: null });
  });

  it.each([null, 'analyse', {}, { type: 'open', url: 'https://example.com' }, { type: 'badge', count: -1 }])(
    'are refused when they are %j',
    (message) => {
      expect(parseRequest(message)).toBeNull();
    },
  );

  it('are refused when a field has the wrong type', () => {
    expect(analyse({ meta: { ...META, title: 7 } })).toBeNull();
    expect(analyse({ lines: [{ ...line('x'), zones: ['advert'] }] })).toBeNull();
    expect(analyse({ lines: [{ ...line('x'), zones: [], linkShare: 2 }] })).toBeNull();
    expect(analyse({ lines: 'x' })).toBeNull();
    expect(analyse({ restored: [1] })).toBeNull();
  });

  it('are refused when they are too large', () => {
    expect(withLines([line('x'.repeat(MAX_ARTICLE_LENGTH - 1))])).not.toBeNull();
    expect(withLines([line('x'.repeat(MAX_ARTICLE_LENGTH))])).toBeNull();
    expect(withLines(Array(MAX_LINES + 1).fill(line('x')))).toBeNull();
    expect(analyse({ meta: { ...META, title: 'x'.repeat(5_000) } })).toBeNull();
    expect(analyse({ meta: { ...META, claims: { authors: Array(MAX_CLAIMS + 1).fill('x') } } })).toBeNull();
  });

  it('carry only as many and as long claims as are let through', () => {
    const claims = { authors: Array(MAX_CLAIMS + 1).fill('x'), published: ['x'.repeat(5_000)] };
    const sent = analyseRequest({ ...META, claims }, [], []);
    expect(parseRequest(sent)).toEqual(sent);
    expect(sent.meta.claims?.authors).toHaveLength(MAX_CLAIMS);
  });

  it('lose what we did not ask for', () => {
    const request = parseRequest({ type: 'map', entity: 'x', url: 'https://example.com' });
    expect(request).toEqual({ type: 'map', entity: 'x' });
  });
});

describe('a choice', () => {
  it('names what it is about once, and whom it means, nobody, or that it is taken back', () => {
    const names = ['Assad', 'Bashar Assad', 'Assad'];
    const about = { of: 'person', names: ['Assad', 'Bashar Assad'] };
    const chosen = parseRequest(choiceRequest(names, 'person', 'p:1'));
    expect(chosen).toEqual({ type: 'choose', ...about, entity: 'p:1' });
    expect(parseRequest(choiceRequest(names, 'person', null))).toMatchObject({ entity: null });
    expect(parseRequest(choiceRequest(names, 'person', undefined))).toEqual({ type: 'unchoose', ...about });
  });

  it('is cut to the limits, and refused beyond them', () => {
    const many = Array.from({ length: MAX_NAMES + 1 }, (_, i) => `${i}${'x'.repeat(1_000)}`);
    expect(parseRequest(choiceRequest(many, 'person', 'p:1'))).not.toBeNull();
    const choose = { type: 'choose', names: ['A'], of: 'person', entity: 'p:1' };
    expect(parseRequest(choose)).not.toBeNull();
    const bad = [
      { names: many },
      { names: [] },
      { names: [''] },
      { of: 'law' },
      { entity: 'x'.repeat(201) },
      { entity: 3 },
    ];
    for (const change of bad)
      expect(parseRequest({ ...choose, ...change }), JSON.stringify(change)).toBeNull();
  });

  it('carries no address', () => {
    const asked = { type: 'choose', names: ['A'], of: 'person', entity: null, url: 'https://example.com' };
    expect(parseRequest(asked)).not.toHaveProperty('url');
  });
});

describe('commands to the page', () => {
  it('pass only in our shape', () => {
    expect(parseCommand({ type: 'step', by: -1 })).toEqual({ type: 'step', by: -1 });
    expect(parseCommand({ type: 'step', by: 5 })).toBeNull();
    expect(parseCommand({ type: 'go-to', mention: 1.5 })).toBeNull();
    expect(parseCommand({ type: 'restore', line: 0 })).toBeNull();
  });
});
