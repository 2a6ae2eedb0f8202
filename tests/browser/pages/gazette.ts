/** A line of the publisher's own that no rule knows. */
const MOTTO = 'Since 1911 the paper of the river people';
/** The same with another number, as publishers write it a year later. */
const MOTTO_LATER = 'Since 1912 the paper of the river people';
/** Begins alike on each, and goes on otherwise. */
const WEATHER = ['mild, with rain in the evening', 'dry and windy until Sunday', 'fog, and no wind at all'];

const PLACES = ['Turku', 'Bergen', 'Aarhus'];
const MATTERS = ['the old fish hall', 'a school by the river', 'the night train to the north'];

const paragraph = (place: string, matter: string, number: number) =>
  `<p>In ${place} the council spoke for the ${number}th time about ${matter}, which has divided the town since the spring, and
  put off once more what it had promised to settle; those who had come to hear it went home through the rain.</p>`;

function page(index: number): string {
  const [place, matter] = [PLACES[index]!, MATTERS[index]!];
  const title = `${place} waits for a word on ${matter}`;
  const text = Array.from({ length: 7 }, (_, number) => paragraph(place, matter, number + 4 + index * 10));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-03-0${index + 1}T18:00:00Z"}</script></head>
<body><main><article><h1>${title}</h1>${text.slice(0, 4).join('')}
<p id="aside"><a href="/weather">Weather on the lake: ${WEATHER[index]}</a> is what the office expects of the coming days.</p>
${text.slice(4).join('')}<p id="motto">${index === 0 ? MOTTO : MOTTO_LATER}</p></article></main></body></html>`;
}

export const GAZETTE = ['/2019/03/01/fish-hall', '/2019/03/02/school', '/2019/03/03/night-train'] as const;

/** Three articles of one publisher, by path. */
export const GAZETTE_PAGES = Object.fromEntries(GAZETTE.map((path, index) => [path, page(index)]));
