import { articlePage, OPENING } from './article-page.ts';
import { sentence } from './large.ts';

/** An article beside which something changes a hundred times a second: texts, elements, attributes and the address. */
export const MUTATING = articlePage({
  article: `${OPENING}<p id="ticker">0</p><div id="list"></div>`,
  after: `<script>
let count = 0;
setInterval(() => {
  count += 1;
  document.getElementById('ticker').firstChild.data = 'Updated ' + count + ' times';
  const list = document.getElementById('list');
  list.append(Object.assign(document.createElement('p'), { textContent: 'Item ' + count + ' of the list' }));
  if (list.childNodes.length > 50) list.firstChild.remove();
  document.body.setAttribute('data-count', count);
  if (count % 10 === 0) history.replaceState(null, '', '#' + count);
}, 10);
</script>`,
});

/** An article that never ends: eighty paragraphs more ten times a second, beyond every cap within seconds. */
export const ENDLESS = articlePage({
  article: OPENING,
  after: `<script>
const end = document.querySelector('article');
let number = 0;
setInterval(() => {
  for (let i = 0; i < 80; i += 1) {
    number += 1;
    end.append(Object.assign(document.createElement('p'), { textContent: ${JSON.stringify(sentence(1))} + number }));
  }
}, 100);
</script>`,
});

/** An article that comes only a while after the page has loaded, in more pieces than one notice lists. */
export const LATE_FLOOD = articlePage({
  article: OPENING,
  after: `<script>
setTimeout(() => {
  const text = document.createElement('p');
  text.textContent = 'Late in the evening Emmanuel Macron arrived in Vienna, and the talks went on without a pause until dawn.';
  const pieces = Array.from({ length: 2000 }, (_, i) => document.createComment('piece ' + i));
  document.querySelector('article').append(...pieces, text);
}, 1500);
</script>`,
});
