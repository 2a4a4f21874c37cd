import type { CasedVocabulary } from './cased-vocabulary';
import type { Token } from './tokens';

/** A row of capitalised words, `tokens[from…to)`, small particles inside it included. */
export interface CapitalRun {
  readonly from: number;
  readonly to: number;
}

/** Written with a capital letter; `eBay` and `iPhone` are not. */
export const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && token.isWord && (token.shape === 'capital' || token.shape === 'upper');

/** A line in capitals, where a capital says nothing. */
export function isAllCapitals(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ shape }) => shape !== 'none');
  return (
    words.length > 1 && words.filter(({ shape }) => shape === 'upper').length > 0.6 * words.length
  );
}

/** Over 65 % of the words are capitalised and no full stop ends them: a headline in title case. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  if (/^[.!?]$/.test(tokens.at(-1)?.key ?? '')) return false;
  const words = tokens.filter(({ isWord, shape }) => isWord && shape !== 'none');
  const capital = words.filter(isCapital);
  return words.length >= 4 && capital.length > 0.65 * words.length;
}

/** Nothing but one space parts the two: no possessive, which starts another name. */
const isNextTo = (before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined && after !== undefined && after.start - before.end <= 1;

const LINKS = new Set(['of', 'for', '&', 'et', 'du', 'des', 'dos', 'do', 'y', 'e', 'und', 'the']);

/** How many small words at `index` join the capitals around them: `of`, `of the`, `van der`. */
function linkLength(tokens: readonly Token[], index: number, words: CasedVocabulary): number {
  for (const length of [1, 2]) {
    const row = tokens.slice(index, index + length);
    const joins = row.every(({ key }) => LINKS.has(key) || words.particles.has(key));
    if (joins && row[0]?.key !== 'the' && isCapital(tokens[index + length])) return length;
  }
  return 0;
}

const LONGEST_RUN = 12;

/** The rows of capitalised words of a text, in order. */
export function* capitalRuns(
  tokens: readonly Token[],
  words: CasedVocabulary,
): Generator<CapitalRun> {
  let from = 0;
  while (from < tokens.length) {
    if (!isCapital(tokens[from])) {
      from += 1;
      continue;
    }
    let to = from + 1;
    while (to < from + LONGEST_RUN && isNextTo(tokens[to - 1], tokens[to])) {
      if (isCapital(tokens[to])) to += 1;
      else {
        const links = linkLength(tokens, to, words);
        if (links === 0) break;
        to += links + 1;
      }
    }
    yield { from, to };
    from = to;
  }
}
