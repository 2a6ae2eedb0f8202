import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/options.tsx';
import type { KnowledgeInfo } from '../../components/options/options-props.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { changeSettings } from '../../lib/settings/store.ts';
import { mount } from '../shared/mount.tsx';
import { useSettings } from '../shared/use-settings.ts';

function OptionsPage() {
  const settings = useSettings();
  const [knowledge, setKnowledge] = useState<KnowledgeInfo>();
  useEffect(() => {
    ask({ type: 'knowledge' }).then(
      (info) => setKnowledge(info ?? undefined),
      () => {},
    );
  }, []);
  if (!settings) return null;
  return (
    <Options
      settings={settings}
      onChange={(patch) => void changeSettings(() => patch)}
      version={browser.runtime.getManifest().version}
      knowledge={knowledge}
    />
  );
}

mount(<OptionsPage />);
