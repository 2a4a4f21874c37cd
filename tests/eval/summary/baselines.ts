import { findSentences } from '../../../utils/core/language/sentences';
import { lexrank } from '../../../utils/core/summary/lexrank';
import type { SummarisedArticle } from '../../../utils/core/summary/readable-sentences';
import { createTermReader } from '../../../utils/core/summary/terms';
import { cosine, makeTermTable, makeTermVector } from '../../../utils/core/summary/term-vectors';
import { rougeN, rougeTokens } from './rouge';

/** Sentences a summary has in this measurement. */
export const LENGTH = 3;

/** The sentences of a document, in order, as every baseline gets them. */
export function plainSentences({ blocks, lang }: SummarisedArticle): readonly string[] {
  return blocks.flatMap(({ text }) =>
    findSentences(text, lang).map(({ start, end }) => text.slice(start, end)),
  );
}

type Choice = readonly number[];

const best = (scores: readonly number[]): Choice =>
  [...scores.keys()]
    .toSorted((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, LENGTH)
    .toSorted((a, b) => a - b);

/** The first three sentences. */
export function lead(sentences: readonly string[]): Choice {
  return [...sentences.keys()].slice(0, LENGTH);
}

/** TextRank (Mihalcea and Tarau 2004): shared content words by the logarithms of both lengths, then PageRank. */
export function textRank(sentences: readonly string[], lang: string): Choice {
  const reader = createTermReader(lang);
  const terms = sentences.map((sentence) => reader.read(sentence).terms);
  const sets = terms.map((each) => new Set(each));
  const similarities = sets.map((a, i) =>
    sets.map((b, j) => {
      if (i === j) return 0;
      let shared = 0;
      for (const term of a) if (b.has(term)) shared += 1;
      const length = Math.log(1 + terms[i]!.length) + Math.log(1 + terms[j]!.length);
      return length === 0 ? 0 : shared / length;
    }),
  );
  return best(lexrank(similarities));
}

/** Continuous LexRank (Erkan and Radev 2004). */
export function lexRank(sentences: readonly string[], lang: string): Choice {
  const reader = createTermReader(lang);
  const terms = sentences.map((sentence) => reader.read(sentence).terms);
  const table = makeTermTable(terms);
  const vectors = terms.map((each) => makeTermVector(each, table));
  return best(lexrank(vectors.map((a) => vectors.map((b) => cosine(a, b)))));
}

/** Greedily the sentences that score best against the references: what no extract does much better. */
export function oracle(
  sentences: readonly string[],
  { lang, references }: { readonly lang: string; readonly references: readonly string[] },
): Choice {
  const goals = references.map((reference) => rougeTokens(reference, lang));
  const tokens = sentences.map((sentence) => rougeTokens(sentence, lang));
  const score = (choice: Choice): number => {
    const system = choice.toSorted((a, b) => a - b).flatMap((index) => tokens[index]!);
    return Math.max(...goals.map((goal) => rougeN(system, goal, 1) + rougeN(system, goal, 2)));
  };
  let chosen: Choice = [];
  let highest = 0;
  while (chosen.length < LENGTH) {
    let gain: Choice | null = null;
    for (const index of sentences.keys()) {
      if (chosen.includes(index)) continue;
      const value = score([...chosen, index]);
      if (value > highest + 1e-12) {
        highest = value;
        gain = [...chosen, index];
      }
    }
    if (gain === null) break;
    chosen = gain;
  }
  return chosen.toSorted((a, b) => a - b);
}
