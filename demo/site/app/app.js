// A small single-page news site: routes by history.pushState, texts by fetch, the end of each article a moment later.
import { draw, element } from './draw.js';

const REST_AFTER = 1200;

const root = document.getElementById('root');
let shown = '';

async function load(name) {
  const response = await fetch(`/app/data/${name}.json`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

/** Tells crawlers and social networks what is shown, as the frameworks of real publishers do. */
function setHead(article) {
  for (const old of document.head.querySelectorAll('[data-head]')) old.remove();
  document.title = article ? `${article.title} | Continental` : 'Continental';
  if (!article) return;
  const metas = {
    'og:type': 'article',
    'og:title': article.title,
    'og:site_name': 'Continental',
    'article:published_time': article.publishedAt,
  };
  for (const [property, content] of Object.entries(metas)) {
    const meta = element('meta', { property, content, 'data-head': '' });
    document.head.append(meta);
  }
  const data = {
    '@context': 'https://schema.org',
    '@type': 'ReportageNewsArticle',
    headline: article.title,
    datePublished: article.publishedAt,
    author: { '@type': 'Person', name: article.author },
    publisher: { '@type': 'Organization', name: 'Continental' },
  };
  const script = element('script', { type: 'application/ld+json', 'data-head': '' });
  script.textContent = JSON.stringify(data);
  document.head.append(script);
}

function frame(...content) {
  const bar = element('header', { class: 'bar' }, [
    element('a', { href: '/app/', class: 'mark' }, ['continental']),
  ]);
  const foot = element('footer', { class: 'foot' }, [
    'Continental is an invented publisher. Its facts are real, its sentences its own. ',
    element('a', { href: '/' }, ['The demo']),
  ]);
  root.replaceChildren(bar, element('main', {}, content), foot);
}

async function showFront() {
  const list = await load('front');
  setHead(undefined);
  const cards = list.map((item) =>
    element('section', { class: 'card' }, [
      element('h2', {}, [element('a', { href: `/app/${item.slug}` }, [item.title])]),
      element('p', {}, [item.teaser]),
    ]),
  );
  frame(element('div', { class: 'cards' }, cards));
}

async function showArticle(slug) {
  const article = await load(slug);
  if (shown !== slug) return;
  setHead(article);
  const body = element('div', { class: 'story-text' }, article.blocks.map(draw));
  const day = new Date(article.publishedAt).toLocaleDateString('en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  frame(
    element('div', { class: 'story' }, [
      element('span', { class: 'topic' }, [article.topic]),
      element('h1', {}, [article.title]),
      element('div', { class: 'byline' }, [
        `By ${article.author}, `,
        element('time', { datetime: article.publishedAt }, [day]),
      ]),
      body,
      element('a', { class: 'next', href: `/app/${article.next.slug}` }, [`Next: ${article.next.title}`]),
    ]),
  );
  scrollTo(0, 0);
  setTimeout(async () => {
    const rest = await load(`${slug}.rest`);
    if (shown === slug) body.append(...rest.blocks.map(draw));
  }, REST_AFTER);
}

function route() {
  const slug = location.pathname.replace(/^\/app\/|\/$/g, '');
  if (slug === shown && root.querySelector('main')) return;
  shown = slug;
  const done = slug === '' ? showFront() : showArticle(slug);
  done.catch(() => frame(element('p', { class: 'loading' }, ['This page could not be found.'])));
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  const href = link?.getAttribute('href');
  if (!href?.startsWith('/app/') || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState({}, '', href);
  route();
});
addEventListener('popstate', route);
route();
