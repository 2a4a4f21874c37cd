import type { Reading } from './readings';
import type { Token } from './tokens';

/** Phrases of folded words, and how many words the phrases that begin with a word have, most first. */
export interface PhraseIndex<T> {
  readonly phrases: ReadonlyMap<string, T>;
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

/** A phrase found in a row of tokens: it ends before `tokens[to]`; `first` is how its first word was read. */
export interface PhraseMatch<T> {
  readonly to: number;
  readonly first: Reading;
  readonly value: T;
}

const LONGEST = 12;

/** Makes an index of phrases of up to 12 folded words each. Of equal phrases the last one stays. */
export function makePhraseIndex<T>(
  entries: Iterable<readonly [words: readonly string[], value: T]>,
): PhraseIndex<T> {
  const phrases = new Map<string, T>();
  const found = new Map<string, Set<number>>();
  for (const [words, value] of entries) {
    const [first = ''] = words;
    if (first === '' || words.length > LONGEST) continue;
    phrases.set(words.join(' '), value);
    const lengths = found.get(first);
    if (lengths === undefined) found.set(first, new Set([words.length]));
    else lengths.add(words.length);
  }
  const lengths = new Map(
    [...found].map(([first, set]) => [first, [...set].toSorted((a, b) => b - a)] as const),
  );
  return { phrases, lengths };
}

/** The phrase as its tokens spell it, with the last word without its suffix as well: `New York'ta`. */
function spellings(first: Reading, others: readonly Token[]): readonly string[] {
  const last = others.at(-1);
  if (last === undefined) return [first.key];
  const inner = others.slice(0, -1).map(({ key }) => key);
  const endings = last.isWord ? last.readings.filter(({ before }) => before === 0) : [last];
  return endings.map(({ key }) => [first.key, ...inner, key].join(' '));
}

/**
 * The phrases that start at a token: for each way to read the word, the longest first. The cost does not depend on
 * how many phrases begin with the word.
 */
export function* matchPhrases<T>(
  { phrases, lengths }: PhraseIndex<T>,
  tokens: readonly Token[],
  from: number,
): Generator<PhraseMatch<T>> {
  for (const first of tokens[from]?.readings ?? []) {
    for (const length of lengths.get(first.key) ?? []) {
      if (from + length > tokens.length) continue;
      for (const spelling of spellings(first, tokens.slice(from + 1, from + length))) {
        const value = phrases.get(spelling);
        if (value !== undefined) yield { to: from + length, first, value };
      }
    }
  }
}
