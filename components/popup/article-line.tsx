import { formatDate } from '../dates.ts';
import { useText } from '../text.tsx';
import type { ReadyView } from './popup-props.ts';

/** More would push the lists down. */
const MOST_AUTHORS = 3;

/** Which article the lists are about. */
export function ArticleLine(props: { readonly view: ReadyView }) {
  const text = useText();
  const { title, authors = [], source, publishedAt } = props.view;
  // The day in the publisher's own zone, as the analysis takes it, and not the reader's.
  const day = publishedAt && formatDate(publishedAt.slice(0, 10), text('languageTag'));
  const names = new Intl.ListFormat(text('languageTag'), { type: 'conjunction' });
  const named = authors.slice(0, MOST_AUTHORS);
  const origin = [named.length > 0 && text('articleBy', names.format(named)), source, day]
    .filter(Boolean)
    .join(' · ');
  return (
    <div class="article">
      <p class="article-title">{title}</p>
      {origin && <p class="article-origin">{origin}</p>}
    </div>
  );
}
