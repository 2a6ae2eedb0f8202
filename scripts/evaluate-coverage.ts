import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { KnowledgeBase } from '../lib/knowledge/knowledge-base.ts';
import { SHOWN_TYPES, type ShownType } from '../lib/types/annotation.ts';
import { type MarkedText, readCorpus } from './evaluate-corpus.ts';
import { loadPack } from './pack/load-pack.ts';

interface Coverage {
  readonly type: ShownType;
  readonly mentions: number;
  readonly found: number;
  readonly missed: ReadonlyMap<string, number>;
}

/**
 * How many of the mentions that people marked the pack has a reading of, of the same type. A person's single name counts
 * only if a longer name of the text that it ends is known: "Smith" is found where "Jane Smith" is, and not for any other Smith.
 */
export function coverage(documents: readonly MarkedText[], kb: KnowledgeBase): Coverage[] {
  return SHOWN_TYPES.map((type) => {
    let mentions = 0;
    let found = 0;
    const missed = new Map<string, number>();
    for (const { text, mentions: marked } of documents) {
      const names = marked
        .filter((mention) => mention.type === type)
        .map(({ start, end }) => text.slice(start, end));
      for (const name of names) {
        const wholes = type === 'person' ? wholeNames(name, names) : [name];
        mentions++;
        if (wholes.some((whole) => knows(kb, whole, type))) found++;
        else missed.set(name, (missed.get(name) ?? 0) + 1);
      }
    }
    return { type, mentions, found, missed };
  });
}

function wholeNames(name: string, names: readonly string[]): string[] {
  const wholes = name.includes(' ') ? [] : names.filter((other) => other.endsWith(` ${name}`));
  return wholes.length > 0 ? wholes : [name];
}

function knows(kb: KnowledgeBase, name: string, type: ShownType): boolean {
  const bare = name.replace(/^the\s+/i, '').replace(/['’]s?$/, '');
  return kb
    .candidates(bare)
    .some(
      ({ entity, alias }) => kb.entity(entity).type === type && alias !== 'demonym' && alias !== 'surname',
    );
}

/** One table a file of `ner/dev-*.jsonl`; `most` lists what is missed most often. */
export function coverageTables(folder: string, most = 0): string {
  const kb = loadPack();
  const room = join(folder, 'ner');
  const files = existsSync(room) ? readdirSync(room).filter((name) => /^dev-.*\.jsonl$/.test(name)) : [];
  return files
    .sort()
    .map((name) => {
      const rows = coverage(readCorpus(join(room, name)), kb).map(({ type, mentions, found, missed }) => {
        const share = ((100 * found) / mentions).toFixed(1).padStart(5);
        const top = [...missed].sort((a, b) => b[1] - a[1]).slice(0, most);
        const list = top.map(([text, count]) => `${text} ${count}`).join(', ');
        return `${type.padEnd(14)} ${share}%  (${found}/${mentions})${list && `\n  missed: ${list}`}`;
      });
      return [`\nner/${name}`, ...rows].join('\n');
    })
    .join('\n');
}

if (import.meta.main) {
  const options = { data: { type: 'string' }, missed: { type: 'string' } } as const;
  const { values } = parseArgs({ options });
  if (values.data === undefined) {
    console.error('Usage: evaluate-coverage --data FOLDER [--missed COUNT]');
    process.exitCode = 2;
  } else {
    console.log(coverageTables(values.data, Number(values.missed ?? 0)));
  }
}
