import { type Browser, browser } from 'wxt/browser';
import { type BackgroundRequest, parseRequest } from './request-schema.ts';
import type { BackgroundAnswers } from './requests.ts';

/** Where a request comes from, as the browser (never the message) tells it. */
export interface Asker {
  /** Tab of the page that asks; absent for the extension's own pages. */
  readonly tab?: number;
  /** Address of the page that asks; absent for a frame inside one. */
  readonly url?: string;
  /** Whether it is shown in a private window. */
  readonly incognito: boolean;
}

export type Handlers = {
  readonly [T in BackgroundRequest['type']]: (
    request: Extract<BackgroundRequest, { type: T }>,
    asker: Asker,
  ) => Promise<BackgroundAnswers[T]> | BackgroundAnswers[T];
};

/**
 * Answers requests of our own pages and content scripts. Messages of others, malformed or oversized ones get an error
 * and reach no handler.
 */
export function answerRequests(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender, respond) => {
      if (sender.id !== browser.runtime.id) return;
      const request = parseRequest(message);
      if (!request) {
        respond({ ok: false, error: 'malformed request' });
        return;
      }
      const handle = handlers[request.type] as (r: BackgroundRequest, a: Asker) => unknown;
      Promise.resolve()
        .then(() => handle(request, askerOf(sender)))
        .then(
          (value) => respond({ ok: true, value }),
          (error: unknown) =>
            respond({ ok: false, error: error instanceof Error ? error.message : String(error) }),
        );
      return true;
    },
  );
}

function askerOf({ tab, url, frameId }: Browser.runtime.MessageSender): Asker {
  return {
    ...(tab?.id !== undefined && { tab: tab.id }),
    ...(url !== undefined && frameId === 0 && { url }),
    incognito: tab?.incognito === true,
  };
}
