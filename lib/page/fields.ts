import { type StructuredNode, textOf } from './structured.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** A text of the page's own, in one line. Publishers escape twice; it is shown as text, so nothing here can become markup. */
export function claim(text: string): string {
  return text
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
}

/** What the first of some nodes that has a field says there. */
export function fieldOf(nodes: readonly StructuredNode[], field: string): string | undefined {
  for (const node of nodes) {
    const value = textOf(node[field]);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Names in a field of a node: texts, named nodes, or references to nodes elsewhere in the page's data. */
export function namesIn(value: unknown, all: readonly StructuredNode[]): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((each) => namesIn(each, all));
  const id = typeof value === 'object' && value !== null ? (value as StructuredNode)['@id'] : undefined;
  const meant = id === undefined ? undefined : all.find((node) => node['@id'] === id && node.name);
  const named = textOf(value) ?? textOf(meant);
  return named === undefined ? [] : [claim(named)];
}

/** The parts of a window's title, as publishers join them. */
export function partsOf(title: string): string[] {
  return title.split(/\s+[|\u2013\u2014\u00bb\u00b7-]\s+/);
}
