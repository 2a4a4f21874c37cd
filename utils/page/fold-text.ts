/** Marks that show nothing: zero-width space, directional controls, soft hyphen, BOM. The joiners stay: Persian needs them. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const INVISIBLES = new RegExp(INVISIBLE.source, 'g');
/** Single spaces are left alone: most white space is that already. */
const SPACES = /\s{2,}|[^\S ]/g;

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

/** Thai, Hangul, kana and Han, each with the few signs of its blocks. */
const DENSE = /[\u0e01-\u0e7f\u1100-\u11ff\u2e80-\u2fff\u3005-\u9fff\uac00-\ud7ff\uf900-\ufaff]/;
const NOT_DENSE = new RegExp(DENSE.source.replace('[', '[^') + '+', 'g');

/** The length of a text in letters of an alphabet: a letter of a script that says more in less room counts double. */
export function sizeOfText(text: string): number {
  return text.length + (DENSE.test(text) ? text.replace(NOT_DENSE, '').length : 0);
}
