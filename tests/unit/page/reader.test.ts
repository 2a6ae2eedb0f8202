// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../lib/page/limits.ts';
import { rangesOf } from '../../../lib/page/ranges.ts';
import { readArticle } from '../../../lib/page/reader.ts';
import { runSliced } from '../../../lib/page/slices.ts';
import { runNow } from '../../../lib/types/steps.ts';
import { pageOf, paragraphs, read, sentence, URL_OF_TEST } from './pages.ts';

/** jsdom has no `StaticRange` with text; this reads what one covers. */
function shownBy(range: StaticRange): string {
  const live = range.startContainer.ownerDocument!.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

describe('lines', () => {
  it('flow across inline elements and fold white space, and map back to the page', () => {
    const page = pageOf(`<article><p>
      Chancellor   <b>Angela</b>\n\t<a href="/x">Mer&shy;kel</a>,&nbsp;who left${'\u200b'} office.</p>${paragraphs('port', 'trade', 'ferry')}</article>`);
    const line = read(page).lines[0]!;
    expect(line.text).toBe('Chancellor Angela Merkel, who left office.');
    const start = line.text.indexOf('Angela');
    const ranges = rangesOf(line, start, start + 'Angela Merkel'.length);
    expect(ranges).toHaveLength(1);
    expect(
      shownBy(ranges[0]!)
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' '),
    ).toBe('Angela Merkel');
  });

  it('every word of every line maps to its own text', () => {
    const page = pageOf(
      `<article>${paragraphs('a', 'b')}<p>One <i>two  three</i>\n four<br>Five <b> six</b></p></article>`,
    );
    for (const line of read(page).lines) {
      for (const match of line.text.matchAll(/\S+/g)) {
        const [range] = rangesOf(line, match.index, match.index + match[0].length);
        expect(shownBy(range!)).toBe(match[0]);
      }
    }
  });

  it('skip what is not shown', () => {
    const page = pageOf(
      `<article>${paragraphs('port', 'trade')}<p>Seen<script>no()</script><style>p{}</style><span hidden>no</span>
       <noscript>no</noscript><span style="display: none">no</span> text of the page.</p></article>`,
    );
    expect(read(page).lines.at(-1)!.text).toBe('Seen text of the page.');
  });

  it('part at line breaks, but not where a sentence was wrapped', () => {
    const page = pageOf(
      `<div>${sentence('port')}<br><br>${sentence('trade')}<br>and it went<br>on.<br>Other news</div>`,
    );
    expect(read(page).lines.map((line) => line.text)).toEqual([
      sentence('port'),
      `${sentence('trade')} and it went on.`,
      'Other news',
    ]);
  });

  it('carry readings of names that stand in brackets, and no others', () => {
    const page = pageOf(
      `<article>${paragraphs('port')}<p>大統領<ruby>尹<rp>（</rp><rt>ユン</rt><rp>）</rp></ruby>氏は<ruby>港<rt>みなと</rt></ruby>へ。</p></article>`,
    );
    expect(read(page).lines.at(-1)!.text).toBe('大統領尹（ユン）氏は港へ。');
  });

  it('come from open shadow roots', () => {
    const page = pageOf('<main><news-body></news-body></main>');
    const host = page.querySelector('news-body')!;
    host.attachShadow({ mode: 'open' }).innerHTML = paragraphs('port', 'trade');
    const { lines } = read(page);
    expect(lines).toHaveLength(2);
    expect(rangesOf(lines[0]!, 4, 8)).toHaveLength(1);
  });

  it('give no ranges once their text changed or left', () => {
    const page = pageOf(`<article>${paragraphs('port', 'trade')}</article>`);
    const [first, second] = read(page).lines;
    page.querySelector('p')!.firstChild!.nodeValue = 'Something else entirely stands here now, for once.';
    page.querySelectorAll('p')[1]!.remove();
    expect(rangesOf(first!, 4, 8)).toEqual([]);
    expect(rangesOf(second!, 4, 8)).toEqual([]);
  });
});

