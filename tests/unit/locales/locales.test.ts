import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}
type Messages = Readonly<Record<string, Message>>;

const ROOT = join(import.meta.dirname, '../../..');
const LOCALES = join(ROOT, 'public/_locales');
const locales = readdirSync(LOCALES).map(
  (name) =>
    [name, JSON.parse(readFileSync(join(LOCALES, name, 'messages.json'), 'utf8')) as Messages] as const,
);
const english = Object.fromEntries(locales).en ?? {};

const stemOf = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const isPlural = (key: string) => stemOf(key) !== key;

const usedPlaceholders = ({ message }: Message) =>
  [...new Set([...message.matchAll(/\$(\w+)\$/g)].map((match) => match[1]?.toLowerCase()))].sort();
const contents = (message?: Message) =>
  Object.entries(message?.placeholders ?? {}).map(([name, { content }]) => [name, content]);

/** The keys a language needs: all of English, but each plural in the categories of its own rules. */
function keysFor(messages: Messages): string[] {
  const tag = messages.languageTag?.message ?? '';
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const stems = new Set(Object.keys(english).filter(isPlural).map(stemOf));
  const plurals = [...stems].flatMap((stem) => categories.map((category) => `${stem}_${category}`));
  return [...Object.keys(english).filter((key) => !isPlural(key)), ...plurals].sort();
}

describe.each(locales)('locale %s', (name, messages) => {
  it('is tagged with its own language', () => {
    expect(new Intl.Locale(messages.languageTag?.message ?? '').language).toBe(name.split('_')[0]);
  });

  it('has the keys of English and no others', () => {
    expect(Object.keys(messages).sort()).toEqual(keysFor(messages));
  });

  it('uses the placeholders that it declares, and those of English', () => {
    for (const [key, message] of Object.entries(messages)) {
      expect(message.message.trim(), key).not.toBe('');
      expect(usedPlaceholders(message), key).toEqual(Object.keys(message.placeholders ?? {}).toSorted());
      // A bare $1 or a lone $ is eaten by the browser.
      expect(message.message.replace(/\$\w+\$/g, ''), key).not.toContain('$');
      expect(contents(message), key).toEqual(contents(english[key] ?? english[`${stemOf(key)}_other`]));
    }
  });
});

describe('English', () => {
  it('is described for translators', () => {
    for (const [key, { description, placeholders }] of Object.entries(english)) {
      expect(description, key).toBeTruthy();
      for (const placeholder of Object.values(placeholders ?? {}))
        expect(placeholder.example, key).toBeTruthy();
    }
  });

  it('fits the stores', () => {
    expect(english.extDescription?.message.length).toBeLessThanOrEqual(132);
  });

  it('has no key that nothing uses', () => {
    const code = ['components', 'entrypoints', 'lib'].flatMap(sources).join('\n');
    const manifest = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
    const unused = Object.keys(english).filter(
      (key) => !new RegExp(`['"]${stemOf(key)}['"]`).test(code) && !manifest.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });

  it('has every key that the manifest names', () => {
    const manifest = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
    const named = [...manifest.matchAll(/__MSG_(\w+?)__/g)].map((match) => match[1] ?? '');
    expect(named).not.toEqual([]);
    expect(named.filter((key) => !(key in english))).toEqual([]);
  });
});

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8'));
}
