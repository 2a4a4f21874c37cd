import type { LanguageTag } from '../model/language';
import { withAsciiDigits } from './numerals';

/** Languages whose readers take a letter with and without its accent for the same one. */
const ACCENTS_ARE_SPELLING = new Set([
  'en',
  'fr',
  'it',
  'pt',
  'nl',
  'id',
  'ms',
  'ca',
  'el',
  'la',
  'es',
  'gl',
]);
/** Languages with both a dotted and a dotless i. */
const DOTTED_I = new Set(['tr', 'az']);

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** Vowel signs and Koranic marks, the superscript alef, and the tatweel, which only lengthens a line. */
const ARABIC_MARK =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/gu;
const HEBREW_POINT = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/gu;
const ACCENT = /[\u0300-\u036f]/gu;
/** A stress mark on a Cyrillic vowel; the breve of й and the dots of ї are letters' own. */
const STRESS = /(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu;

const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ی: 'ي',
  ې: 'ي',
  ۍ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۂ: 'ه',
  ۀ: 'ه',
  ۃ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
};
const ARABIC_VARIANT = new RegExp(`[${Object.keys(ARABIC_LETTERS).join('')}]`, 'gu');
const ARABIC = /\p{Script=Arabic}/u;
const PLAIN = /^[a-z0-9]*$/;

/**
 * The key by which two spellings of a word are compared, never shown: NFKC, small letters, digits as 0–9, no
 * vowel signs, tatweel or invisible marks; variants of Arabic-script letters (alef, ya, ta marbuta, the Persian, Urdu
 * and Kurdish forms) made one; accents dropped where the language takes them for spelling.
 */
export function foldWord(word: string, lang: LanguageTag): string {
  if (PLAIN.test(word)) return word;
  const base = lang.split('-')[0] ?? '';
  const lower = word.normalize('NFKC');
  const small = DOTTED_I.has(base) ? lower.toLocaleLowerCase('tr') : lower.toLowerCase();
  const key = withAsciiDigits(small.replace(INVISIBLE, '')).replace(/[’ʼ`]/gu, "'");
  if (ARABIC.test(key)) return foldArabicLetters(key);
  const unpointed = key.replace(HEBREW_POINT, '').replace(/ё/gu, 'е').replace(/ς/gu, 'σ');
  if (ACCENTS_ARE_SPELLING.has(base)) return withoutAccents(unpointed, base);
  return unpointed.replace(STRESS, '');
}

function withoutAccents(word: string, lang: string): string {
  const plain = word.normalize('NFD');
  // ñ is a letter of its own in Spanish and Galician.
  const kept = lang === 'es' || lang === 'gl' ? plain.replace(/n\u0303/gu, 'ñ') : plain;
  return kept.replace(ACCENT, '').normalize('NFC');
}

function foldArabicLetters(word: string): string {
  return word
    .replace(ARABIC_MARK, '')
    .replace(ARABIC_VARIANT, (letter) => ARABIC_LETTERS[letter] ?? letter);
}
