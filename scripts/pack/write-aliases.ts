import { fold } from '../../lib/knowledge/fold.ts';
import {
  EXACT_ONLY,
  KEYS_PER_BLOCK,
  MAIN_NAME,
  markOf,
  NAMES_PER_BLOCK,
  SAME_NAME,
} from '../../lib/knowledge/pack-format.ts';
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
  let text = Buffer.alloc(0);
  for (const alias of aliases) {
    if (rows.keyAliases.length === 0 || !alias.key.equals(before)) {
      if (rows.keyAliases.length % KEYS_PER_BLOCK === 0) {
        rows.heads.push(...alias.key);
        rows.headLengths.push(alias.key.length);
      }
      const odd = rows.keyAliases.length % 2 === 1;
      const mark = markOf(alias.key.toString());
      rows.keyMarks.push(odd ? rows.keyMarks.pop()! + 16 * mark : mark);
      rows.keyAliases.push(0);
      before = alias.key;
      name = undefined;
    }
    rows.keyAliases.push(rows.keyAliases.pop()! + 1);
    const same = alias.name === name;
    if (!same) {
      writeName(Buffer.from(alias.name), text, rows);
      text = Buffer.from(alias.name);
      name = alias.name;
    }
    rows.aliasEntity.push(alias.entity);
    rows.aliasKind.push(
      alias.kind + (alias.exactOnly ? EXACT_ONLY : 0) + (same ? SAME_NAME : 0) + (alias.main ? MAIN_NAME : 0),
    );
  }
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function writeName(text: Buffer, before: Buffer, rows: Rows): void {
  let shared = 0;
  if (rows.nameLengths.length % NAMES_PER_BLOCK !== 0)
    while (shared < text.length && text[shared] === before[shared]) shared++;
  if (text.length > 255) throw new RangeError(`A name is too long for the pack: "${text}"`);
  rows.names.push(...text.subarray(shared));
  rows.nameShared.push(shared);
  rows.nameLengths.push(text.length - shared);
}
