import { useState } from 'preact/hooks';
import type { PublisherSummary } from '../../lib/types/publisher-memory.ts';
import { Switch } from '../controls/switch.tsx';
import { usePlural, useText } from '../text.tsx';
import './choice-table.css';
import type { PublishersProps } from './publishers-props.ts';

/** More than a reader sees at once is shown when asked for. */
const FIRST_ROWS = 10;

/** What was learned of publishers: the switch, the list, and the ways to forget it. */
export function Publishers(
  props: PublishersProps & { readonly learn: boolean; readonly onLearn: (learn: boolean) => void },
) {
  const text = useText();
  const formOf = usePlural();
  const [all, setAll] = useState(false);
  const { publishers } = props;
  const hidden = publishers.length - FIRST_ROWS;
  return (
    <>
      <Switch checked={props.learn} onChange={props.onLearn}>
        {text('publishersLearn')}
      </Switch>
      <p class="hint">{text('publishersHelp')}</p>
      <p role="status">
        {publishers.length === 0 ? text('publishersEmpty') : formOf('publishersKept', publishers.length)}
      </p>
      {props.failed && (
        <p class="error" role="alert">
          {text('saveFailed')}
        </p>
      )}
      {publishers.length > 0 && (
        <>
          <Table publishers={all ? publishers : publishers.slice(0, FIRST_ROWS)} onForget={props.onForget} />
          <p class="choice-actions">
            {hidden > 0 && (
              <button type="button" class="button" aria-expanded={all} onClick={() => setAll(!all)}>
                {all ? text('showFewer') : formOf('showAll', hidden)}
              </button>
            )}
            <button
              type="button"
              class="button"
              onClick={() => props.onForget(publishers.map(({ site }) => site))}
            >
              {text('publishersForgetAll')}
            </button>
          </p>
        </>
      )}
    </>
  );
}

function Table(props: {
  readonly publishers: readonly PublisherSummary[];
  readonly onForget: PublishersProps['onForget'];
}) {
  const text = useText();
  return (
    <div class="sites publishers">
      <table>
        <caption>{text('publishersCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('publisherSiteColumn')}</th>
            <th scope="col">{text('publisherArticlesColumn')}</th>
            <th scope="col">{text('publisherCorrectionsColumn')}</th>
            <th scope="col">
              <span class="unseen">{text('siteActionColumn')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {props.publishers.map(({ site, articles, corrections }) => (
            <tr key={site}>
              <th scope="row">{site}</th>
              <td>{articles}</td>
              <td>{corrections}</td>
              <td>
                <button
                  type="button"
                  class="button small"
                  aria-label={text('publisherForgetLabel', site)}
                  onClick={() => props.onForget([site])}
                >
                  {text('publisherForget')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
