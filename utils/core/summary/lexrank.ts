const DAMPING = 0.85;
const ROUNDS = 30;
/** Once the scores change by less than this in a round, they are right. */
const SETTLED = 1e-6;

/**
 * Continuous LexRank: how central each sentence is in the graph of similarities, by power iteration
 * (Erkan and Radev, "LexRank: Graph-based lexical centrality as salience in text summarization", 2004).
 * The scores sum to about 1.
 *
 * @param similarities square and symmetric; the diagonal is not read
 */
export function lexrank(similarities: readonly (readonly number[])[]): readonly number[] {
  const n = similarities.length;
  const shares = similarities.map((row, i) => {
    const degree = row.reduce((sum, similarity, j) => (i === j ? sum : sum + similarity), 0);
    return row.map((similarity, j) => (i === j || degree === 0 ? 0 : similarity / degree));
  });
  let scores: readonly number[] = similarities.map(() => 1 / n);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = nextScores(shares, scores);
    const change = next.reduce((sum, score, i) => sum + Math.abs(score - (scores[i] ?? 0)), 0);
    scores = next;
    if (change < SETTLED) break;
  }
  return scores;
}

function nextScores(
  shares: readonly (readonly number[])[],
  scores: readonly number[],
): readonly number[] {
  const n = scores.length;
  const next = Array.from<number>({ length: n }).fill((1 - DAMPING) / n);
  for (let i = 0; i < n; i += 1) {
    const row = shares[i] ?? [];
    const score = DAMPING * (scores[i] ?? 0);
    for (let j = 0; j < n; j += 1) next[j] = (next[j] ?? 0) + score * (row[j] ?? 0);
  }
  return next;
}
