/**
 * What stands in a character class for the letters and vowel signs of the scripts of news. `\p{L}\p{M}` would
 * say it better, but compiling these properties takes a browser several milliseconds for each expression, and
 * every page that is read pays anew.
 */
export const LETTERS =
  'A-Za-z\\u00c0-\\u02ff\\u0300-\\u036f\\u0370-\\u05bd\\u05bf\\u05c1-\\u05f2\\u0610-\\u061a\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u0963\\u0970-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3040-\\ud7ff\\uf900-\\ufaff\\ufb1d-\\ufdfb\\ufe70-\\ufefc';

const expressions: RegExp[] = [];

/** Is a single character a letter or a vowel sign? False for an empty string. */
export function isLetter(character: string): boolean {
  const known = expressions[0] ?? new RegExp(`[${LETTERS}]`);
  expressions[0] = known;
  return known.test(character);
}
