import { findTaggedNames } from './entities/find-tagged-names';
import type { TaggedSentence } from './entities/read-tagged-sentences';
import { readTaggedSentences } from './entities/read-tagged-sentences';
import type { Score } from './entities/score-names';
import {
  addToScore,
  describeCounts,
  ENTITY_TYPES,
  makeScore,
  strictF,
} from './entities/score-names';

/** The sentences of one document together; each on its own where the corpus names no document. */
function documentsOf(sentences: readonly TaggedSentence[]): readonly (readonly TaggedSentence[])[] {
  const documents = new Map<string, TaggedSentence[]>();
  sentences.forEach((sentence, index) => {
    const key = `${sentence.source} ${sentence.document ?? String(index)}`;
    const document = documents.get(key);
    if (document === undefined) documents.set(key, [sentence]);
    else document.push(sentence);
  });
  return [...documents.values()];
}

function scoreOf(scores: Map<string, Score>, name: string): Score {
  const score = scores.get(name) ?? makeScore();
  scores.set(name, score);
  return score;
}

function printScores(title: string, scores: ReadonlyMap<string, Score>): void {
  for (const [name, score] of scores) {
    console.log(`${title} ${name}: ${describeCounts(score.all)}`);
    for (const type of ENTITY_TYPES)
      console.log(`    ${type.padEnd(12)} ${describeCounts(score[type])}`);
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
const figuresOf = (scores: ReadonlyMap<string, Score>): Record<string, number> =>
  Object.fromEntries([...scores].map(([name, { all }]) => [name, round(strictF(all))]));

/** Scores the recogniser on files of tagged sentences, by language and by source. */
export async function run(paths: readonly string[]): Promise<void> {
  const languages = new Map<string, Score>();
  const sources = new Map<string, Score>();
  const started = performance.now();
  let words = 0;
  for (const document of paths.flatMap((path) => documentsOf(readTaggedSentences(path)))) {
    const found = findTaggedNames(document);
    document.forEach(({ lang, source, names, tokens }, index) => {
      words += tokens.length;
      for (const score of [scoreOf(languages, lang), scoreOf(sources, source)])
        addToScore(score, names, found[index] ?? []);
    });
  }
  const perThousand = ((performance.now() - started) / words) * 1000;
  printScores('language', languages);
  printScores('source', sources);
  console.log(`${String(words)} words, ${perThousand.toFixed(1)} ms per 1,000`);
  console.log(
    JSON.stringify({
      area: 'entities',
      languages: figuresOf(languages),
      sources: figuresOf(sources),
    }),
  );
}
