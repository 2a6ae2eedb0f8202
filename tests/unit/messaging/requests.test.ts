import { describe, expect, it } from 'vitest';
import { MAX_ARTICLE_LENGTH, MAX_LINES } from '../../../lib/messaging/limits.ts';
import { parseCommand } from '../../../lib/messaging/page-commands.ts';
import { parseRequest } from '../../../lib/messaging/requests.ts';

const article = { url: 'https://example.com/a', title: 'A', lines: [{ text: 'Text.', kind: 'body' }] };
const analyse = (change: object) => parseRequest({ type: 'analyse', article: { ...article, ...change } });

describe('requests to the background', () => {
  it('pass when they are of our shape', () => {
    expect(analyse({ publishedAt: '2020-09-08' })).toMatchObject({ article: { publishedAt: '2020-09-08' } });
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
    expect(analyse({ title: 7 })).toBeNull();
    expect(analyse({ lines: [{ text: 'x', kind: 'advert' }] })).toBeNull();
    expect(analyse({ lines: 'x' })).toBeNull();
  });

  it('are refused when they are too large', () => {
    const line = (length: number) => ({ text: 'x'.repeat(length), kind: 'body' });
    expect(analyse({ lines: [line(MAX_ARTICLE_LENGTH - 1)] })).not.toBeNull();
    expect(analyse({ lines: [line(MAX_ARTICLE_LENGTH)] })).toBeNull();
    expect(analyse({ lines: Array(MAX_LINES + 1).fill(line(1)) })).toBeNull();
    expect(analyse({ title: 'x'.repeat(5_000) })).toBeNull();
  });

  it('lose what we did not ask for', () => {
    const request = parseRequest({ type: 'map', entity: 'x', url: 'https://example.com' });
    expect(request).toEqual({ type: 'map', entity: 'x' });
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
