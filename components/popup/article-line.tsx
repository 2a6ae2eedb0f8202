import { formatDate } from '../dates.ts';
import { useText } from '../text.tsx';
import type { ReadyView } from './popup-props.ts';

/** Which article the lists are about. */
export function ArticleLine(props: { readonly view: ReadyView }) {
  const text = useText();
  const { title, source, publishedAt } = props.view;
  // The day in the publisher's own zone, as the analysis takes it, and not the reader's.
  const day = publishedAt && formatDate(publishedAt.slice(0, 10), text('languageTag'));
  const origin = [source, day].filter(Boolean).join(' · ');
  return (
    <div class="article">
      <p class="article-title">{title}</p>
      {origin && <p class="article-origin">{origin}</p>}
    </div>
  );
}
