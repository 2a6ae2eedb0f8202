import './highlight.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { loadSettings, watchSettings } from '../../lib/settings/read-only.ts';
import { isOn } from '../../lib/types/settings.ts';
import { listen } from './listen.ts';
import { createSession } from './session.ts';

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
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
      if (onHere()) session.start(newUrl.href);
    });
    // The extension was updated or switched off, or the page forged that event: leave the page as it was.
    ctx.onInvalidated(() => {
      unwatch();
      unlisten();
      session.stop();
    });
    if (onHere()) session.start(location.href);
  },
});
