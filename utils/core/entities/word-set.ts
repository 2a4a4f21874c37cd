import { foldName } from '../language/fold-name';
import type { LanguageTag } from '../model/language';

export type WordSet = ReadonlySet<string>;

/** The words of a lexicon, which stand between spaces, folded. */
export function makeWordSet(lexicon: string, lang: LanguageTag): WordSet {
  return new Set(
    lexicon
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => foldName(word, lang)),
  );
}
