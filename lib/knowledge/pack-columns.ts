import {
  checksum,
  HEADER_WORDS,
  MAGIC,
  PackError,
  SECTIONS,
  type SectionName,
  VERSION,
} from './pack-format.ts';

type Column<W> = W extends 'u8'
  ? Uint8Array
  : W extends 'u16'
    ? Uint16Array
    : W extends 'i16'
      ? Int16Array
      : Uint32Array;

/** Every section of a pack as a view over its one buffer. */
export type PackColumns = { readonly [S in SectionName]: Column<(typeof SECTIONS)[S]> };

/**
 * Checks a pack's frame and lays typed arrays over it, copying nothing.
 * @throws PackError when the bytes are no pack, cut short, of another version, or changed.
 */
export function readColumns(bytes: ArrayBuffer): PackColumns {
  const names = Object.keys(SECTIONS) as SectionName[];
  const table = HEADER_WORDS + 2 * names.length;
  if (bytes.byteLength < table * 4) throw new PackError('The pack is cut short: it has no whole header.');
  const header = new Uint32Array(bytes, 0, table);
  if (header[0] !== MAGIC) throw new PackError('These bytes are not a Newsgloss pack.');
  if (header[1] !== VERSION)
    throw new PackError(`The pack has version ${header[1]}, this reader knows ${VERSION}.`);
  if (header[2] !== bytes.byteLength || bytes.byteLength % 4 !== 0)
    throw new PackError(`The pack is cut short: ${bytes.byteLength} of ${header[2]} bytes.`);
  if (header[4] !== names.length)
    throw new PackError('The pack has another number of sections than its version.');
  if (header[3] !== checksum(new Uint32Array(bytes, 16)))
    throw new PackError('The pack is damaged: its checksum does not fit.');
  const columns: Partial<Record<SectionName, unknown>> = {};
  names.forEach((name, i) => {
    const offset = header[HEADER_WORDS + 2 * i]!;
    const count = header[HEADER_WORDS + 2 * i + 1]!;
    columns[name] = view(SECTIONS[name], bytes, offset, count);
  });
  return columns as PackColumns;
}

function view(width: (typeof SECTIONS)[SectionName], bytes: ArrayBuffer, offset: number, count: number) {
  try {
    if (width === 'u8') return new Uint8Array(bytes, offset, count);
    if (width === 'u16') return new Uint16Array(bytes, offset, count);
    return width === 'i16' ? new Int16Array(bytes, offset, count) : new Uint32Array(bytes, offset, count);
  } catch {
    throw new PackError('The pack is damaged: a section lies outside it.');
  }
}
