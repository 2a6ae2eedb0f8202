import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type en from '../public/_locales/en/messages.json';

/** Key of a message in `public/_locales/<language>/messages.json`. */
export type MessageKey = keyof typeof en;

/** What the platform offers (`browser.i18n.getMessage`): the message with `$1`, `$2` ... replaced. */
export type Text = (key: MessageKey, ...substitutions: string[]) => string;

/** Stems of messages that come in one form for each plural category, as in `mentions_one`, `mentions_other`. */
type PluralStem = MessageKey extends infer K ? (K extends `${infer S}_other` ? S : never) : never;

const TextContext = createContext<Text | undefined>(undefined);

export function TextProvider(props: { readonly text: Text; readonly children?: ComponentChildren }) {
  return <TextContext.Provider value={props.text}>{props.children}</TextContext.Provider>;
}

/** @throws Error outside a `TextProvider`. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('useText needs a TextProvider');
  return text;
}

/**
 * The form of a message for a count, with the count as its first substitution. The categories are those of the
 * language that the texts are written in, which need not be the language of the browser.
 */
export function plural(text: Text, stem: PluralStem, count: number): string {
  const tag = text('languageTag');
  const category = new Intl.PluralRules(tag).select(count);
  // A language may have categories that English lacks, so the key is not always one of MessageKey.
  return text(`${stem}_${category}` as MessageKey, new Intl.NumberFormat(tag).format(count));
}

export function usePlural(): (stem: PluralStem, count: number) => string {
  const text = useText();
  return useMemo(() => (stem, count) => plural(text, stem, count), [text]);
}
