/** 32-bit FNV-1a over UTF-16 code units (Fowler, Noll and Vo). Deterministic; never 0 for texts in use. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/** One 32-bit id for a value in a slot of the feature template, with the bits well mixed. */
export function mix(slot: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(slot + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** One value of two, order kept. */
export function pair(a: number, b: number): number {
  return (Math.imul(a, 0x01000193) ^ (b + 0x9e3779b1 + (a << 6))) >>> 0;
}
