import type { Page } from 'playwright-core';
import { type MentionPoint, pointOfMention } from '../../../scripts/support/page-probes.ts';

/** Scrolls the first painted mention of this text to the middle and tells where it is, in CSS pixels. */
export async function mentionPoint(page: Page, text: string): Promise<MentionPoint> {
  const point = await page.evaluate(pointOfMention, { text, nth: 0, at: 0.5 });
  if (!point) throw new Error(`No mention "${text}" is painted.`);
  return point;
}
