import { cosine } from './term-vectors';
import type { RankedDocument, RankedSentence } from './document';

/** What is measured of a sentence, in the order of the weights. */
export const FEATURE_NAMES = [
  'positionInverse',
  'positionDecay',
  'first',
  'amongFirstThree',
  'positionShare',
  'positionLog',
  'firstBlock',
  'firstInBlock',
  'titleRecall',
  'titleCosine',
  'centroidCosine',
  'lexrank',
  'meanFrequency',
  'topTerms',
  'likeFirst',
  'lengthLog',
  'short',
  'long',
  'veryLong',
  'hasNumber',
  'numberShare',
  'quotedShare',
  'mostlyQuoted',
  'dangling',
  'question',
  'bracket',
  'colon',
  'likeLead',
  'singleTerms',
] as const;

export type FeatureName = (typeof FEATURE_NAMES)[number];

const QUOTED = /["“«„「][^"”»“」]{3,600}["”»“」]/gu;
const NUMBER = /\p{Nd}/u;

/** The features of every ranked sentence of a document; the weights are learnt for exactly these definitions. */
export function measureFeatures(document: RankedDocument): readonly (readonly number[])[] {
  const shared = measureDocument(document);
  return document.ranked.map((sentence, index) => [
    ...positionOf(document, sentence, index),
    ...contentOf(document, shared, index),
    ...lengthOf(sentence.words),
    ...surfaceOf(sentence),
    likeLead(document, index),
    singleTerms(document, sentence),
  ]);
}

interface Shared {
  readonly titleWeight: number;
  readonly topTerms: readonly number[];
  readonly centroidCosines: readonly number[];
  readonly meanFrequencies: readonly number[];
}

function measureDocument({ title, ranked, table, centroid }: RankedDocument): Shared {
  const centroidCosines = ranked.map(({ vector }) => cosine(vector, centroid));
  const meanFrequencies = ranked.map(({ terms }) => {
    const sum = terms.reduce(
      (total, term) => total + (table.counts[table.idOf.get(term) ?? -1] ?? 0),
      0,
    );
    return terms.length === 0 ? 0 : sum / terms.length;
  });
  const topTerms = [...table.counts.entries()]
    .filter(([, count]) => count > 1)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 10)
    .map(([id]) => id);
  return {
    titleWeight: title.ids.reduce((sum, id) => sum + (table.rarity[id] ?? 0), 0),
    topTerms,
    centroidCosines: withHighestOne(centroidCosines),
    meanFrequencies: withHighestOne(meanFrequencies),
  };
}

function withHighestOne(values: readonly number[]): readonly number[] {
  const highest = values.reduce((best, value) => Math.max(best, value), 1e-9);
  return values.map((value) => value / highest);
}

function positionOf(
  document: RankedDocument,
  sentence: RankedSentence,
  index: number,
): readonly number[] {
  return [
    1 / (1 + index),
    Math.exp(-index / 3),
    flag(index === 0),
    flag(index < 3),
    index / document.sentences.length,
    Math.log(1 + index) / 3,
    flag(sentence.block === document.ranked[0]?.block),
    flag(sentence.firstInBlock),
  ];
}

function contentOf(document: RankedDocument, shared: Shared, index: number): readonly number[] {
  const { ranked, table, title, centrality, similarities } = document;
  const vector = ranked[index]?.vector;
  if (vector === undefined) return [0, 0, 0, 0, 0, 0, 0];
  const own = new Set(vector.ids);
  const inTitle = title.ids.reduce(
    (sum, id) => (own.has(id) ? sum + (table.rarity[id] ?? 0) : sum),
    0,
  );
  const inTop = shared.topTerms.filter((id) => own.has(id)).length;
  const titleNorm = Math.hypot(...title.ids.map((id) => table.rarity[id] ?? 0));
  return [
    shared.titleWeight === 0 ? 0 : inTitle / shared.titleWeight,
    titleNorm === 0 ? 0 : inTitle / ((vector.norm || 1) * titleNorm),
    shared.centroidCosines[index] ?? 0,
    centrality[index] ?? 0,
    shared.meanFrequencies[index] ?? 0,
    shared.topTerms.length === 0 ? 0 : inTop / shared.topTerms.length,
    index === 0 ? 0 : (similarities[index]?.[0] ?? 0),
  ];
}

function lengthOf(words: number): readonly number[] {
  return [Math.log(1 + words) / 3, flag(words < 8), flag(words > 35), flag(words > 55)];
}

function surfaceOf({ text, words, dangling }: RankedSentence): readonly number[] {
  const quoted =
    [...text.matchAll(QUOTED)].reduce((sum, [match]) => sum + match.length, 0) / text.length;
  const numbers = text.split(/\s+/u).filter((word) => NUMBER.test(word)).length;
  return [
    flag(numbers > 0),
    numbers / Math.max(4, words),
    quoted,
    flag(quoted > 0.7),
    flag(dangling),
    flag(/[?؟？]["”»]?$/u.test(text)),
    flag(text.includes('(')),
    flag(text.includes(':')),
  ];
}

function likeLead({ similarities, ranked }: RankedDocument, index: number): number {
  const lead = Math.min(5, ranked.length);
  let sum = 0;
  for (let other = 0; other < lead; other += 1)
    if (other !== index) sum += similarities[index]?.[other] ?? 0;
  return sum / lead;
}

/** The share of a sentence's terms that occur in no other sentence. */
function singleTerms({ table }: RankedDocument, { vector }: RankedSentence): number {
  if (vector.ids.length === 0) return 1;
  return vector.ids.filter((id) => table.spread[id] === 1).length / vector.ids.length;
}

function flag(condition: boolean): number {
  return condition ? 1 : 0;
}
