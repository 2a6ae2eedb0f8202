import './highlight.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { loadSettings, watchSettings } from '../../lib/settings/read-only.ts';
import { isOn, type Settings } from '../../lib/types/settings.ts';
import { listen } from './listen.ts';
import { watchNavigation } from './navigation.ts';
import { createSession } from './session.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    await shownToReader();
    let settings = await loadSettings();
    if (ctx.isInvalid) return;
    const session = createSession(() => settings);
    const onHere = () => isOn(settings, location.hostname);
    const unlisten = listen(session);
    const follow = (changed: Settings) => {
      const wasOn = onHere();
      settings = changed;
      if (onHere() === wasOn) session.restyle();
      else if (onHere()) session.start(location.href);
      else session.stop();
    };
    const unwatch = watchSettings(follow);
    const navigation = watchNavigation((url) => {
      if (onHere()) session.moveTo(url);
    });
    ctx.addEventListener(window, 'wxt:locationchange', () => navigation.check());
    // The extension was updated or switched off, or the page forged that event: leave the page as it was.
    ctx.onInvalidated(() => {
      navigation.stop();
      unlisten();
      session.stop();
      unwatch();
    });
    // While a page lies in the browser's cache it hears of no change.
    ctx.addEventListener(window, 'pageshow', async (event) => {
      if (!event.isTrusted || !event.persisted) return;
      follow(await loadSettings());
      session.wake();
      navigation.check();
    });
    if (onHere()) session.start(location.href);
  },
});

/** A page that the browser fetches ahead is nobody's yet: it is read when the reader comes to it. */
function shownToReader(): Promise<void> {
  const page = document as Document & { readonly prerendering?: boolean };
  if (page.prerendering !== true) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}
