import { articlePage, OPENING } from './article-page.ts';

/** Texts of lines on the page below. */
export const FOLLOW = 'Follow us on Facebook and Twitter.';
export const SUBSCRIBE = 'Subscribe to our newsletter for the latest news.';
/** Names somebody whom the article does not. */
export const SUBSCRIBE_NAMED = 'Sign up for our newsletter on Pekka Haavisto and more.';
export const CREDIT = 'Reporting by Nora Whitfield; editing by Tomas Brandt';

const paragraph = (number: number) =>
  `<p id="p${number}">The two delegations met for the ${number}th time that year, and once more they sat down to what the
  kitchen had made ready, spoke of the harvest, and left it to their secretaries to write up what had been said; whoever
  waited outside was told that the talks had been frank, and that there would be others before the winter.</p>`;
const paragraphs = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => paragraph(from + index)).join('\n');

const ARTICLE = `${OPENING}
<p id="follow">${FOLLOW}</p>
<aside id="box"><p id="subscribe">${SUBSCRIBE}</p><form><button type="button">Send</button></form></aside>
${paragraphs(4, 9)}
<p id="named">${SUBSCRIBE_NAMED}</p>
${paragraphs(10, 24)}
<p id="late">${FOLLOW}</p>
${paragraphs(25, 30)}
<p id="credit">${CREDIT}</p>`;

const STYLE = `<style>html { scroll-behavior: smooth } article { max-width: 40rem; margin: auto; line-height: 1.6 }
  #box { padding: 2rem; background: #eee }</style>`;

/** A long article with promotions above and below its middle, which scrolls smoothly. */
export const PROMOTED = articlePage({ article: ARTICLE, head: STYLE });

/** The same in the dark, right to left, in a box of its own that scrolls in the page's place. */
export const PROMOTED_BOX = articlePage({
  article: ARTICLE,
  head: `${STYLE}<style>html, body { height: 100%; margin: 0; overflow: hidden; background: #111; color: #eee }
  main { height: 100%; overflow-y: scroll; direction: rtl } #box { background: #333 }</style>`,
});
