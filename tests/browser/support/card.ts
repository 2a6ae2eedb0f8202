import type { Page } from 'playwright-core';

/** The open card as the reader sees it. */
export interface SeenCard {
  readonly text: string;
  /** Its markup and style sheets, to be looked at elsewhere. */
  readonly html: string;
  readonly css: string;
  /** Accessible names of its buttons. */
  readonly buttons: readonly string[];
  readonly links: readonly string[];
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly hasMap: boolean;
  readonly focused: boolean;
  /** Accessible name of what has the focus in it; empty for nothing. */
  readonly focusedOn: string;
  readonly direction: string;
}

/**
 * Reads the card through the DevTools protocol, which sees into closed shadow roots as no page can; null when no card is
 * open.
 */
export async function readCard(page: Page): Promise<SeenCard | null> {
  return inCard(page, (frame) => {
    const { left, top, right, bottom } = frame.getBoundingClientRect();
    const root = frame.getRootNode() as ShadowRoot;
    return {
      text: frame.innerText,
      html: frame.innerHTML,
      css: root.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
        .join('\n'),
      buttons: [...frame.querySelectorAll('button')].map((b) => b.getAttribute('aria-label') ?? b.innerText),
      links: [...frame.querySelectorAll('a')].map((a) => a.href),
      box: { left, top, right, bottom },
      hasMap: frame.querySelector('svg.map path[d^="M"]') !== null,
      focused: root.activeElement !== null,
      focusedOn:
        root.activeElement?.getAttribute('aria-label') ??
        (root.activeElement as HTMLElement)?.innerText ??
        '',
      direction: getComputedStyle(frame).direction,
    };
  });
}

/** Presses one of the card's buttons by its accessible name. */
export async function pressInCard(page: Page, name: string): Promise<void> {
  await inCard(
    page,
    (frame, wanted) => {
      const all = [...frame.querySelectorAll('button')];
      all.find((b) => (b.getAttribute('aria-label') ?? b.innerText) === wanted)?.click();
    },
    name,
  );
}

/** Clicks with the mouse on the first of the card's buttons whose name begins so. */
export async function clickInCard(page: Page, name: string): Promise<void> {
  const at = await inCard(
    page,
    (frame, wanted) => {
      const all = [...frame.querySelectorAll('button')];
      const button = all.find((b) => (b.getAttribute('aria-label') ?? b.innerText).startsWith(wanted));
      button?.scrollIntoView({ block: 'nearest' });
      const box = button?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    },
    name,
  );
  if (!at) throw new Error(`The card has no button "${name}".`);
  await page.mouse.move(at.x, at.y, { steps: 4 });
  await page.mouse.click(at.x, at.y);
}

async function inCard<R>(
  page: Page,
  act: (frame: HTMLElement, argument: string) => R,
  argument = '',
): Promise<R | null> {
  const open = await page.evaluate(() => document.querySelector('newsgloss-card:popover-open') !== null);
  if (!open) return null;
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const frame = findFrame(root);
    if (frame === undefined) return null;
    const { object } = await session.send('DOM.resolveNode', { nodeId: frame });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function (argument) { return (${act.toString()})(this, argument); }`,
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    return result.value as R;
  } finally {
    await session.detach();
  }
}

interface ProtocolNode {
  readonly nodeId: number;
  readonly localName: string;
  readonly children?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly ProtocolNode[];
  readonly attributes?: readonly string[];
}

function findFrame(node: ProtocolNode, inHost = false): number | undefined {
  if (inHost && node.attributes?.includes('frame')) return node.nodeId;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = findFrame(child, inHost || node.localName === 'newsgloss-card');
    if (found !== undefined) return found;
  }
  return undefined;
}
