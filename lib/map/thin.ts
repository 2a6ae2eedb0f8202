import type { GeoStream, GeoStreamWrapper } from 'd3-geo';

// CSS pixels: finer detail than this cannot be seen, and a big country has a hundred kilobytes of it.
const FINEST = 0.9;

/** A projection whose lines leave out points that lie closer than a pixel to the one before. */
export function thinned(projection: GeoStreamWrapper): GeoStreamWrapper {
  return { stream: (sink) => projection.stream(thin(sink)) };
}

function thin(sink: GeoStream): GeoStream {
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  return {
    point(x, y) {
      if (Math.hypot(x - lastX, y - lastY) < FINEST) return;
      lastX = x;
      lastY = y;
      sink.point(x, y);
    },
    lineStart() {
      lastX = Number.NaN;
      lastY = Number.NaN;
      sink.lineStart();
    },
    lineEnd: () => sink.lineEnd(),
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
  };
}
