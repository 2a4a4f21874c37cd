import type { Reading } from './readings';
import type { Token } from './tokens';
import type { WordSet } from './word-set';

const ARABIC_WORD = /^[\u0621-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u200c]+$/;
const RELATIONAL = /^(?:ال|بال|لل|وال|فال|كال)[\u0621-\u064a]{2,}(?:ي|يه|يين|يون|يان|يات)$/;

/** The reading of a word that a set knows; the whole word goes before what is left without clitics. */
export const readingIn = (token: Token | undefined, set: WordSet): Reading | undefined =>
  token?.readings.find(({ key }) => set.has(key));

/** Is one reading of the word in the set? */
export const isIn = (token: Token | undefined, set: WordSet): boolean =>
  readingIn(token, set) !== undefined;

/** With the article and no clitic before it: الدفاع, but not والدفاع or بالدفاع. */
export const isDefinite = (token: Token | undefined): token is Token =>
  token !== undefined && token.key.startsWith('ال') && token.key.length > 4;

/** A relational adjective by its shape: العراقية, العسكري. Family names of the same shape stand after a given name. */
export const isRelational = (token: Token): boolean => RELATIONAL.test(token.key);

/** Written in Arabic letters alone. */
export const isArabicWord = (token: Token | undefined): token is Token =>
  token !== undefined && ARABIC_WORD.test(token.key);
