import type { CDPSession, Page } from 'playwright-core';

/** The inside of the card's closed shadow root, which only the DevTools protocol can reach. */
export interface CardFrame {
  readonly session: CDPSession;
  readonly objectId: string;
}

interface ProtocolNode {
  readonly nodeId: number;
  readonly localName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly ProtocolNode[];
}

/**
 * The frame of a card that was opened on this page.
 * @throws Error when none was.
 */
export async function openFrame(page: Page): Promise<CardFrame> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const host = find(root, (node) => node.localName === 'newsgloss-card');
  const frame = host && find(host, (node) => node.attributes?.includes('frame') ?? false);
  if (frame === undefined) throw new Error('No card was opened on this page.');
  const { object } = await session.send('DOM.resolveNode', { nodeId: frame.nodeId });
  return { session, objectId: object.objectId! };
}

/** When a frame of the browser with a map in the card is drawn, in milliseconds on the page's clock. */
export async function mapDrawn({ session, objectId }: CardFrame): Promise<number> {
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `${waitForMap}`,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as number;
}

// Its text is what runs, inside the page, with the card's frame as `this`.
function waitForMap(this: HTMLElement): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const shown = this.getBoundingClientRect().height > 0;
      if (!shown || this.querySelector('svg.map path[d^="M"]') === null) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

function find(node: ProtocolNode, wanted: (node: ProtocolNode) => boolean): ProtocolNode | undefined {
  if (wanted(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}
