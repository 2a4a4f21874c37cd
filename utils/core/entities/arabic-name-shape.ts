import type { ArabicVocabulary } from './arabic-vocabulary';
import { isArabicWord, isRelational } from './arabic-words';
import type { Token } from './tokens';

/** Possessive and object pronouns, the accusative's tanwin, and verbs of the present and future tense. */
const WORD_SHAPES = [
  /(?:[^يا]ه|ها|هم|هما|كم|تنا|ونا)$/,
  /(?:اً|ًا)$/,
  /^ي[^اوي]/,
  /^سي[تكصحعقضطظذ]/,
  /^ست[تكصحعقضطظذبمن]/,
  /^لي?[تم][ا-ي]{3,}/,
  /^[بل]ا?[تم][ا-ي]{2,}ه$/,
];

const hasWordShape = (written: string): boolean => WORD_SHAPES.some((shape) => shape.test(written));

/** An everyday word, with clitics and article or without. */
export function isEveryday(token: Token, words: ArabicVocabulary): boolean {
  return token.readings.some(
    ({ key }) => words.common.has(key) || (key.startsWith('ال') && words.common.has(key.slice(2))),
  );
}

/** Says whether a word cannot be part of a person's name: an everyday word, a head, a title, or shaped like a verb. */
export function isNoName(token: Token | undefined, words: ArabicVocabulary): boolean {
  if (!isArabicWord(token) || token.key.length < 2 || token.text === 'على') return true;
  if (words.given.has(token.key) || words.particles.has(token.key)) return false;
  if (/^(?:لل|بال|وال)/.test(token.key) || hasWordShape(token.text)) return true;
  return (
    isEveryday(token, words) ||
    words.speech.has(token.key) ||
    words.titles.has(token.key) ||
    words.organisationHeads.has(token.key) ||
    words.placeHeads.has(token.key)
  );
}

/** Is it surely a word of names: a listed one, a particle, or a definite family name like الخفاجي? */
export const isSurelyName = (token: Token, words: ArabicVocabulary): boolean =>
  words.given.has(token.key) ||
  words.particles.has(token.key) ||
  (token.key.startsWith('ال') && isRelational(token));
