import type { Text } from '../../../components/text.tsx';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** `_locales/en` as `browser.i18n.getMessage` gives it, but a missing key is an error and not an empty text. */
export const text: Text = (key, ...substitutions) => {
  const found = (english as Readonly<Record<string, Message>>)[key];
  if (!found) throw new Error(`no message ${key}`);
  return found.message.replace(/\$(\w+)\$/g, (_whole, name: string) => {
    const position = Number(found.placeholders?.[name.toLowerCase()]?.content.slice(1));
    const substitution = substitutions[position - 1];
    if (substitution === undefined) throw new Error(`message ${key} lacks ${name}`);
    return substitution;
  });
};
