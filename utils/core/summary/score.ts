import type { LanguageTag } from '../model/language';
import type { RankedDocument } from './document';
import { FEATURE_NAMES, measureFeatures, type FeatureName } from './features';
import model from './weights.json';

type Weights = Readonly<Record<FeatureName, number>>;

const SHARED: Weights = model.weights;
/** What a language adds to the shared weights, for languages there was something to learn from. */
const LANGUAGES: Readonly<Record<string, Weights>> = model.languages;

/** How much each ranked sentence belongs in a summary: a linear score, comparable within its document only. */
export function scoreSentences(document: RankedDocument, lang: LanguageTag): readonly number[] {
  const own = LANGUAGES[lang.split('-')[0] ?? ''];
  const weights = FEATURE_NAMES.map((name) => SHARED[name] + (own?.[name] ?? 0));
  const scores = measureFeatures(document).map((features) =>
    features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0),
  );
  return standardised(scores);
}

/** The scores with mean 0 and standard deviation 1. */
function standardised(scores: readonly number[]): readonly number[] {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
  const deviation = Math.sqrt(variance) || 1;
  return scores.map((score) => (score - mean) / deviation);
}
