import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRankedDocument } from '../../../utils/core/summary/document';
import { FEATURE_NAMES, measureFeatures } from '../../../utils/core/summary/features';
import { oracle } from './baselines';
import { articleOf, readCorpus, type CorpusDocument } from './corpus';
import { fitLogistic, type Example } from './logistic';
import priorModel from './prior-weights.json';

const USAGE = `usage: node tests/run.mjs eval/summary/train.ts --data FILE_OR_FOLDER [--relearn] [--out FILE]

Learns the weights of the extractive summary from documents with references (JSON lines: id, lang, title, text,
references) and writes them to utils/core/summary/weights.json, or to FILE.
The shared weights are those of prior-weights.json, learnt on 861 documents of seven languages (en, fr, ar, vi, de, ur and
others), not all of which may be passed on; --relearn learns them from DATA instead. What a language adds to
them is learnt from the documents of DATA in it, held to zero by a Gaussian prior; only ar and ur add anything.`;

/**
 * The languages that add weights of their own: those in which they beat the shared ones on documents they were not
 * learnt from (five-fold cross-validation, ROUGE-1: ar +0.4, ur +3.5; fr -0.1, so French has none).
 */
const OWN_WEIGHTS: ReadonlySet<string> = new Set(['ar', 'ur']);
/** Strength of the priors, chosen by five-fold cross-validation on ar, fr and ur. */
const LANGUAGE_PRIOR = 3;
const SHARED_PRIOR = 1;

/** A document's sentences as examples; every document counts the same. A sentence is right when the oracle takes it. */
function examplesOf(document: CorpusDocument): readonly Example[] {
  const ranked = makeRankedDocument(articleOf(document));
  if (ranked.ranked.length < 4) return [];
  const right = new Set(
    oracle(
      ranked.ranked.map(({ text }) => text),
      document,
    ),
  );
  return measureFeatures(ranked).map((features, index) => ({
    features,
    label: right.has(index) ? 1 : 0,
    weight: 1 / ranked.ranked.length,
  }));
}

/** The standard deviation of every feature: weights are learnt for features of one size. */
function deviationsOf(examples: readonly Example[]): readonly number[] {
  return FEATURE_NAMES.map((_, k) => {
    const values = examples.map(({ features }) => features[k]!);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return (
      Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1
    );
  });
}

type Named = Record<string, number>;

/** Weights by name, for features as they are measured, to four significant figures. */
function named(weights: readonly number[], deviations: readonly number[]): Named {
  return Object.fromEntries(
    FEATURE_NAMES.map((name, k) => [name, Number((weights[k]! / deviations[k]!).toPrecision(4))]),
  );
}

function learn(documents: readonly CorpusDocument[], relearn: boolean): object {
  const byLanguage = new Map<string, readonly Example[][]>();
  for (const document of documents) {
    const examples = [...examplesOf(document)];
    if (examples.length > 0)
      byLanguage.set(document.lang, [...(byLanguage.get(document.lang) ?? []), examples]);
  }
  const all = [...byLanguage.values()].flat(2);
  const deviations = deviationsOf(all);
  const standard = (examples: readonly Example[]): readonly Example[] =>
    examples.map(({ features, label, weight }) => ({
      features: features.map((value, k) => value / deviations[k]!),
      label,
      weight,
    }));
  const given = FEATURE_NAMES.map((name, k) => priorModel.weights[name] * deviations[k]!);
  const nothing = given.map(() => 0);
  const shared = relearn
    ? fitLogistic(standard(all), { prior: nothing, strength: SHARED_PRIOR })
    : given;
  const languages: Record<string, Named> = {};
  for (const [lang, examples] of byLanguage) {
    if (!OWN_WEIGHTS.has(lang)) continue;
    const own = fitLogistic(standard(examples.flat()), { prior: shared, strength: LANGUAGE_PRIOR });
    languages[lang] = named(
      own.map((weight, k) => weight - shared[k]!),
      deviations,
    );
    console.log(`${lang}: ${examples.length} documents`);
  }
  return { weights: named(shared, deviations), languages };
}

/** `node tests/run.mjs eval/summary/train.ts --data FOLDER` */
export function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', multiple: true },
      relearn: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  if (values.data === undefined) {
    console.error(USAGE);
    return 2;
  }
  const files = readCorpus(values.data);
  const documents = new Map(
    files.flatMap(({ documents: all }) => all).map((each) => [each.id, each]),
  );
  const out =
    values.out ?? resolve(import.meta.dirname, '../../../utils/core/summary/weights.json');
  writeFileSync(
    out,
    `${JSON.stringify(learn([...documents.values()], values.relearn), null, 2)}\n`,
  );
  console.log(`wrote ${out}`);
  return 0;
}
