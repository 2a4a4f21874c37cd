/** What a text has in common with the gold text: true and false positives and false negatives, summing to 1. */
export interface Overlap {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

const SIZE = 4;
/** Scripts written without spaces are compared letter by letter. */
const DENSE_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const TOKEN = /[\p{L}\p{N}\p{M}_]+/gu;

function countShingles(text: string): ReadonlyMap<string, number> {
  const tokens = text.replace(DENSE_LETTER, ' $& ').match(TOKEN) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, tokens.length - SIZE + 1); at += 1) {
    const shingle = tokens.slice(at, at + SIZE).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Overlap of 4-gram shingles, as scrapinghub/article-extraction-benchmark's `evaluate.py` counts it. */
export function overlapOf(gold: string, text: string): Overlap {
  const [expected, found] = [countShingles(gold), countShingles(text)];
  let [tp, fp, fn] = [0, 0, 0];
  for (const shingle of new Set([...expected.keys(), ...found.keys()])) {
    const [want, got] = [expected.get(shingle) ?? 0, found.get(shingle) ?? 0];
    tp += Math.min(want, got);
    fp += Math.max(0, got - want);
    fn += Math.max(0, want - got);
  }
  const sum = tp + fp + fn;
  return sum === 0 ? { tp, fp, fn } : { tp: tp / sum, fp: fp / sum, fn: fn / sum };
}

const share = (tp: number, wrong: number): number => (tp + wrong === 0 ? 0 : tp / (tp + wrong));

export function precisionOf({ tp, fp, fn }: Overlap): number {
  return fp === 0 && fn === 0 ? 1 : share(tp, fp);
}

export function recallOf({ tp, fp, fn }: Overlap): number {
  return fp === 0 && fn === 0 ? 1 : share(tp, fn);
}

export function f1Of(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
