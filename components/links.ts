import type { Entity } from '../lib/types/annotation.ts';

/** The English Wikipedia article; undefined when the entity has none. */
export function wikipediaUrl(entity: Pick<Entity, 'wiki'>): string | undefined {
  if (!entity.wiki) return undefined;
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(entity.wiki.replaceAll(' ', '_'))}`;
}

/** OpenStreetMap at the place, with a marker; undefined without coordinates. */
export function openStreetMapUrl(entity: Pick<Entity, 'facts'>): string | undefined {
  const { coordinates, kind } = entity.facts;
  if (!coordinates) return undefined;
  const lat = coordinates.lat.toFixed(4);
  const lon = coordinates.lon.toFixed(4);
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${zoomFor(kind)}/${lat}/${lon}`;
}

/** A web address that may be put on a page, else undefined: records must not bring in another scheme. */
export function webUrl(url: string | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}

function zoomFor(kind: string | undefined): number {
  if (/country|sea|ocean|continent|desert/.test(kind ?? '')) return 5;
  if (/region|province|state|area|territory|island/.test(kind ?? '')) return 7;
  return 11;
}
