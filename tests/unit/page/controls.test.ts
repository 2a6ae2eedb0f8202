// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageOf, paragraphs, read, sentence } from './pages.ts';

function zonesOf(inside: string): Map<string, string[]> {
  const page = pageOf(
    `<article>${paragraphs('port', 'trade')}${inside}${paragraphs('ferry', 'quay')}</article>`,
  );
  return new Map(read(page).lines.map(({ text, zones }) => [text, [...zones]]));
}

describe('controls', () => {
  it('mark the small container around a field, without a form', () => {
    const zones = zonesOf(
      '<div><div><p>Hafen am Morgen</p><p>Jeden Tag um sechs.</p></div><div><input type="email"></div></div>',
    );
    expect(zones.get('Hafen am Morgen')).toContain('form');
    expect(zones.get('Jeden Tag um sechs.')).toContain('form');
    expect(zones.get(sentence('trade'))).toEqual([]);
  });

  it('mark a line alone with a button, but not headings or paragraphs', () => {
    expect(
      zonesOf('<div><p>ニュースを受け取りますか</p><button>はい</button></div>').get(
        'ニュースを受け取りますか',
      ),
    ).toContain('pressed');
    expect(zonesOf('<div><h2>The old quay</h2><button>Link</button></div>').get('The old quay')).toEqual([]);
    expect(
      zonesOf(`<div><p>${sentence('pilot')}</p><button>Save</button></div>`).get(sentence('pilot')),
    ).toEqual([]);
  });

  it('leave ticked boxes, and pages built of such boxes, alone', () => {
    expect(
      zonesOf('<div><p>Which port is older?</p><input type="radio"></div>').get('Which port is older?'),
    ).toEqual([]);
    const boxes = ['port', 'trade', 'ferry'].map((topic) => `<div><p>${sentence(topic)}</p><input></div>`);
    const page = pageOf(`<article>${boxes.join('')}</article>`);
    expect(read(page).lines.every(({ zones }) => !zones.has('form'))).toBe(true);
  });
});
