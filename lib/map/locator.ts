import { type GeoPath, geoAzimuthalEqualArea, geoDistance, geoPath } from 'd3-geo';
import type { LocatorMap } from '../types/annotation.ts';
import { thinned } from './thin.ts';
import { mutable, type Piece, type Point, pieceAt, type World } from './world.ts';

/** CSS pixels of the drawing; views scale it. */
const WIDTH = 320;
const HEIGHT = 128;
const MARGIN = 10;
// Angles of the globe that half the map's height shows: less makes a town a dot on a blank, more hides it.
const NARROWEST = 0.05;
const WIDEST = 0.42;

/**
 * Draws where a place lies: the country's piece of land that holds it with its surroundings, by an azimuthal
 * equal-area projection.
 * @param at degrees, WGS 84
 * @param whole the place is the country itself: no point is drawn
 */
export function drawLocator(world: World, at: { lat: number; lon: number }, whole = false): LocatorMap {
  const point: Point = [at.lon, at.lat];
  const home = pieceAt(world, point);
  const half = Math.min(WIDEST, Math.max(NARROWEST, home?.radius ?? NARROWEST * 3));
  const centre = home && home.radius <= WIDEST ? home.middle : point;
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .translate([WIDTH / 2, HEIGHT / 2])
    .scale((HEIGHT / 2 - MARGIN) / (half * 0.8))
    .precision(0.3)
    .clipExtent([
      [-4, -4],
      [WIDTH + 4, HEIGHT + 4],
    ]);
  const path = geoPath(thinned(projection)).digits(1);
  const reach = half * 2.6;
  const pixels = projection.scale();
  const shown = world.pieces.filter(
    ({ middle, radius }) =>
      radius * pixels > 0.7 && geoDistance(mutable(middle), mutable(centre)) <= reach + radius,
  );
  const place = projection(mutable(point));
  return {
    width: WIDTH,
    height: HEIGHT,
    land: draw(
      path,
      shown.filter((p) => p.country !== home?.country),
    ),
    country: home
      ? draw(
          path,
          shown.filter((p) => p.country === home.country),
        )
      : '',
    ...(place && !whole ? { point: { x: round(place[0]), y: round(place[1]) } } : {}),
  };
}

function draw(path: GeoPath, pieces: readonly Piece[]): string {
  return pieces.map((piece) => path(piece.polygon) ?? '').join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