describe('the root', () => {
  it('is the article, not the teasers, comments and footers around it', () => {
    const page = pageOf(`
      <nav><a href="/">Home</a></nav>
      <main><div id="story"><h1>Harbour talks resume</h1>${paragraphs('port', 'trade', 'ferry', 'crane')}</div>
      <div class="comments">${paragraphs('reader', 'critic', 'fan', 'neighbour', 'sailor', 'cook')}</div></main>
      <footer>${paragraphs('legal')}</footer>`);
    expect(read(page).root.id).toBe('story');
  });

  it('spans an article that lies in several containers', () => {
    const page = pageOf(`<main><div id="all">
      <div>${paragraphs('port', 'trade', 'ferry')}</div><div class="ad"></div><div>${paragraphs('crane', 'ship', 'rail')}</div>
      </div></main>`);
    expect(read(page).lines).toHaveLength(6);
  });

  it('spans an article that goes on below inserted teasers, whatever its containers allow', () => {
    const teasers = '<ul><li><a href="/x">Storm closes three ports in the north</a></li></ul>'.repeat(10);
    const page = pageOf(`<div class="page comments-enabled">
      <div class="part">${paragraphs('port', 'trade', 'ferry', 'quay')}</div><div class="part">${teasers}</div>
      <div class="part">${paragraphs('crane', 'ship', 'rail')}</div></div>`);
    expect(read(page).lines.filter((line) => line.tag === 'p')).toHaveLength(7);
  });

  it('is the article of the headline where like ones stand side by side', () => {
    const page = pageOf(
      `<h2>News</h2><div><article id="one"><h1>Harbour talks resume</h1>${paragraphs('port', 'trade', 'ferry')}</article>
      <article id="two"><h1>Another day</h1>${paragraphs('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')}</article></div>`,
      '<meta property="og:title" content="Harbour talks resume">',
    );
    expect(read(page).root.id).toBe('one');
  });

  it('has no cards where boxes are on wares with prices', () => {
    const box = (name: string, price: string) =>
      `<div><h3><a href="/${name}">Harbour ${name} for rainy days</a></h3><p>${price}</p></div>`;
    const zonesOf = (price: string) =>
      read(
        pageOf(
          `<article>${paragraphs('a', 'b', 'c', 'd')}${box('coat', price)}${box('hat', price)}</article>`,
        ),
      )
        .lines.filter((line) => line.tag === 'h3')
        .map((line) => line.zones.has('card'));
    expect(zonesOf('Now in the port')).toEqual([true, true]);
    expect(zonesOf('£20, Harbour Stores')).toEqual([false, false]);
  });

  it('is found although a form wraps the whole page', () => {
    const page = pageOf(`<form><div id="story">${paragraphs('port', 'trade', 'ferry')}</div></form>`);
    const { root, lines } = read(page);
    expect(root.id).toBe('story');
    expect([...lines[0]!.zones]).toEqual([]);
  });
});

describe('hostile pages', () => {
  const CLOBBERS = [
    'childNodes',
    'firstChild',
    'nextSibling',
    'parentNode',
    'parentElement',
    'textContent',
    'getAttribute',
    'attributes',
    'nodeName',
    'nodeType',
    'localName',
    'tagName',
    'closest',
    'isConnected',
    'shadowRoot',
    'className',
    'id',
    'style',
    'contains',
    'ownerDocument',
    'checkVisibility',
    'getRootNode',
    'compareDocumentPosition',
  ];

  it('cannot mislead the reader with clobbered forms', () => {
    const inputs = CLOBBERS.map((name) => `<input name="${name}">`).join('');
    const page = pageOf(
      `<form>${inputs}<article>${paragraphs('port', 'trade')}</article><form>${inputs}</form></form>`,
    );
    expect(page.querySelector('form')!.firstChild).not.toBeNull();
    const { lines } = read(page);
    expect(lines.map((line) => line.text)).toEqual([sentence('port'), sentence('trade')]);
    expect(rangesOf(lines[0]!, 4, 8)).toHaveLength(1);
  });

  it('are read to the caps and no further', () => {
    const page = pageOf(`<article>${paragraphs('port')}<p id="huge"></p></article>`);
    page.querySelector('#huge')!.textContent = 'word '.repeat(400_000);
    const { lines } = read(page);
    expect(lines[1]!.text.length).toBeLessThanOrEqual(LIMITS.node);
    const many = pageOf(
      `<article>${'<p>The harbour is open on every single day of this year.</p>'.repeat(500)}</article>`,
    );
    const capped = runNow(readArticle(many, URL_OF_TEST, { ...LIMITS, lines: 100 }));
    expect(capped!.lines).toHaveLength(100);
  });

  it('nest ever deeper without harm', () => {
    const page = pageOf(`<article>${paragraphs('port', 'trade')}<div id="deep"></div></article>`);
    let at = page.querySelector('#deep')!;
    for (let i = 0; i < 3000; i += 1) at = at.appendChild(page.createElement('div'));
    expect(read(page).lines).toHaveLength(2);
  });
});

describe('slices', () => {
  it('give the page its turn and read the same', async () => {
    const page = pageOf(
      `<article>${paragraphs(...Array.from({ length: 300 }, (_, index) => `port ${index}`))}</article>`,
    );
    let pauses = 0;
    const sliced = await runSliced(
      readArticle(page, URL_OF_TEST),
      async () => {
        pauses += 1;
      },
      0,
    );
    expect(pauses).toBeGreaterThan(5);
    expect(sliced!.lines.map((line) => line.text)).toEqual(read(page).lines.map((line) => line.text));
  });
});
