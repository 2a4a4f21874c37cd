import { foldWord } from '../language/fold';
import { stemArabic } from '../language/stem-arabic';
import { stopWordsOf } from '../language/stop-words';
import { findWords } from '../language/words';
import type { LanguageTag } from '../model/language';
import { stemEnglish } from './stem-english';

const ENGLISH_GENITIVE = /'s?$/u;
/** `l'`, `d'`, `qu'` before a Romance word. */
const ELISION = /^(?:[ldjnscmt]|qu|dell|nell|all|dall|sull|un|quell)'(?=\p{L}{2})/u;
const SINGLE_LETTER = /^[\p{L}\p{M}]$/u;
const IDEOGRAPH = /\p{Script=Han}/u;
const ARABIC_WRITTEN = /^(?:ar|arz|ary|apc|acm|aeb)(?:-|$)/u;
const ENGLISH = /^en(?:-|$)/u;

/** Turns text into its terms; remembers words it has met, so keep one for each document. */
export interface TermReader {
  /** The content words of a text as comparison keys, with repetitions, and the number of all its words. */
  read(text: string): { readonly terms: readonly string[]; readonly words: number };
}

/** A term reader for one language: folded, without stop words; Arabic lightly stemmed, English by Porter. */
export function createTermReader(lang: LanguageTag): TermReader {
  const stopWords = stopWordsOf(lang);
  const known = new Map<string, string>();
  const stem = stemmerOf(lang);
  const termOf = (word: string): string => {
    const key = foldWord(word, lang).replace(ENGLISH_GENITIVE, '').replace(ELISION, '');
    if (stopWords.has(key) || (SINGLE_LETTER.test(key) && !IDEOGRAPH.test(key))) return '';
    return stem(key);
  };
  return {
    read(text) {
      const spans = findWords(text, lang);
      const terms: string[] = [];
      for (const { start, end } of spans) {
        const word = text.slice(start, end);
        let term = known.get(word);
        if (term === undefined) {
          term = termOf(word);
          known.set(word, term);
        }
        if (term !== '') terms.push(term);
      }
      return { terms, words: spans.length };
    },
  };
}

/** The weights were learnt with Arabic and English stemmed. */
function stemmerOf(lang: LanguageTag): (key: string) => string {
  if (ARABIC_WRITTEN.test(lang)) return stemArabic;
  return ENGLISH.test(lang) ? stemEnglish : (key) => key;
}
