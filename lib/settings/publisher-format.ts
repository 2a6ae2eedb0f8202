import type { Correction, PublisherMemory, SeenArticle } from '../types/publisher-memory.ts';

// What is stored of a publisher: lists of 32-bit numbers, little-endian, in base64, as JSON would take twice the room.

/** A publisher's memory as it is stored. */
export function packMemory({ articles, corrections }: PublisherMemory): unknown {
  return {
    articles: articles.map(({ page, title, day, lines, body }) => {
      return { page, title, day, lines: packed(lines), body: packed(body) };
    }),
    corrections,
  };
}

/** A publisher's memory from whatever was stored: what is garbage is left out. */
export function unpackMemory(stored: unknown): PublisherMemory {
  const { articles, corrections } = fieldsOf(stored);
  return {
    articles: listOf(articles).flatMap(readArticle),
    corrections: listOf(corrections).flatMap(readCorrection),
  };
}

function readArticle(stored: unknown): SeenArticle[] {
  const { page, title, day, lines, body } = fieldsOf(stored);
  const [some, long] = [unpacked(lines), unpacked(body)];
  if (!isNumber(page) || !isNumber(title) || !isNumber(day) || some === undefined || long === undefined)
    return [];
  return [{ page, title, day, lines: some, body: long }];
}

function readCorrection(stored: unknown): Correction[] {
  const { line, label, show } = fieldsOf(stored);
  return isNumber(line) && isNumber(label) && typeof show === 'boolean' ? [{ line, label, show }] : [];
}

function packed(numbers: readonly number[]): string {
  const bytes = new DataView(new ArrayBuffer(numbers.length * 4));
  for (const [index, number] of numbers.entries()) bytes.setUint32(index * 4, number, true);
  return btoa(String.fromCharCode(...new Uint8Array(bytes.buffer)));
}

function unpacked(text: unknown): number[] | undefined {
  if (typeof text !== 'string') return undefined;
  let characters: string;
  try {
    characters = atob(text);
  } catch {
    return undefined;
  }
  if (characters.length % 4 !== 0) return undefined;
  const bytes = new DataView(Uint8Array.from(characters, (character) => character.charCodeAt(0)).buffer);
  return Array.from({ length: characters.length / 4 }, (_, index) => bytes.getUint32(index * 4, true));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0xffffffff;
}
