import { ask, isGone } from '../../lib/messaging/ask.ts';
import { watchChanges } from '../../lib/page/changes.ts';
import { isConnected } from '../../lib/page/dom.ts';
import { looksLikeArticle } from '../../lib/page/gate.ts';
import { linesOf } from '../../lib/page/reader.ts';
import type { PageState } from '../../lib/types/page-state.ts';
import type { Settings } from '../../lib/types/settings.ts';
import { type Corrections, createCorrections } from './corrections.ts';
import { lineAt, type MenuWatch, watchMenu } from './menu-line.ts';
import { createPresentation, type Presentation } from './presentation.ts';
import { analysePage, type ReadArticle, readPage } from './read.ts';
import { badgeCount, readyState } from './report.ts';

/** Our work on the page in this tab, from one address to the next. */
export interface Session {
  readonly state: PageState;
  /** Called on every change of `state`. */
  onState: (state: PageState) => void;
  /** Reads the page at its address; what stood there before is taken away. */
  start(url: string): void;
  /** The page has come to another address without a load; its text may follow later, or stay. */
  moveTo(url: string): void;
  /** The page is back from the browser's cache, and the badge with it is gone. */
  wake(): void;
  /** Leaves the page as it was. */
  stop(): void;
  /** Settings have changed: shows the same reading anew. */
  restyle(): void;
  goTo(mention: number): void;
  step(by: 1 | -1): void;
  restore(line: number, restored: boolean): void;
  /** Hides the line on which the context menu was opened last, and lines like it on this site. */
  hideLine(): void;
}

/** A page that was no article at first may yet become one; it is looked at this often in all. */
const MOST_LOOKS = 8;

const warn = (error: unknown) => console.warn('Newsgloss:', error);

interface Visit {
  url: string;
  readonly corrections: Corrections;
  /** Made when there is something to show: most pages are no articles, and bear no listener or timer of it. */
  presentation: Presentation | undefined;
  menu: MenuWatch | undefined;
  reading: ReadArticle | undefined;
  /** Nodes that changed since the page was last read. */
  readonly changed: Set<Node>;
  /** The latest reading asked for; each builds on the one before, so none may overtake another. */
  last: Promise<void>;
  /** A reading is asked for that has not begun; it will see what changes until then. */
  waiting: boolean;
  looks: number;
  /** What the reader chose has changed since, so that the same text may read otherwise. */
  rethink: boolean;
  unwatch: () => void;
}

export function createSession(settings: () => Settings): Session {
  const host = location.hostname;
  let state: PageState = { status: 'off', host };
  let visit: Visit | undefined;
  let badge: number | null = null;

  const setState = (next: PageState) => {
    state = next;
    session.onState(next);
    const count = badgeCount(next, settings());
    if (count === badge) return;
    badge = count;
    ask({ type: 'badge', count }).catch(() => {});
  };

  const end = () => {
    visit?.unwatch();
    visit?.presentation?.remove();
    visit?.menu?.stop();
    visit = undefined;
  };

  const show = async (here: Visit) => {
    if (!here.reading) return;
    here.corrections.note(linesOf(here.reading.page), here.reading.lines);
    here.menu ??= watchMenu();
    here.presentation ??= createPresentation(settings, end, (request) => heed(here, () => ask(request)));
    await here.presentation.show(here.reading);
    if (visit !== here) return;
    setState(readyState(host, here.reading, here.corrections.list()));
  };

  /** Keeps what the reader said, and reads the same text anew with it. */
  const heed = async (here: Visit, keep: () => Promise<unknown>) => {
    await keep();
    here.rethink = true;
    await attempt(here);
  };

  /** Reads, and shows what was found unless the reader has gone on meanwhile. */
  const read = async (here: Visit) => {
    if (visit !== here) return;
    const changed = [...here.changed];
    here.changed.clear();
    const before = here.reading && { page: here.reading.page, changed };
    if (!before) {
      here.looks += 1;
      if (!looksLikeArticle(document, here.url)) {
        if (here.looks >= MOST_LOOKS) here.unwatch();
        setState({ status: 'not-article', host });
        return;
      }
      setState({ status: 'reading', host });
    }
    const page = await readPage(here.url, before);
    if (visit !== here) return;
    if (!page) {
      here.presentation?.remove();
      here.presentation = undefined;
      here.reading = undefined;
      setState({ status: 'not-article', host });
      return;
    }
    const { rethink } = here;
    here.rethink = false;
    const analysed = analysePage(page, here.corrections.restored(), rethink ? undefined : here.reading);
    const reading = await analysed.catch((error: unknown) => {
      here.rethink ||= rethink;
      // The next reading starts from the same one, so it needs these too.
      for (const node of changed) here.changed.add(node);
      throw error;
    });
    if (visit !== here) return;
    here.reading = reading;
    await show(here);
  };

  const attempt = (here: Visit, changed: readonly Node[] = []) => {
    for (const node of changed) here.changed.add(node);
    if (here.waiting) return here.last;
    here.waiting = true;
    here.last = here.last
      .then(() => {
        here.waiting = false;
        return read(here);
      })
      .catch((error: unknown) => {
        if (isGone()) return;
        warn(error);
        // What is already shown stays; only a first reading that fails leaves nothing to show.
        if (visit === here && !here.reading) setState({ status: 'failed', host });
      });
    return here.last;
  };

  const session: Session = {
    get state() {
      return state;
    },
    onState: () => {},
    start(url) {
      end();
      const here: Visit = {
        url,
        corrections: createCorrections(),
        presentation: undefined,
        menu: undefined,
        reading: undefined,
        changed: new Set(),
        last: Promise.resolve(),
        waiting: false,
        looks: 0,
        rethink: false,
        unwatch: () => {},
      };
      visit = here;
      // Before the first look, so that nothing that comes while it lasts is missed.
      here.unwatch = watchChanges(document, (changed) => void attempt(here, changed), {
        ignore: () => here.presentation?.nodes() ?? [],
      });
      void attempt(here);
    },
    moveTo(url) {
      if (!visit?.reading || !isConnected(visit.reading.page.root)) {
        session.start(url);
        return;
      }
      visit.url = url;
      void attempt(visit, [document]);
    },
    wake() {
      badge = null;
      setState(state);
    },
    stop() {
      end();
      setState({ status: 'off', host });
    },
    restyle() {
      if (visit) void show(visit);
    },
    goTo: (mention) => visit?.presentation?.goTo(mention),
    step: (by) => visit?.presentation?.step(by),
    restore(line, restored) {
      const here = visit;
      if (here) heed(here, () => here.corrections.restore(line, restored)).catch(warn);
    },
    hideLine() {
      const here = visit;
      const line = here?.reading && lineAt(linesOf(here.reading.page), here.menu?.target() ?? null);
      if (here && line) heed(here, () => here.corrections.hide(line)).catch(warn);
    },
  };
  return session;
}
