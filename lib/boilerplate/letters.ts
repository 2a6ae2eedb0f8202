/**
 * Ranges for a class of an expression, to stand in for `\p{L}` and `\p{N}`: those compile to hundreds of ranges, and on a
 * freshly opened page compiling costs more than all the matching after it. Marks that combine with letters count as letters;
 * letters beyond 16 bits and letter-like signs do not.
 */
export const LETTERS =
  'a-zA-Z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u0370-\\u05bd\\u05bf-\\u060b' +
  '\\u0610-\\u061a\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u0963\\u0966-\\u0e3e\\u0e40-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007' +
  '\\u3021-\\u302f\\u3031-\\u3035\\u303b\\u303c\\u3041-\\u309f\\u30a1-\\u30fa\\u30fc-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc' +
  '\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';

export const DIGITS = '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\uff10-\\uff19';

/** Whether a text begins with a capital letter, of a script that has them. */
export function startsUpper(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether a text begins with a small letter, of a script that has capitals. */
export function startsLower(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}
