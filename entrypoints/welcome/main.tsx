import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { changeSettings } from '../../lib/settings/store.ts';
import { mount } from '../shared/mount.tsx';
import { useSettings } from '../shared/use-settings.ts';

function WelcomePage() {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <Welcome
      settings={settings}
      onChange={(patch) => void changeSettings(() => patch)}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

mount(<WelcomePage />);
