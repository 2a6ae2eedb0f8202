import { parentElement } from '../page/dom.ts';

/** Red, green and blue, 0 to 255, and opacity, 0 to 1. */
type Colour = readonly [number, number, number, number];

/** Share of the text's colour in a quiet one; the rest is the background's. */
const SHARE = 0.75;
/** Least contrast of text that everyone can read (WCAG 2, level AA). */
const READABLE = 4.5;

const BLACK: Colour = [0, 0, 0, 1];
const WHITE: Colour = [255, 255, 255, 1];

/**
 * A quiet colour for small print on the page: that of its text, paler while it stays readable; black or white where the text's
 * own would not be. The text's own where the page's colours cannot be told.
 * @param text element whose colour is that of the text
 * @param on element on whose background it stands
 * @param canvas what shows where the page paints nothing, as computed style gives it
 */
export function quietInk(text: Element, on: Element, canvas: string): string {
  const { color } = getComputedStyle(text);
  const ink = parse(color);
  const ground = groundOf(on, canvas);
  if (!ink || !ground) return color;
  const mixed: Colour = [mix(ink, ground, 0), mix(ink, ground, 1), mix(ink, ground, 2), 1];
  const [first] = [mixed, ink, BLACK, WHITE].filter((one) => contrast(one, ground) >= READABLE);
  return `rgb(${first!.slice(0, 3).join(' ')})`;
}

function groundOf(element: Element, canvas: string): Colour | null {
  for (let at: Element | null = element; at; at = parentElement(at)) {
    const ground = parse(getComputedStyle(at).backgroundColor);
    if (!ground || ground[3] > 0.5) return ground;
  }
  return parse(canvas);
}

// Other notations are kept by computed style as they are, and rare on the page.
function parse(colour: string): Colour | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[ ,/]+/)
    .map(Number);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0, opacity = 1] = parts;
  return [red, green, blue, opacity];
}

function mix(ink: Colour, ground: Colour, channel: 0 | 1 | 2): number {
  return Math.round(ink[channel] * SHARE + ground[channel] * (1 - SHARE));
}

/** WCAG's ratio, 1 to 21. */
function contrast(a: Colour, b: Colour): number {
  const [darker, lighter] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
