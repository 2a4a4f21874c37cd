import type { LanguageTag } from '../model/language';
import { foldWord } from './fold';
import { STOP_WORDS } from './stop-words-lexicon';

const sets = new Map<string, ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

/** The stop words of a language, folded as `foldWord` does it; empty for a language that has no list. */
export function stopWordsOf(lang: LanguageTag): ReadonlySet<string> {
  const base = lang.split('-')[0] ?? '';
  const list = STOP_WORDS[base];
  if (list === undefined) return NONE;
  let words = sets.get(base);
  if (words === undefined) {
    words = new Set(list.split(' ').map((word) => foldWord(word, base)));
    sets.set(base, words);
  }
  return words;
}
