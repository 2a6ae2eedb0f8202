import { geoBounds, geoContains, geoDistance } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The shape of `world-atlas/countries-50m.json`. */
export type Atlas = Topology<{ countries: GeometryCollection }>;

/** A connected piece of a country: the mainland, an island. Far territories are pieces of their own. */
export interface Piece {
  readonly polygon: Polygon;
  readonly country: number;
  /** Middle of its bounds, degrees. */
  readonly middle: readonly [number, number];
  /** Distance from the middle to the farthest corner of its outline, radians. */
  readonly radius: number;
}

export interface World {
  readonly pieces: readonly Piece[];
}

export type Point = readonly [lon: number, lat: number];

/** Unpacks an atlas once; `pieceAt` and the drawing then only look at pieces near a point. */
export function openWorld(atlas: Atlas): World {
  const countries = feature(atlas, atlas.objects.countries).features as Feature<Polygon | MultiPolygon>[];
  return { pieces: countries.flatMap(piecesOf) };
}

function piecesOf({ geometry }: Feature<Polygon | MultiPolygon>, country: number): Piece[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((coordinates) => {
    const polygon: Polygon = { type: 'Polygon', coordinates };
    const [[west, south], [east, north]] = geoBounds(polygon);
    const width = east < west ? east + 360 - west : east - west;
    const middle = [west + width / 2, (south + north) / 2] as const;
    const outline = coordinates[0] ?? [];
    const radius = Math.max(
      0,
      ...outline.map((corner) => geoDistance(mutable(middle), corner as [number, number])),
    );
    return { polygon, country, middle, radius };
  });
}

// Coasts in the atlas are coarser than the coordinates of ports, which may lie just off them.
const NUDGES: readonly Point[] = [0, 0.15, 0.4].flatMap((by) =>
  by === 0 ? [[0, 0] as const] : [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x * by, y * by] as const)),
);

/** The piece of land a point lies on, or close by; undefined on the open sea. */
export function pieceAt(world: World, [lon, lat]: Point): Piece | undefined {
  const near = world.pieces.filter(
    (piece) => geoDistance(mutable(piece.middle), [lon, lat]) <= piece.radius + 0.01,
  );
  for (const [dx, dy] of NUDGES) {
    const found = near.find((piece) => geoContains(piece.polygon, [lon + dx, lat + dy]));
    if (found) return found;
  }
  return undefined;
}

/** d3-geo's types ask for pairs that could be written to. */
export function mutable([lon, lat]: Point): [number, number] {
  return [lon, lat];
}
