import { lexrank } from './lexrank';
import { isDangling } from './dangling';
import { readSentences, type ReadableSentence, type SummarisedArticle } from './readable-sentences';
import { createTermReader } from './terms';
import {
  centroidOf,
  cosine,
  makeTermTable,
  makeTermVector,
  type TermTable,
  type TermVector,
} from './term-vectors';

/** No sentence after this many is ranked, so that no step grows with the square of a long text. */
export const MOST_RANKED = 200;

/** A sentence that may be chosen. */
export interface RankedSentence extends ReadableSentence {
  readonly vector: TermVector;
  /** Its content words as keys, with repetitions. */
  readonly terms: readonly string[];
  readonly words: number;
  readonly dangling: boolean;
}

/** An article as the ranking sees it. */
export interface RankedDocument {
  readonly title: TermVector;
  readonly titleTerms: ReadonlySet<string>;
  /** All sentences of the story. */
  readonly sentences: readonly ReadableSentence[];
  /** The first `MOST_RANKED` of them. */
  readonly ranked: readonly RankedSentence[];
  readonly table: TermTable;
  readonly centroid: TermVector;
  /** Cosines between ranked sentences. */
  readonly similarities: readonly (readonly number[])[];
  /** LexRank of the ranked sentences, highest 1. */
  readonly centrality: readonly number[];
}

/** Reads an article's sentences and measures how they relate. */
export function makeRankedDocument(article: SummarisedArticle): RankedDocument {
  const sentences = readSentences(article);
  const reader = createTermReader(article.lang);
  const read = sentences.slice(0, MOST_RANKED).map(({ text }) => reader.read(text));
  const title = reader.read(article.title).terms;
  const table = makeTermTable(read.map(({ terms }) => terms));
  const ranked = sentences.slice(0, MOST_RANKED).map((sentence, index): RankedSentence => {
    const terms = read[index]?.terms ?? [];
    return Object.assign({}, sentence, {
      terms,
      words: read[index]?.words ?? 0,
      dangling: isDangling(sentence.text, article.lang),
      vector: makeTermVector(terms, table),
    });
  });
  const vectors = ranked.map(({ vector }) => vector);
  const similarities = similaritiesOf(vectors);
  return {
    title: makeTermVector(title, table),
    titleTerms: new Set(title),
    sentences,
    ranked,
    table,
    centroid: centroidOf(vectors),
    similarities,
    centrality: withHighestOne(lexrank(similarities)),
  };
}

function similaritiesOf(vectors: readonly TermVector[]): readonly (readonly number[])[] {
  const matrix = vectors.map(() => Array.from<number>({ length: vectors.length }).fill(0));
  for (const [i, row] of matrix.entries()) {
    row[i] = 1;
    for (let j = 0; j < i; j += 1) {
      const a = vectors[i];
      const b = vectors[j];
      const other = matrix[j];
      if (a === undefined || b === undefined || other === undefined) continue;
      const similarity = cosine(a, b);
      row[j] = similarity;
      other[i] = similarity;
    }
  }
  return matrix;
}

function withHighestOne(scores: readonly number[]): readonly number[] {
  const highest = scores.reduce((best, score) => Math.max(best, score), 1e-9);
  return scores.map((score) => score / highest);
}
