/** Hours ahead of UTC of short names of zones that mean one zone only in print. */
const HOURS: Readonly<Record<string, number>> = {
  ...{ z: 0, utc: 0, gmt: 0, wet: 0, west: 1, bst: 1, cet: 1, mez: 1, cest: 2, mesz: 2, eet: 2, eest: 3 },
  ...{ est: -5, edt: -4, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, akst: -9, akdt: -8, hst: -10, brt: -3 },
  ...{ msk: 3, мск: 3, trt: 3, sast: 2, wib: 7, wita: 8, wit: 9, sgt: 8, hkt: 8, jst: 9, kst: 9 },
  ...{ aest: 10, aedt: 11, acst: 9.5, acdt: 10.5, awst: 8, nzst: 12, nzdt: 13 },
};

/** What may stand for a zone behind a time of day; the first group is a name, the next three an offset. */
export const ZONE = `(?:(${Object.keys(HOURS)
  .sort((a, b) => b.length - a.length)
  .join('|')})(?![\\p{L}]))?\\s*(?:([+\\u2212-])(\\d{1,2}):?(\\d{2})?(?!\\d|:))?`;

/**
 * The offset that a zone's name or an offset in print means, as ISO 8601 writes it; undefined when there is none, or it is
 * beyond any zone.
 */
export function offsetOf(
  name: string | undefined,
  sign: string | undefined,
  hours: string | undefined,
  minutes: string | undefined,
): string | undefined {
  if (sign === undefined && name === undefined) return undefined;
  const named = HOURS[name?.toLowerCase() ?? 'z'] ?? 0;
  const ahead =
    sign === undefined ? named * 60 : (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes ?? 0));
  if (Math.abs(ahead) > 14 * 60) return undefined;
  if (ahead === 0 && sign === undefined) return 'Z';
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(ahead);
  return `${ahead < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
