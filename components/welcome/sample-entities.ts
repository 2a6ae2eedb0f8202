import type { Entity } from '../../lib/types/annotation.ts';
import type { Text } from '../text.tsx';

const SOURCE = 'newsgloss';

/** The person of the sample, with the dates of our own record of him. */
export function samplePerson(text: Text): Entity {
  const office = text('welcomeSampleOffice');
  const later = text('welcomeSampleLater');
  return {
    id: 'sample:person',
    type: 'person',
    name: text('welcomeSamplePerson'),
    description: office,
    fromArticle: false,
    wiki: 'Yury Borisov',
    facts: {
      on: '2020-09-08',
      held: [{ office, since: '2018-05-18', source: SOURCE }],
      since: [
        { date: '2022-07-15', kind: 'left', what: office, source: SOURCE },
        { date: '2022-07-15', kind: 'took', what: later, source: SOURCE },
        { date: '2025-02-06', kind: 'left', what: later, source: SOURCE },
      ],
      asOf: '2025-02',
      sources: [{ id: SOURCE, name: text('welcomeSampleSource') }],
    },
  };
}

export function samplePlace(text: Text): Entity {
  return {
    id: 'sample:place',
    type: 'place',
    name: text('welcomeSamplePlace'),
    description: text('welcomeSamplePlaceIs'),
    fromArticle: false,
    wiki: 'Damascus',
    facts: {
      on: '2020-09-08',
      held: [],
      since: [],
      coordinates: { lat: 33.5102, lon: 36.2913 },
      sources: [{ id: SOURCE, name: text('welcomeSampleSource') }],
    },
  };
}
