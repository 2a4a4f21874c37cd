import { stemEnglish } from '../../../utils/core/summary/stem-english';

const known = new Map<string, string>();

/** The Porter stem of an English word, as ROUGE uses it; remembers the words it has met, for a corpus repeats them. */
export function porterStem(word: string): string {
  let stem = known.get(word);
  if (stem === undefined) {
    stem = stemEnglish(word);
    known.set(word, stem);
  }
  return stem;
}
