/** Marks that show nothing: zero-width space, directional controls, soft hyphen, BOM. The joiners stay: Persian needs them. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const INVISIBLES = new RegExp(INVISIBLE.source, 'g');
const SPACES = /\s+/g;

/** A text with its white space folded to single spaces, trimmed, and without invisible marks. */
export function foldText(text: string): string {
  return text.replace(INVISIBLES, '').replace(SPACES, ' ').trim();
}

export const isInvisible = (character: string): boolean => INVISIBLE.test(character);

const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu;

/** A text reduced to its letters and digits, in lower case: equal for texts that differ in typography only. */
export function keyOfText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(NEITHER_LETTER_NOR_DIGIT, '');
}

const DENSE_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
const ANY_DENSE = /[\u0e00-\u0e7f\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff]/;

/** The length of a text in letters of an alphabet: a letter of a script that says more in less room counts double. */
export function sizeOfText(text: string): number {
  if (!ANY_DENSE.test(text)) return text.length;
  return text.length + (text.match(DENSE_LETTER)?.length ?? 0);
}
