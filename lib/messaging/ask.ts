import { browser } from 'wxt/browser';
import type { BackgroundAnswers, BackgroundRequest } from './requests.ts';

type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

/** Thrown when the background cannot be reached or could not do what it was asked. */
export class BackgroundError extends Error {
  override readonly name = 'BackgroundError';
}

const RETRY_AFTER_MS = 200;

/**
 * Asks the background. A service worker that died while it worked loses the answer, so a lost request is sent once
 * more, which wakes it.
 * @throws BackgroundError when the second try fails too.
 */
export async function ask<R extends BackgroundRequest>(request: R): Promise<BackgroundAnswers[R['type']]> {
  const answer = await send(request).catch(async () => {
    if (!isGone()) await new Promise((done) => setTimeout(done, RETRY_AFTER_MS));
    return send(request).catch((error: unknown) => ({ ok: false, error: String(error) }) as const);
  });
  if (!answer.ok) throw new BackgroundError(answer.error);
  return answer.value as BackgroundAnswers[R['type']];
}

/** Whether the extension was updated or taken out under the page; then nothing of it answers any more. */
export function isGone(): boolean {
  return browser.runtime?.id === undefined;
}

async function send(request: BackgroundRequest): Promise<Answer> {
  const answer = (await browser.runtime.sendMessage(request)) as Answer | undefined;
  if (typeof answer?.ok !== 'boolean') throw new BackgroundError('no answer');
  return answer;
}
