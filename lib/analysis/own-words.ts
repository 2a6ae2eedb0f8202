import type { Chain } from '../language/coreference.ts';
import type { TypedSpan } from '../language/recogniser.ts';
import { personWords } from './person-words.ts';
import { thingWords } from './thing-words.ts';

/**
 * Who or what a chain names in the article's own words: the role or kind before the name ("Syria's ambassador to Russia, Riad
 * Haddad"), or the apposition behind it ("Umoja Watch, a Nairobi-based think tank,"). Empty when the article does not say.
 */
export function ownWords(text: string, spans: readonly TypedSpan[], chain: Chain): string {
  const read = chain.type === 'person' ? personWords : thingWords;
  for (const index of chain.spans) {
    const span = spans[index];
    const words = span ? read(text, span) : '';
    if (words !== '') return words;
  }
  return '';
}
