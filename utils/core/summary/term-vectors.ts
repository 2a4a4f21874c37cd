/** A sentence as a vector: its different terms (ascending ids), the weight of each, and the vector's length. */
export interface TermVector {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  readonly norm: number;
}

/** The term statistics of one document. */
export interface TermTable {
  readonly idOf: ReadonlyMap<string, number>;
  /** How often each term occurs. */
  readonly counts: readonly number[];
  /** In how many sentences each term occurs. */
  readonly spread: readonly number[];
  /** Inverse sentence frequency of each term. */
  readonly rarity: readonly number[];
}

/** Counts the terms of a document given sentence by sentence. */
export function makeTermTable(sentences: readonly (readonly string[])[]): TermTable {
  const idOf = new Map<string, number>();
  const counts: number[] = [];
  const spread: number[] = [];
  for (const terms of sentences) {
    const seen = new Set<number>();
    for (const term of terms) {
      let id = idOf.get(term);
      if (id === undefined) {
        id = counts.length;
        idOf.set(term, id);
        counts.push(0);
        spread.push(0);
      }
      counts[id] = (counts[id] ?? 0) + 1;
      if (!seen.has(id)) spread[id] = (spread[id] ?? 0) + 1;
      seen.add(id);
    }
  }
  const rarity = spread.map((inSentences) => Math.log(1 + sentences.length / inSentences));
  return { idOf, counts, spread, rarity };
}

/** The vector of a sentence: term frequency by inverse sentence frequency. Unknown terms are left out. */
export function makeTermVector(terms: readonly string[], table: TermTable): TermVector {
  const frequency = new Map<number, number>();
  for (const term of terms) {
    const id = table.idOf.get(term);
    if (id !== undefined) frequency.set(id, (frequency.get(id) ?? 0) + 1);
  }
  const ids = [...frequency.keys()].toSorted((a, b) => a - b);
  const weights = ids.map((id) => (frequency.get(id) ?? 0) * (table.rarity[id] ?? 0));
  return { ids, weights, norm: Math.hypot(...weights) };
}

/** Cosine of two vectors, 0…1; 0 when one is empty. */
export function cosine(a: TermVector, b: TermVector): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  let dot = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
    const left = a.ids[i] ?? 0;
    const right = b.ids[j] ?? 0;
    if (left === right) dot += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return dot / (a.norm * b.norm);
}

/** The sum of all vectors, as one vector. */
export function centroidOf(vectors: readonly TermVector[]): TermVector {
  const sum = new Map<number, number>();
  for (const { ids, weights } of vectors)
    for (const [at, id] of ids.entries()) sum.set(id, (sum.get(id) ?? 0) + (weights[at] ?? 0));
  const ids = [...sum.keys()].toSorted((a, b) => a - b);
  const weights = ids.map((id) => sum.get(id) ?? 0);
  return { ids, weights, norm: Math.hypot(...weights) };
}
