import { formatDate } from '../../components/dates.ts';
import { isGone } from '../../lib/messaging/ask.ts';
import { text } from '../shared/text.ts';

let done = false;

/**
 * Words a date once while the tab rests. The first date loads the language's data, which takes some fifteen milliseconds:
 * they may pass during a card's pause, not after it.
 */
export function loadWords(): void {
  if (done) return;
  done = true;
  requestIdleCallback(() => {
    if (!isGone()) formatDate('2000-01-01', text('languageTag'));
  });
}
