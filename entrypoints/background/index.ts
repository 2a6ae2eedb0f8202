import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { drawLocator } from '../../lib/map/locator.ts';
import { answerRequests } from '../../lib/messaging/answer.ts';
import { watchReaderPacks } from '../../lib/settings/reader-packs.ts';
import { annotate } from './annotate.ts';
import { showCount } from './badge.ts';
import { choicesFor, choose, unchoose } from './choices.ts';
import { onCommand } from './commands.ts';
import { createMenus, watchMenus } from './menus.ts';
import { forgetPrivate } from './private-windows.ts';
import { correctLine, publisherOf } from './publishers.ts';
import { forgetReaderPacks, knowledge, recogniser, world } from './resources.ts';

export default defineBackground(() => {
  answerRequests({
    async analyse(request, asker) {
      const [kb, names, choices, publisher] = await Promise.all([
        knowledge(),
        recogniser(),
        choicesFor(asker),
        publisherOf(asker),
      ]);
      const { analysed, seen } = await annotate(request, kb, names, choices, publisher.remembered);
      void publisher.remember(seen);
      return analysed;
    },
    async map({ entity }) {
      const kb = await knowledge();
      const place = kb?.find(entity);
      const at = place === undefined ? undefined : kb?.facts(place).coordinates;
      if (!kb || place === undefined || !at) return null;
      return drawLocator(await world(), at, kb.entity(place).kind === 'country');
    },
    async knowledge() {
      return (await knowledge())?.info() ?? null;
    },
    async badge({ count }, { tab }) {
      if (tab !== undefined) await showCount(tab, count);
      return null;
    },
    choose,
    unchoose,
    correct: correctLine,
  });
  watchReaderPacks(forgetReaderPacks);
  // A browser on a phone has no windows.
  browser.windows?.onRemoved.addListener(forgetPrivate);
  browser.commands.onCommand.addListener(onCommand);
  watchMenus();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
