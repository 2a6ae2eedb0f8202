/** The registry names of the Custom Highlight API, less their `newsgloss-` prefix. */
export type HighlightName = 'person' | 'place' | 'organisation' | 'active';

/** Texts under each highlight, in document order, white space folded. */
export type HighlightTexts = Record<HighlightName, string[]>;

/** Boilerplate that is dimmed or hidden, in document order. */
export interface MarkedBoilerplate {
  readonly text: string;
  readonly category: string;
}

/** What of Playwright's and Puppeteer's pages these probes need. */
export interface ProbedPage {
  evaluate<Result>(probe: () => Result): Promise<Result>;
}

/** Reads the painted names. To be run inside the page: `page.evaluate(readHighlights)`. */
export function readHighlights(): HighlightTexts {
  const texts: HighlightTexts = { person: [], place: [], organisation: [], active: [] };
  for (const name of Object.keys(texts) as HighlightName[]) {
    const ranges: Range[] = [];
    for (const painted of CSS.highlights.get(`newsgloss-${name}`) ?? []) {
      const range = document.createRange();
      // A static range outlives its nodes' changes: offsets beyond their text mean that it paints nothing.
      try {
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
      } catch {
        continue;
      }
      if (painted.startContainer.isConnected) ranges.push(range);
    }
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    texts[name] = ranges.map((range) => range.toString().replace(/\s+/g, ' ').trim());
  }
  return texts;
}

/** Reads the boilerplate that is marked. To be run inside the page: `page.evaluate(readBoilerplate)`. */
export function readBoilerplate(): MarkedBoilerplate[] {
  return [...document.querySelectorAll('[data-newsgloss-boilerplate]')].map((element) => ({
    text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    category: element.getAttribute('data-newsgloss-boilerplate') ?? '',
  }));
}

/** Where a mention's first letter is drawn: the middle of the first character's box, in viewport CSS pixels. */
export interface MentionPoint {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Scrolls the first person's name to the middle and tells where it is; undefined when there is none. */
export function firstPersonPoint(): MentionPoint | undefined {
  const ranges = [...(CSS.highlights.get('newsgloss-person') ?? [])].map((painted) => {
    const range = document.createRange();
    range.setStart(painted.startContainer, painted.startOffset);
    range.setEnd(painted.endContainer, painted.endOffset);
    return range;
  });
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const first = ranges[0];
  if (first === undefined) return undefined;
  const block = first.startContainer.parentElement;
  block?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = first.getClientRects()[0];
  if (box === undefined) return undefined;
  return { text: first.toString(), x: box.left + Math.min(12, box.width / 2), y: box.top + box.height / 2 };
}

/**
 * Scrolls to a painted mention and tells where it is. To be run inside the page.
 * @param nth which of the mentions of that text, from 0
 * @param at where in the window it shall stand, 0 (top) to 1
 */
export function pointOfMention({
  text,
  nth,
  at,
}: {
  text: string;
  nth: number;
  at: number;
}): MentionPoint | null {
  const ranges = ['person', 'place', 'organisation']
    .flatMap((type) => [...(CSS.highlights.get(`newsgloss-${type}`) ?? [])])
    .map((painted) => {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      return range;
    })
    .filter((range) => range.toString().replace(/\s+/g, ' ') === text)
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const range = ranges[nth];
  const before = range?.getClientRects()[0];
  if (range === undefined || before === undefined) return null;
  window.scrollBy({ top: before.top - window.innerHeight * at, behavior: 'instant' });
  const box = range.getClientRects()[0] ?? before;
  return { text, x: box.left + Math.min(12, box.width / 2), y: box.top + box.height / 2 };
}

/** How long names may take to be painted, and how long the page must then rest, milliseconds. */
const PAINT_LIMIT = 15_000;
const REST = 600;

/**
 * Waits until the page's names are painted and have not changed for a moment.
 * @returns what is painted then: empty lists when nothing was within the limit.
 */
export async function settledHighlights(page: ProbedPage, limit = PAINT_LIMIT): Promise<HighlightTexts> {
  let last = '';
  let rested = Date.now();
  const end = Date.now() + limit;
  for (;;) {
    const texts = await page.evaluate(readHighlights);
    const now = JSON.stringify(texts);
    const painted = texts.person.length + texts.place.length + texts.organisation.length > 0;
    if (now !== last) rested = Date.now();
    last = now;
    if ((painted && Date.now() - rested >= REST) || Date.now() > end) return texts;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
