// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { quietInk } from '../../../lib/highlight/ink.ts';

const WHITE = 'rgb(255, 255, 255)';
const inkOf = (ground: string, text: string, canvas = WHITE) => {
  document.body.innerHTML = `<div style="background-color: ${ground}"><p style="color: ${text}">Met.</p></div>`;
  return quietInk(document.querySelector('p')!, document.querySelector('div')!, canvas);
};

describe('the colour of small print', () => {
  it('is the text’s, paler', () => {
    expect(inkOf('white', 'rgb(0, 0, 0)')).toBe('rgb(64 64 64)');
    expect(inkOf('black', 'rgb(255, 255, 255)')).toBe('rgb(191 191 191)');
  });

  it('is the text’s own where paler would be hard to read', () => {
    expect(inkOf('white', 'rgb(90, 90, 90)')).toBe('rgb(90 90 90)');
  });

  it('is black or white where the text’s own is hard to read', () => {
    expect(inkOf('rgb(20, 20, 20)', 'rgb(0, 0, 0)')).toBe('rgb(255 255 255)');
    expect(inkOf('white', 'rgb(240, 240, 240)')).toBe('rgb(0 0 0)');
    expect(inkOf('rgb(119, 119, 119)', 'rgb(119, 119, 119)')).toBe('rgb(0 0 0)');
  });

  it('is told on the canvas where the page paints no background', () => {
    expect(inkOf('transparent', 'rgb(255, 255, 255)', 'rgb(18, 18, 18)')).toBe('rgb(196 196 196)');
  });

  it('is the text’s where the background cannot be told', () => {
    expect(inkOf('white', 'rgb(1, 2, 3)', WHITE)).not.toBe('');
    document.body.innerHTML = '<p style="color: rgb(1, 2, 3)">Met.</p>';
    const text = document.querySelector('p')!;
    expect(quietInk(text, text, 'oklch(1 0 0)')).toBe('rgb(1, 2, 3)');
  });
});
