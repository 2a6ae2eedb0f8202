/** Names of the opening paragraphs below, as they must be painted on every page that has these. */
export const OPENING_NAMES = {
  person: ['Sergey Lavrov', 'Angela Merkel', 'Lavrov', 'Merkel'],
  place: ['Moscow', 'Berlin', 'Damascus'],
} as const;

/** Three paragraphs of an article, enough for the gate, with names that the pack has. */
export const OPENING = `
<p id="first">Sergey Lavrov received Angela Merkel in Moscow on Tuesday, and for most of the afternoon the two spoke about
gas, grain and the price of both, as their offices let it be known in the evening.</p>
<p id="second">Back in Berlin the talks were met with shrugs, since nobody had expected more of them than a photograph and a
few careful sentences about the weather and the long road between the two capitals.</p>
<p id="third">Lavrov then flew on to Damascus, while Merkel spent the night at home; both had promised to speak again within the
month, and neither wished to say what about when reporters asked them on the stairs.</p>`;

/** A line of the publisher's own, which must be dimmed. */
export const PROMOTION = '<p id="promotion">Subscribe to our newsletter for the latest news.</p>';

export interface ArticlePageParts {
  /** What stands in the article after its headline; the opening paragraphs by default. */
  readonly article?: string;
  /** More of the head: scripts that run before the page is read. */
  readonly head?: string;
  /** What stands before and after the article. */
  readonly before?: string;
  readonly after?: string;
}

/** An article's page in plain HTML, into which a test puts what makes it hostile. */
export function articlePage({
  article = OPENING + PROMOTION,
  head = '',
  before = '',
  after = '',
}: ArticlePageParts = {}): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Talks in Moscow end without a word</title>
<meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-03-05T18:00:00Z"}</script>${head}</head>
<body>${before}<main><article><h1>Talks in Moscow end without a word</h1>${article}</article></main>${after}</body></html>`;
}
