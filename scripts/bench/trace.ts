import type { Page } from 'playwright-core';

/** An event of Chrome's trace, as far as it is read here. Times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time the thread really ran: less than `dur` when another program had the core. */
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string };
    readonly fileName?: string;
    readonly worldName?: string;
  };
}

/** Wall time, and the time that the thread itself ran, in milliseconds. */
export interface Span {
  readonly wall: number;
  readonly cpu: number;
}

/** What the content script did in a page's main thread. */
export interface OurWork {
  /** Running script of ours, compiling left out. */
  readonly run: Span;
  readonly compile: Span;
  /** Every task in which script of ours ran, whole. */
  readonly tasks: readonly Span[];
}

// "v8" has compiling and calls with the world they are made in; the others the tasks and the events' scripts.
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute'];

/** Records what the browser does while `act` runs, and returns what of it our content script did in this page. */
export async function traceOurWork(page: Page, act: () => Promise<void>): Promise<OurWork> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  try {
    await act();
  } finally {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
  return workIn(events);
}

/** @throws Error when the content script was not run. */
function workIn(events: readonly TraceEvent[]): OurWork {
  const started = events.find((event) => event.name === 'EvaluateScript' && isOurs(event));
  if (started === undefined) throw new Error('The content script did not run in the page.');
  const here = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === started.pid && tid === started.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const running = outermost(here.filter((event) => isRunning(event)));
  const compiling = outermost(here.filter((event) => event.name === 'v8.compile' && isOurs(event)));
  const tasks = here.filter(
    (task) =>
      task.name === 'RunTask' && running.some((event) => event.ts >= task.ts && event.ts < endOf(task)),
  );
  return { run: sum(running), compile: sum(compiling), tasks: tasks.map(spanOf) };
}

/**
 * Script of ours: by its address, by the world it runs in, or a run of microtasks, which carries neither. Page and content
 * script share the queue of microtasks, so what a page does there is counted as ours: the figures are upper bounds.
 */
function isRunning(event: TraceEvent): boolean {
  if (event.name === 'RunMicrotasks') return true;
  return ['v8.run', 'v8.callFunction', 'FunctionCall'].includes(event.name) && isOurs(event);
}

function isOurs({ args }: TraceEvent): boolean {
  const url = args?.data?.url ?? args?.fileName ?? '';
  return url.startsWith('chrome-extension://') || args?.worldName === 'Newsgloss';
}

/** Events that lie in no other of them. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return events.filter((event) => {
    if (event.ts < end) return false;
    end = endOf(event);
    return true;
  });
}

function endOf(event: TraceEvent): number {
  return event.ts + (event.dur ?? 0);
}

function spanOf({ dur = 0, tdur = 0 }: TraceEvent): Span {
  return { wall: dur / 1000, cpu: tdur / 1000 };
}

function sum(events: readonly TraceEvent[]): Span {
  const spans = events.map(spanOf);
  const total = (part: keyof Span) => spans.reduce((all, span) => all + span[part], 0);
  return { wall: total('wall'), cpu: total('cpu') };
}
