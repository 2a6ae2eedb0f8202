import type { Vectors } from './vectors.ts';

const ROUNDS = 12;
/** Centres start at frequent words, whose vectors are sound. */
const FREQUENT = 20_000;

/**
 * Classes of words by their vectors: `coarse` groups, each parted into `fine` ones (spherical k-means, Dhillon and
 * Modha 2001). Class of a word: group * fine + part.
 */
export function clusterWords(
  vectors: Vectors,
  coarse: number,
  fine: number,
  random: () => number,
): Uint16Array {
  const { words } = vectors;
  const all = Uint32Array.from(words, (_, index) => index);
  const groups = kMeans(vectors, all, coarse, random);
  const classes = new Uint16Array(words.length);
  for (let group = 0; group < coarse; group += 1) {
    const members = all.filter((index) => groups[index] === group);
    if (members.length === 0) continue;
    const parts = kMeans(vectors, members, fine, random);
    for (const [position, index] of members.entries())
      classes[index] = group * fine + (parts[position] as number);
  }
  return classes;
}

function kMeans(vectors: Vectors, members: Uint32Array, count: number, random: () => number): Uint16Array {
  const { values, dimensions } = vectors;
  const centres = new Float32Array(count * dimensions);
  for (let k = 0; k < count; k += 1) copyMember(vectors, members, centres, k, random);
  const nearest = new Uint16Array(members.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let i = 0; i < members.length; i += 1) {
      nearest[i] = closest(values, (members[i] as number) * dimensions, centres, count, dimensions);
    }
    centres.fill(0);
    for (let i = 0; i < members.length; i += 1) {
      const from = (members[i] as number) * dimensions;
      const to = (nearest[i] as number) * dimensions;
      for (let d = 0; d < dimensions; d += 1) {
        centres[to + d] = (centres[to + d] as number) + (values[from + d] as number);
      }
    }
    for (let k = 0; k < count; k += 1) {
      const square = centres
        .subarray(k * dimensions, (k + 1) * dimensions)
        .reduce((sum, x) => sum + x * x, 0);
      // An empty class starts anew at some word.
      if (square < 1e-9) copyMember(vectors, members, centres, k, random);
      else {
        const length = Math.sqrt(square);
        for (let d = 0; d < dimensions; d += 1) {
          centres[k * dimensions + d] = (centres[k * dimensions + d] as number) / length;
        }
      }
    }
  }
  return nearest;
}

function copyMember(
  { values, dimensions }: Vectors,
  members: Uint32Array,
  centres: Float32Array,
  k: number,
  random: () => number,
): void {
  const member = members[Math.floor(random() * Math.min(members.length, FREQUENT))] as number;
  centres.set(values.subarray(member * dimensions, (member + 1) * dimensions), k * dimensions);
}

function closest(
  values: Float32Array,
  from: number,
  centres: Float32Array,
  count: number,
  dimensions: number,
): number {
  let best = -2;
  let found = 0;
  for (let k = 0; k < count; k += 1) {
    let product = 0;
    const to = k * dimensions;
    for (let d = 0; d < dimensions; d += 1) {
      product += (values[from + d] as number) * (centres[to + d] as number);
    }
    if (product > best) {
      best = product;
      found = k;
    }
  }
  return found;
}
