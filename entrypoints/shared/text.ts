import { browser } from 'wxt/browser';
import type { Text } from '../../components/text.tsx';

/** Messages in the language of the browser, from `_locales`. */
export const text: Text = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);
