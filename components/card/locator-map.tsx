import type { LocatorMap as LocatorMapData } from '../../lib/types/annotation.ts';
import { useText } from '../text.tsx';

/** A small map with the place marked in its country. */
export function LocatorMap(props: { readonly map: LocatorMapData; readonly name: string }) {
  const text = useText();
  const { width, height, land, country, point } = props.map;
  return (
    <svg
      class="map"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={text('mapLabel', props.name)}
    >
      <path class="map-land" d={land} />
      {country && <path class="map-country" d={country} />}
      {point && (
        <>
          <circle class="map-halo" cx={point.x} cy={point.y} r={9} />
          <circle class="map-point" cx={point.x} cy={point.y} r={4} />
        </>
      )}
    </svg>
  );
}
