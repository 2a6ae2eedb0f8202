import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup.tsx';
import { SaveFailed } from '../../components/save-failed.tsx';
import { siteRule } from '../../lib/settings/store.ts';
import { mount } from '../shared/mount.tsx';
import { useSettings } from '../shared/use-settings.ts';
import { useMaps } from './use-maps.ts';
import { usePage } from './use-page.ts';

function PopupPage() {
  const { settings, change, failed } = useSettings();
  const page = usePage();
  const [maps, needMap] = useMaps();
  if (!settings) return null;
  return (
    <>
      {failed && <SaveFailed />}
      <Popup
        view={page.view}
        settings={settings}
        host={page.host}
        maps={maps}
        busy={page.busy}
        onToggleEverywhere={(enabled) => change(() => ({ enabled }))}
        onToggleSite={(on) => {
          if (page.host !== undefined) change(siteRule(page.host, on));
        }}
        onToggleType={(type, on) => change((s) => ({ types: { ...s.types, [type]: on } }))}
        onBoilerplateMode={(boilerplate) => change(() => ({ boilerplate }))}
        onGoTo={(mention) => page.send({ type: 'go-to', mention })}
        onRestore={(line, restored) => page.send({ type: 'restore', line, restored })}
        onRetry={page.retry}
        onOpenOptions={() => void browser.runtime.openOptionsPage()}
        onNeedMap={needMap}
      />
    </>
  );
}

mount(<PopupPage />);
