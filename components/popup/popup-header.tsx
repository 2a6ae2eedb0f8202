import { isSiteOn, type Settings, siteOf } from '../../lib/types/settings.ts';
import { Switch } from '../controls/switch.tsx';
import { Mark } from '../mark.tsx';
import { useText } from '../text.tsx';

/** The name, the way to the options, and the two switches that rule all else. */
export function PopupHeader(props: {
  readonly settings: Settings;
  readonly host: string | undefined;
  readonly onToggleEverywhere: (on: boolean) => void;
  readonly onToggleSite: (on: boolean) => void;
  readonly onOpenOptions: () => void;
}) {
  const text = useText();
  const { settings, host } = props;
  const site = host === undefined ? undefined : siteOf(host);
  return (
    <header class="head">
      <div class="head-line">
        <h1 class="head-name">
          <Mark /> {text('extName')}
        </h1>
        <button
          type="button"
          class="icon-button"
          onClick={props.onOpenOptions}
          aria-label={text('openOptions')}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7"
              stroke="currentColor"
              stroke-width="1.6"
              stroke-linecap="round"
            />
            <circle cx="11" cy="4.5" r="1.9" fill="none" stroke="currentColor" stroke-width="1.6" />
            <circle cx="5" cy="11.5" r="1.9" fill="none" stroke="currentColor" stroke-width="1.6" />
          </svg>
        </button>
      </div>
      <div class="head-switches">
        <Switch checked={settings.enabled} onChange={props.onToggleEverywhere}>
          {text('switchEverywhere')}
        </Switch>
        <Switch
          checked={site !== undefined && isSiteOn(settings, site)}
          disabled={site === undefined || !settings.enabled}
          onChange={props.onToggleSite}
        >
          {site === undefined ? text('switchNoSite') : text('switchSite', site)}
        </Switch>
      </div>
    </header>
  );
}
