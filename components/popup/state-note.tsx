import type { ComponentChildren } from 'preact';
import { type MessageKey, useText } from '../text.tsx';
import type { PopupView } from './popup-props.ts';

/** Why there is no list of names, as the popup tells it. */
export type Silence = Exclude<PopupView['status'], 'ready' | 'off'> | 'off-here' | 'off-everywhere' | 'empty';

const NOTES: Readonly<Record<Silence, { title: MessageKey; body?: MessageKey; button?: MessageKey }>> = {
  loading: { title: 'stateLoadingTitle' },
  reading: { title: 'stateReadingTitle', body: 'stateReadingBody' },
  empty: { title: 'emptyTitle', body: 'emptyBody' },
  'not-article': { title: 'stateNotArticleTitle', body: 'stateNotArticleBody' },
  'browser-page': { title: 'stateBrowserPageTitle', body: 'stateBrowserPageBody' },
  'needs-reload': { title: 'stateNeedsReloadTitle', body: 'stateNeedsReloadBody', button: 'reload' },
  failed: { title: 'stateFailedTitle', body: 'stateFailedBody', button: 'tryAgain' },
  'off-here': { title: 'stateOffSiteTitle', body: 'stateOffSiteBody' },
  'off-everywhere': { title: 'stateOffTitle', body: 'stateOffBody' },
};

export function StateNote(props: {
  readonly silence: Silence;
  readonly busy: boolean;
  readonly onRetry: () => void;
}) {
  const text = useText();
  const { title, body, button } = NOTES[props.silence];
  return (
    <Note title={text(title)} sign={props.silence}>
      {body && <p>{text(body)}</p>}
      {button && (
        <button type="button" class="button strong" disabled={props.busy} onClick={props.onRetry}>
          {text(props.busy ? 'working' : button)}
        </button>
      )}
    </Note>
  );
}

function Note(props: {
  readonly title: string;
  readonly sign: Silence;
  readonly children: ComponentChildren;
}) {
  const moving = props.sign === 'reading' || props.sign === 'loading';
  return (
    <div class="note" role={props.sign === 'failed' ? 'alert' : 'status'}>
      {moving && <span class="note-progress" aria-hidden="true" />}
      <h2>{props.title}</h2>
      {props.children}
    </div>
  );
}
