import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { drawLocator } from '../../../lib/map/locator.ts';
import { openWorld, pieceAt } from '../../../lib/map/world.ts';

const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const world = openWorld(JSON.parse(readFileSync(atlas, 'utf8')));
const DAMASCUS = { lat: 33.51, lon: 36.29 };

describe('a locator map', () => {
  it('marks the place inside its country, inside the picture', () => {
    const map = drawLocator(world, DAMASCUS);
    expect(map.country).toMatch(/^M[-\d.,LMZ]+$/);
    expect(map.point!.x).toBeGreaterThan(0);
    expect(map.point!.x).toBeLessThan(map.width);
    expect(map.point!.y).toBeGreaterThan(0);
    expect(map.point!.y).toBeLessThan(map.height);
  });

  it('shows a place to the east of another farther right', () => {
    const west = drawLocator(world, { lat: 34.889, lon: 35.886 }).point!;
    const east = drawLocator(world, { lat: 35.336, lon: 40.141 }).point!;
    expect(east.x).toBeGreaterThan(west.x + 50);
  });

  it('draws a country without a point', () => {
    expect(drawLocator(world, { lat: 46, lon: 2 }, true).point).toBeUndefined();
  });

  it('knows the piece under a port that the coarse coast leaves in the sea, and none on the ocean', () => {
    expect(pieceAt(world, [35.886, 34.889])?.country).toBe(pieceAt(world, [36.29, 33.51])?.country);
    expect(pieceAt(world, [-30, 30])).toBeUndefined();
  });

  it('draws countries that cross the 180th meridian, and stays small for the largest', () => {
    expect(drawLocator(world, { lat: -18.1, lon: 178.4 }).country).not.toBe('');
    const russia = drawLocator(world, { lat: 61, lon: 100 }, true);
    expect(russia.land.length + russia.country.length).toBeLessThan(80_000);
  });
});
