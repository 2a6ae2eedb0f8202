import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/options.tsx';
import type { KnowledgeInfo } from '../../components/options/options-props.ts';
import { SaveFailed } from '../../components/save-failed.tsx';
import { ask } from '../../lib/messaging/ask.ts';
import { rebase } from '../../lib/settings/rebase.ts';
import { mount } from '../shared/mount.tsx';
import { useSettings } from '../shared/use-settings.ts';
import { useChoices } from './use-choices.ts';
import { usePacks } from './use-packs.ts';
import { usePublishers } from './use-publishers.ts';

function OptionsPage() {
  const { settings, change, failed } = useSettings();
  const packs = usePacks();
  const choices = useChoices();
  const publishers = usePublishers();
  const [knowledge, setKnowledge] = useState<KnowledgeInfo>();
  useEffect(() => {
    ask({ type: 'knowledge' }).then(
      (info) => setKnowledge(info ?? undefined),
      () => {},
    );
  }, []);
  if (!settings) return null;
  return (
    <>
      {failed && <SaveFailed />}
      <Options
        settings={settings}
        onChange={(patch) => change(rebase(settings, patch))}
        version={browser.runtime.getManifest().version}
        packs={packs}
        choices={choices}
        publishers={publishers}
        knowledge={knowledge}
      />
    </>
  );
}

mount(<OptionsPage />);
