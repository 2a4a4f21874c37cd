import type { RankedDocument } from './document';
import { endsSentence } from './line-guard';

/** How much a sentence loses for saying what a chosen one says. */
const REDUNDANCY = 0.3;
/** How much a sentence loses that leans on one not chosen; more than any score is worth. */
const DANGLING = 3;
/** How much a sentence after the first loses that has no end: the head of a list, a caption. */
const UNENDED = 1;
/** From this cosine on two sentences say the same. */
const SAME = 0.75;
/** From this share of common terms on a sentence is the title again. */
const SAME_AS_TITLE = 0.75;
/** Below this many words nothing is a sentence worth a line, while longer ones are left. */
const FEWEST_WORDS = 4;
const LAST_RESORT = 100;

/**
 * The best sentences in the order they were chosen, at most `limit`: greedily the highest score, less what repeats
 * chosen ones or the title (maximal marginal relevance, Carbonell and Goldstein 1998), less what leans on a sentence
 * that is not chosen. Stops early rather than choose a repetition.
 */
export function pickSentences(
  document: RankedDocument,
  scores: readonly number[],
  { limit, chosen = [] }: { readonly limit: number; readonly chosen?: readonly number[] },
): readonly number[] {
  const picked = [...chosen];
  const left = new Set(document.ranked.keys());
  for (const index of left)
    if (picked.includes(index) || repeatsTitle(document, index)) left.delete(index);
  while (picked.length < limit && left.size > 0) {
    const best = bestOf(document, scores, { left, picked });
    if (best === null) break;
    picked.push(best);
    left.delete(best);
  }
  return picked;
}

function bestOf(
  document: RankedDocument,
  scores: readonly number[],
  state: { readonly left: ReadonlySet<number>; readonly picked: readonly number[] },
): number | null {
  let best: number | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const index of state.left) {
    const closest = closestOf(document, index, state.picked);
    if (closest >= SAME) continue;
    const value =
      (scores[index] ?? 0) - REDUNDANCY * closest - penaltyOf(document, index, state.picked);
    if (value > highest) {
      highest = value;
      best = index;
    }
  }
  return best;
}

function closestOf(document: RankedDocument, index: number, picked: readonly number[]): number {
  return picked.reduce(
    (most, other) => Math.max(most, document.similarities[index]?.[other] ?? 0),
    0,
  );
}

function penaltyOf(document: RankedDocument, index: number, picked: readonly number[]): number {
  const sentence = document.ranked[index];
  if (sentence === undefined) return LAST_RESORT;
  const leans = sentence.dangling && index > 0 && !picked.includes(index - 1);
  const unended = index > 0 && !endsSentence(sentence.text);
  return (
    (leans ? DANGLING : 0) +
    (unended ? UNENDED : 0) +
    (sentence.words < FEWEST_WORDS ? LAST_RESORT : 0)
  );
}

/** Does a sentence say hardly anything but the title? */
function repeatsTitle({ ranked, titleTerms }: RankedDocument, index: number): boolean {
  const terms = new Set(ranked[index]?.terms);
  if (terms.size === 0 || titleTerms.size === 0) return false;
  const shared = [...terms].filter((term) => titleTerms.has(term)).length;
  return shared >= SAME_AS_TITLE * (terms.size + titleTerms.size - shared);
}
