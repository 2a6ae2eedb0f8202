import { isNameShape, type Token } from '../tokens.ts';

/** Kind of a token for transitions: 0 name, 1 small word, 2 mark, 3 number. */
export function kindOf(token: Token): number {
  if (isNameShape(token)) return 0;
  if (token.shape === 'lower') return 1;
  return token.shape === 'number' ? 3 : 2;
}
