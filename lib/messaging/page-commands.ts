import * as v from 'valibot';
import type { PageState } from '../types/page-state.ts';

/** Name of the port between the popup and the page in the active tab. */
export const POPUP_PORT = 'newsgloss-popup';

const commandSchema = v.variant('type', [
  v.object({ type: v.literal('go-to'), mention: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({
    type: v.literal('restore'),
    line: v.pipe(v.number(), v.integer(), v.minValue(0)),
    restored: v.boolean(),
  }),
  v.object({ type: v.literal('retry') }),
  v.object({ type: v.literal('step'), by: v.picklist([1, -1]) }),
]);

/** What the popup or a keyboard command asks of the page. */
export type PageCommand = v.InferOutput<typeof commandSchema>;

/** What the page tells the popup over the port, each time it changes. */
export type PageReport = PageState;

/** The command in a message, or null when it is not one. */
export function parseCommand(message: unknown): PageCommand | null {
  const parsed = v.safeParse(commandSchema, message);
  return parsed.success ? parsed.output : null;
}
