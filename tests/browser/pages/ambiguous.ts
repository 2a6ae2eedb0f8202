import { articlePage, OPENING } from './article-page.ts';

/** A name that several cities bear. */
export const AMBIGUOUS = 'Tripoli';

const text = `${OPENING}
<p>On Thursday he went on to ${AMBIGUOUS}, where the harbour had been closed for a week, and where the port workers of
${AMBIGUOUS} had asked to be heard before anybody signed anything.</p>`;

/** Room above and below, so that a name can be scrolled to any height of the window. */
const room = (height: number) => `<div style="block-size: ${height}px"></div>`;
const page = articlePage({ article: text, before: room(600), after: room(1_200) });

/** Two articles of one site that speak of a name that may be read in several ways. */
export const AMBIGUOUS_PAGES = {
  '/2019/03/05/harbour': page,
  '/2019/03/06/harbour-again': page,
} as const;
