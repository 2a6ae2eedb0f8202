import './highlight.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { loadSettings, watchSettings } from '../../lib/settings/read-only.ts';
import { isOn } from '../../lib/types/settings.ts';
import { listen } from './listen.ts';
import { watchNavigation } from './navigation.ts';
import { createSession } from './session.ts';

/** How often it is checked that the extension is still there, milliseconds. */
const GONE_CHECK = 2_000;

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    let settings = await loadSettings();
    if (ctx.isInvalid) return;
    const session = createSession(() => settings);
    const onHere = () => isOn(settings, location.hostname);
    const unlisten = listen(session);
    const unwatch = watchSettings((changed) => {
      const wasOn = onHere();
      settings = changed;
      if (onHere() === wasOn) session.restyle();
      else if (onHere()) session.start(location.href);
      else session.stop();
    });
    const navigation = watchNavigation((url) => {
      if (onHere()) session.start(url);
    });
    ctx.addEventListener(window, 'wxt:locationchange', () => navigation.check());
    // The extension was updated or switched off, or the page forged that event: leave the page as it was.
    ctx.onInvalidated(() => {
      navigation.stop();
      unlisten();
      session.stop();
      unwatch();
    });
    // Nothing tells a page that its extension is gone; the context notices when it is asked.
    ctx.setInterval(() => {}, GONE_CHECK);
    if (onHere()) session.start(location.href);
  },
});
