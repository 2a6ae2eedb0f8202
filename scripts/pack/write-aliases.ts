import { fold } from '../../lib/knowledge/fold.ts';
import { EXACT_ONLY, KEYS_PER_BLOCK, MAIN_NAME, SAME_NAME } from '../../lib/knowledge/pack-format.ts';
import type { Rows } from './rows.ts';

interface NumberedAlias {
  readonly name: string;
  /** Position in ALIAS_KINDS. */
  readonly kind: number;
  readonly exactOnly?: boolean;
}

/** Lays out the aliases of entities, the first of each being the name it goes by, in the order of their folded keys. */
export function writeAliases(entities: readonly (readonly NumberedAlias[])[], rows: Rows): void {
  const aliases = entities
    .flatMap((own, entity) =>
      own.map((alias, i) => ({ ...alias, entity, main: i === 0, key: Buffer.from(fold(alias.name)) })),
    )
    .sort((a, b) => a.key.compare(b.key) || order(a.name, b.name) || a.entity - b.entity);
  let before = Buffer.alloc(0);
  let name: string | undefined;
  for (const alias of aliases) {
    if (rows.keyAliases.length === 0 || !alias.key.equals(before)) {
      writeKey(alias.key, before, rows);
      rows.keyAliases.push(0);
      before = alias.key;
      name = undefined;
    }
    rows.keyAliases.push(rows.keyAliases.pop()! + 1);
    const same = alias.name === name;
    if (!same) {
      const text = Buffer.from(alias.name);
      rows.names.push(...text);
      rows.nameLengths.push(text.length);
      name = alias.name;
    }
    rows.aliasEntity.push(alias.entity);
    rows.aliasKind.push(
      alias.kind + (alias.exactOnly ? EXACT_ONLY : 0) + (same ? SAME_NAME : 0) + (alias.main ? MAIN_NAME : 0),
    );
  }
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function writeKey(key: Buffer, before: Buffer, rows: Rows): void {
  const opens = rows.keyAliases.length % KEYS_PER_BLOCK === 0;
  if (opens) rows.blockBytes.push(0);
  let shared = 0;
  if (!opens) while (shared < key.length && key[shared] === before[shared]) shared++;
  const entry = [shared, key.length - shared, ...key.subarray(shared)];
  rows.keys.push(...entry);
  rows.blockBytes.push(rows.blockBytes.pop()! + entry.length);
}
