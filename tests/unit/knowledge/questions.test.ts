import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordFacts } from '../../../components/wording.ts';
import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base.ts';
import { openPack } from '../../../lib/knowledge/pack-reader.ts';
import { buildInput } from '../../../scripts/pack/build.ts';
import { writePack } from '../../../scripts/pack/write-pack.ts';
import { text } from '../components/english.ts';

interface Question {
  readonly name: string;
  readonly on: string;
  readonly answer: string;
}

/** Questions of our own, one a line: who held what on a day, as a well-informed person would answer. */
const FOLDER = new URL('questions/', import.meta.url);
const questions = readdirSync(FOLDER)
  .sort()
  .flatMap((file): Question[] =>
    readFileSync(new URL(file, FOLDER), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [name = '', on = '', answer = ''] = line.split('|').map((part) => part.trim());
        return { name, on, answer };
      }),
  );

describe('who held what on a day', () => {
  let pack: KnowledgeBase;
  beforeAll(() => {
    pack = openPack(writePack(buildInput(new URL('../../../knowledge/', import.meta.url))));
  }, 60_000);

  /** The first line of the card for the day, as a reader sees it; "Last known" becomes "former". */
  function answer({ name, on }: Question): string {
    const [best] = pack.candidates(name);
    if (best === undefined) return 'nobody';
    const { blocks } = wordFacts(pack.facts(best.entity, on), text);
    const lines = blocks.find((block) => block.kind === 'then')?.lines ?? [];
    const line = lines.find(({ quiet }) => !quiet);
    if (line === undefined) return '-';
    const standing = /acting|disputed/.exec(line.detail ?? '')?.[0];
    const office = line.text.replace(/^Last known: /, 'former ');
    return standing === undefined ? office : `${office} (${standing})`;
  }

  it('has questions enough to mean something', () => {
    expect(questions.length).toBeGreaterThan(300);
  });

  it.each(questions)('$name on $on: $answer', (question) => {
    expect(answer(question)).toBe(question.answer);
  });
});
