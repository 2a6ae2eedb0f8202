import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup.tsx';
import { changeSettings, siteRule } from '../../lib/settings/store.ts';
import { mount } from '../shared/mount.tsx';
import { useSettings } from '../shared/use-settings.ts';
import { useMaps } from './use-maps.ts';
import { usePage } from './use-page.ts';

function PopupPage() {
  const settings = useSettings();
  const page = usePage();
  const [maps, needMap] = useMaps();
  if (!settings) return null;
  return (
    <Popup
      view={page.view}
      settings={settings}
      host={page.host}
      maps={maps}
      busy={page.busy}
      onToggleEverywhere={(enabled) => void changeSettings(() => ({ enabled }))}
      onToggleSite={(on) => {
        if (page.host !== undefined) void changeSettings(siteRule(page.host, on));
      }}
      onToggleType={(type, on) => void changeSettings((s) => ({ types: { ...s.types, [type]: on } }))}
      onBoilerplateMode={(boilerplate) => void changeSettings(() => ({ boilerplate }))}
      onGoTo={(mention) => page.send({ type: 'go-to', mention })}
      onRestore={(line, restored) => page.send({ type: 'restore', line, restored })}
      onRetry={page.retry}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
      onNeedMap={needMap}
    />
  );
}

mount(<PopupPage />);
