import type { CardFacts } from '../types/annotation.ts';

/** Degrees, WGS 84. */
export type Point = NonNullable<CardFacts['coordinates']>;

const RADIUS = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two points on a sphere of the Earth's mean radius (haversine formula). */
export function kilometres(a: Point, b: Point): number {
  const lat = Math.sin(radians(b.lat - a.lat) / 2);
  const lon = Math.sin(radians(b.lon - a.lon) / 2);
  const h = lat * lat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lon * lon;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}
