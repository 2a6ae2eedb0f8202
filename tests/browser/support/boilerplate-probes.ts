// To be run inside the page by either browser's driver.

/** How boilerplate is shown on the page now. */
export interface ShownBoilerplate {
  /** For each row the id of the element it stands before. */
  readonly rows: readonly string[];
  /** Ids of marked blocks that are seen, and of those that are not. */
  readonly seen: readonly string[];
  readonly unseen: readonly string[];
}

export function shownBoilerplate(): ShownBoilerplate {
  const blocks = [...document.querySelectorAll('[data-newsgloss-boilerplate]')];
  const idsOf = (isSeen: boolean) =>
    blocks.filter((block) => block.getClientRects().length > 0 === isSeen).map(({ id }) => id);
  return {
    rows: [...document.querySelectorAll('newsgloss-fold')].map((row) => row.nextElementSibling?.id ?? ''),
    seen: idsOf(true),
    unseen: idsOf(false),
  };
}

/** The page's whole markup. */
export function markup(): string {
  return document.documentElement.outerHTML;
}

/** Puts an element's upper edge a hand's breadth below the upper edge of what is seen, and tells where it is then. */
export function scrollTo(id: string): number {
  const element = document.getElementById(id)!;
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  const box = document.querySelector('main')!;
  const scroller = box.scrollTop > 0 ? box : document.documentElement;
  scroller.scrollBy({ top: -60, behavior: 'instant' });
  return element.getBoundingClientRect().top;
}

/** Where an element's upper edge is once the page has been drawn twice, CSS pixels of the viewport. */
export function topOf(id: string): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => done(document.getElementById(id)!.getBoundingClientRect().top)),
    );
  });
}

/** Middle of the words on the first row, CSS pixels of the viewport. */
export function rowPoint(): { x: number; y: number } {
  const row = document.querySelector('newsgloss-fold')!;
  row.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, height } = row.getBoundingClientRect();
  return { x: left + 30, y: top + height / 2 };
}
