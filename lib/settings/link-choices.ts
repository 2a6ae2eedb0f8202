import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { SHOWN_TYPES } from '../types/annotation.ts';
import type { KeptChoice } from '../types/link-choice.ts';
import { type ChoiceSubject, type NewChoice, withChoice, withoutChoices } from './choice-list.ts';

/** Choices of the reader in one place of the browser's storage. Writers take turns, so that none overwrites another's. */
export interface ChoiceStore {
  /** The oldest first; what is garbage is left out, and none when the storage cannot be read. */
  load(): Promise<KeptChoice[]>;
  /** @throws when the storage refuses (a full disk); what was stored before then stays. */
  add(choice: NewChoice): Promise<void>;
  /** @throws when the storage refuses. */
  remove(choices: readonly ChoiceSubject[]): Promise<void>;
  /** @throws when the storage refuses. */
  clear(): Promise<void>;
  /** Calls back on every change, wherever it was made. Returns a function that ends this. */
  watch(onChange: (choices: KeptChoice[]) => void): () => void;
}

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2_000));
const choiceSchema = v.object({
  name: text,
  type: v.picklist(SHOWN_TYPES),
  entity: v.nullable(text),
  site: text,
  page: text,
  called: v.exactOptional(text),
  about: v.exactOptional(text),
});

/** On this device, until the reader removes them. */
export const keptChoices = storeUnder('local:choices');

/** Of private windows: in memory, until the last of them is closed. */
export const privateChoices = storeUnder('session:choices');

function storeUnder(key: 'local:choices' | 'session:choices'): ChoiceStore {
  // A version is raised, with a migration from the one before, whenever the stored shape changes.
  const item = storage.defineItem<unknown>(key, { fallback: [], version: 1 });
  const change = (wanted: (choices: readonly KeptChoice[]) => readonly KeptChoice[]) =>
    navigator.locks.request(`newsgloss-${key}`, async () => {
      await item.setValue(wanted(readChoices(await item.getValue())));
    });
  return {
    load: async () => readChoices(await item.getValue().catch(() => [])),
    add: (choice) => change((choices) => withChoice(choices, choice)),
    remove: (subjects) => change((choices) => withoutChoices(choices, subjects)),
    clear: () => change(() => []),
    watch: (onChange) => item.watch((stored) => onChange(readChoices(stored))),
  };
}

function readChoices(stored: unknown): KeptChoice[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((choice: unknown) => {
    const parsed = v.safeParse(choiceSchema, choice);
    return parsed.success ? [parsed.output] : [];
  });
}
