import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import type { PopupView } from '../../components/popup/popup-props.ts';
import { type PageCommand, type PageReport, POPUP_PORT } from '../../lib/messaging/page-commands.ts';
import { popupTab, webHost } from './active-tab.ts';

interface Page {
  readonly view: PopupView;
  readonly host: string | undefined;
  readonly busy: boolean;
  readonly send: (command: PageCommand) => void;
  readonly retry: () => void;
}

/** The page in the popup's tab: what it reports, as often as it changes, and the way to ask something of it. */
export function usePage(): Page {
  const [view, setView] = useState<PopupView>({ status: 'loading' });
  const [host, setHost] = useState<string>();
  const [busy, setBusy] = useState(false);
  const port = useRef<Browser.runtime.Port>(undefined);
  const tab = useRef<Browser.tabs.Tab>(undefined);

  useEffect(() => {
    void popupTab().then((found) => {
      tab.current = found;
      setHost(webHost(found));
      port.current = connect(found, (report) => {
        setBusy(false);
        setView(report);
        if ('host' in report) setHost(report.host);
      });
    });
    return () => port.current?.disconnect();
  }, []);

  const send = useCallback((command: PageCommand) => port.current?.postMessage(command), []);
  const retry = useCallback(() => {
    setBusy(true);
    if (view.status !== 'needs-reload') {
      send({ type: 'retry' });
    } else if (tab.current?.id !== undefined) {
      // The page is gone with its reload; the popup has no more to say of it.
      void browser.tabs.reload(tab.current.id).then(() => window.close());
    }
  }, [view.status, send]);
  return { view, host, busy, send, retry };
}

function connect(
  tab: Browser.tabs.Tab | undefined,
  onView: (view: PopupView) => void,
): Browser.runtime.Port | undefined {
  const unreachable: PopupView = { status: webHost(tab) === undefined ? 'browser-page' : 'needs-reload' };
  if (tab?.id === undefined) {
    onView(unreachable);
    return undefined;
  }
  const port = browser.tabs.connect(tab.id, { name: POPUP_PORT, frameId: 0 });
  port.onMessage.addListener((report) => onView(report as PageReport));
  port.onDisconnect.addListener(() => {
    // Reading the error marks it as seen, else the browser logs it.
    void browser.runtime.lastError;
    onView(unreachable);
  });
  return port;
}
