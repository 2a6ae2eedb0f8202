import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { SHOWN_TYPES } from '../types/annotation.ts';
import { MAX_PACK_ENTITIES, MAX_PACKS, type ReaderPack } from '../types/reader-pack.ts';

const KEY = 'packs';

const SHAPE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
// The Date object moves a day that never was to another month, which tells it apart.
const isDay = (text: string) => text.length < 10 || new Date(text).toISOString().startsWith(text);
const date = v.pipe(v.string(), v.regex(SHAPE), v.check(isDay));
const text = v.pipe(v.string(), v.maxLength(300));
const packSchema = v.object({
  name: text,
  entities: v.pipe(
    v.array(
      v.object({
        type: v.picklist(SHOWN_TYPES),
        name: v.pipe(text, v.nonEmpty()),
        also: v.array(text),
        about: v.exactOptional(text),
        country: v.exactOptional(text),
        wikipedia: v.exactOptional(text),
        wikidata: v.exactOptional(text),
        terms: v.array(
          v.object({
            office: text,
            since: v.exactOptional(date),
            until: v.exactOptional(date),
            acting: v.exactOptional(v.boolean()),
          }),
        ),
        asOf: date,
        source: v.exactOptional(text),
      }),
    ),
    v.maxLength(MAX_PACK_ENTITIES),
  ),
});

/** The reader's packs as stored; what is garbage is left out, and none when the storage cannot be read. */
export async function loadReaderPacks(): Promise<ReaderPack[]> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  const packs: unknown = stored[KEY];
  if (!Array.isArray(packs)) return [];
  return packs.flatMap((pack) => {
    const parsed = v.safeParse(packSchema, pack);
    return parsed.success ? [parsed.output] : [];
  });
}

/**
 * Adds a pack, in the place of one of the same name.
 * @returns false when there are as many packs as there may be; nothing is stored then.
 * @throws when the storage refuses (a full disk); what was stored before then stays.
 */
export function addReaderPack(pack: ReaderPack): Promise<boolean> {
  return change((packs) => {
    const others = packs.filter((one) => nameOf(one) !== pack.name);
    return others.length >= MAX_PACKS ? undefined : [...others, pack];
  });
}

/** Takes a pack out. @throws when the storage refuses; the pack is kept then. */
export async function removeReaderPack(name: string): Promise<void> {
  await change((packs) => packs.filter((pack) => nameOf(pack) !== name));
}

/** Calls back on every change of the packs, wherever it was made. Returns a function that ends this. */
export function watchReaderPacks(onChange: () => void): () => void {
  const { onChanged } = browser.storage.local;
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) onChange();
  };
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}

function nameOf(pack: unknown): unknown {
  return typeof pack === 'object' && pack !== null && 'name' in pack ? pack.name : undefined;
}

// Changes the list as it is stored, with what this version cannot read; a list that cannot be read is not written over.
function change(wanted: (packs: readonly unknown[]) => readonly unknown[] | undefined): Promise<boolean> {
  return navigator.locks.request('newsgloss-packs', async () => {
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    const packs = wanted(Array.isArray(stored) ? stored : []);
    if (packs === undefined) return false;
    await browser.storage.local.set({ [KEY]: packs });
    return true;
  });
}
