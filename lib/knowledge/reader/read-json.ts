import { type Node as JsonNode, type ParseError, parseTree } from 'jsonc-parser';
import type { ImportProblem } from '../../types/reader-pack.ts';
import { type Field, isField, type Row, type Rows } from './row.ts';

/** Rows of a JSON list of objects, or of an object with such a list as its `entities`, as our own export writes it. */
export function readJson(text: string): Rows {
  const lineOf = lineFinder(text);
  const errors: ParseError[] = [];
  let root: JsonNode | undefined;
  try {
    root = parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    // Brackets thousands deep are more than the parser's stack holds.
    if (!(error instanceof RangeError)) throw error;
    return { rows: [], problems: [{ line: 0, kind: 'syntax' }] };
  }
  const [error] = errors;
  if (error !== undefined) return { rows: [], problems: [{ line: lineOf(error.offset), kind: 'syntax' }] };
  const list = root?.type === 'object' ? memberOf(root, 'entities') : root;
  if (list?.type !== 'array') return { rows: [], problems: [{ line: 1, kind: 'syntax' }] };
  const rows: Row[] = [];
  const problems: ImportProblem[] = [];
  for (const item of list.children ?? []) {
    const line = lineOf(item.offset);
    if (item.type === 'object') readItem(item, lineOf, rows, problems);
    else problems.push({ line, kind: 'notText', what: String(item.value ?? item.type) });
  }
  return { rows, problems };
}

type LineFinder = (offset: number) => number;

function readItem(item: JsonNode, lineOf: LineFinder, rows: Row[], problems: ImportProblem[]): void {
  const { values, terms } = readFields(item, lineOf, problems);
  rows.push({ line: lineOf(item.offset), values });
  const { name, type } = values;
  for (const term of terms) {
    const { office, since, until, acting } = readFields(term, lineOf, problems).values;
    // The entity itself was read above: its mistakes are told once.
    const own = Object.entries({ name, type, office, since, until, acting }).filter(
      ([, v]) => v !== undefined,
    );
    rows.push({ line: lineOf(term.offset), values: Object.fromEntries(own) });
  }
}

function readFields(object: JsonNode, lineOf: LineFinder, problems: ImportProblem[]) {
  const values: Partial<Record<Field, string>> = {};
  let terms: readonly JsonNode[] = [];
  for (const { children = [] } of object.children ?? []) {
    const [key, value] = children;
    if (key === undefined || value === undefined) continue;
    const name = String(key.value).toLowerCase();
    const line = lineOf(key.offset);
    const text = textOf(value);
    if (name === 'terms' && value.type === 'array' && value.children?.every(isObject)) terms = value.children;
    else if (!isField(name)) problems.push({ line, kind: 'unknownField', what: name });
    else if (text === undefined) problems.push({ line, kind: 'notText', what: name });
    else if (text !== '') values[name] = text;
  }
  return { values, terms };
}

const isObject = (node: JsonNode) => node.type === 'object';

/** Plain values as text; a list of texts (`also`) with semicolons between; undefined for anything deeper. */
function textOf(node: JsonNode): string | undefined {
  if (node.type === 'array') {
    const parts = (node.children ?? []).map((child) => (child.type === 'string' ? textOf(child) : undefined));
    return parts.includes(undefined) ? undefined : parts.join(';');
  }
  if (node.type === 'null') return '';
  return node.type === 'object' ? undefined : String(node.value).trim();
}

function memberOf(object: JsonNode, name: string): JsonNode | undefined {
  return object.children?.find((property) => property.children?.[0]?.value === name)?.children?.[1];
}

function lineFinder(text: string): LineFinder {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
