import type { PageState } from '../types/page-state.ts';

/** Name of the port between the popup and the page in the active tab. */
export const POPUP_PORT = 'newsgloss-popup';

/** What the popup or a keyboard command asks of the page. */
export type PageCommand =
  | { readonly type: 'go-to'; readonly mention: number }
  | { readonly type: 'restore'; readonly line: number; readonly restored: boolean }
  | { readonly type: 'retry' }
  /** Hides the line on which the context menu was opened, and lines like it. */
  | { readonly type: 'hide-line' }
  | { readonly type: 'step'; readonly by: 1 | -1 };

/** What the page tells the popup over the port, each time it changes. */
export type PageReport = PageState;

/**
 * The command in a message, or null when it is not one. Written out, as every page carries it: a schema library is two of
 * the content script's forty kilobytes.
 */
export function parseCommand(message: unknown): PageCommand | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, mention, line, restored, by } = message as Readonly<Record<string, unknown>>;
  if (type === 'retry' || type === 'hide-line') return { type };
  if (type === 'go-to' && isPosition(mention)) return { type, mention };
  if (type === 'restore' && isPosition(line) && typeof restored === 'boolean')
    return { type, line, restored };
  if (type === 'step' && (by === 1 || by === -1)) return { type, by };
  return null;
}

function isPosition(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
