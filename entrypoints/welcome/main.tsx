import { browser } from 'wxt/browser';
import { SaveFailed } from '../../components/save-failed.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { rebase } from '../../lib/settings/rebase.ts';
import { mount } from '../shared/mount.tsx';
import { useSettings } from '../shared/use-settings.ts';

function WelcomePage() {
  const { settings, change, failed } = useSettings();
  if (!settings) return null;
  return (
    <>
      {failed && <SaveFailed />}
      <Welcome
        settings={settings}
        onChange={(patch) => change(rebase(settings, patch))}
        onOpenOptions={() => void browser.runtime.openOptionsPage()}
      />
    </>
  );
}

mount(<WelcomePage />);
