import { useMemo } from 'preact/hooks';
import { SHOWN_TYPES } from '../../lib/types/annotation.ts';
import { isOn, type Settings } from '../../lib/types/settings.ts';
import { BoilerplateChoice } from '../controls/boilerplate-choice.tsx';
import { TypeSwitches } from '../controls/type-switches.tsx';
import { useText } from '../text.tsx';
import { ArticleLine } from './article-line.tsx';
import { castOf } from './cast.ts';
import { CastSection } from './cast-section.tsx';
import { FilteredLines } from './filtered-lines.tsx';
import './popup.css';
import { PopupHeader } from './popup-header.tsx';
import type { PopupProps, PopupView, ReadyView } from './popup-props.ts';
import { type Silence, StateNote } from './state-note.tsx';

/** The toolbar button's popup: switches, everyone and everything the article names, and the filtered lines. */
export function Popup(props: PopupProps) {
  const text = useText();
  const { view, settings } = props;
  const silence = silenceOf(view, settings, props.host);
  return (
    <div class="popup">
      <PopupHeader
        settings={settings}
        host={props.host}
        onToggleEverywhere={props.onToggleEverywhere}
        onToggleSite={props.onToggleSite}
        onOpenOptions={props.onOpenOptions}
      />
      <main class="content">
        {silence ? (
          <StateNote silence={silence} busy={props.busy ?? false} onRetry={props.onRetry} />
        ) : (
          view.status === 'ready' && <Article view={view} props={props} />
        )}
      </main>
      <footer class="foot">
        <TypeSwitches legend={text('settingsMarked')} types={settings.types} onToggle={props.onToggleType} />
        <BoilerplateChoice
          legend={text('settingsBoilerplate')}
          value={settings.boilerplate}
          onChange={props.onBoilerplateMode}
        />
      </footer>
    </div>
  );
}

function Article({ view, props }: { readonly view: ReadyView; readonly props: PopupProps }) {
  const text = useText();
  const cast = useMemo(() => castOf(view.entities, view.mentions), [view.entities, view.mentions]);
  const empty = SHOWN_TYPES.every((type) => cast[type].length === 0);
  return (
    <>
      <ArticleLine view={view} />
      {!view.packLoaded && (
        <p class="warning" role="status">
          {text('packMissing')}
        </p>
      )}
      {empty && <StateNote silence="empty" busy={false} onRetry={props.onRetry} />}
      {SHOWN_TYPES.map((type) => (
        <CastSection
          key={type}
          type={type}
          members={cast[type]}
          marked={props.settings.types[type]}
          maps={props.maps}
          onGoTo={props.onGoTo}
          onNeedMap={props.onNeedMap}
        />
      ))}
      <FilteredLines lines={view.filtered} mode={props.settings.boilerplate} onRestore={props.onRestore} />
    </>
  );
}

/** Why no names are listed; undefined when they are. The reader's own switches explain more than what the page says. */
function silenceOf(view: PopupView, settings: Settings, host: string | undefined): Silence | undefined {
  if (view.status === 'browser-page') return settings.enabled ? 'browser-page' : 'off-everywhere';
  if (!settings.enabled) return 'off-everywhere';
  if (host !== undefined && !isOn(settings, host)) return 'off-here';
  // Switched on a moment ago: the page has yet to say so.
  if (view.status === 'off') return 'loading';
  return view.status === 'ready' ? undefined : view.status;
}
