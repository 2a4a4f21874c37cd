import type { EntityType } from '../../../utils/core/model/entity';
import type { TaggedName } from './read-tagged-sentences';

export const ENTITY_TYPES: readonly EntityType[] = ['person', 'organisation', 'place'];

interface Counts {
  found: number;
  right: number;
  gold: number;
  overlapping: number;
  covered: number;
}

/** Counts for each type and, under `all`, for all of them. */
export type Score = Readonly<Record<EntityType | 'all', Counts>>;

const makeCounts = (): Counts => ({ found: 0, right: 0, gold: 0, overlapping: 0, covered: 0 });

export const makeScore = (): Score => ({
  person: makeCounts(),
  organisation: makeCounts(),
  place: makeCounts(),
  all: makeCounts(),
});

const overlaps = (a: TaggedName, b: TaggedName): boolean =>
  a.type === b.type && a.from < b.to && a.to > b.from;
const equals = (a: TaggedName, b: TaggedName): boolean =>
  a.type === b.type && a.from === b.from && a.to === b.to;

/** Adds one sentence: strict is boundaries and type, overlap is a common token and type. */
export function addToScore(
  score: Score,
  gold: readonly TaggedName[],
  found: readonly TaggedName[],
): void {
  for (const name of found) {
    for (const counts of [score[name.type], score.all]) {
      counts.found += 1;
      if (gold.some((other) => equals(name, other))) counts.right += 1;
      if (gold.some((other) => overlaps(name, other))) counts.overlapping += 1;
    }
  }
  for (const name of gold) {
    for (const counts of [score[name.type], score.all]) {
      counts.gold += 1;
      if (found.some((other) => overlaps(name, other))) counts.covered += 1;
    }
  }
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const harmonic = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));

/** F1 over boundaries and type, 0…1. */
export const strictF = ({ right, found, gold }: Counts): number =>
  harmonic(ratio(right, found), ratio(right, gold));

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);

/** `strict P R F | overlap P R F (gold)` in percent. */
export function describeCounts(counts: Counts): string {
  const { found, right, gold, overlapping, covered } = counts;
  const strict = [ratio(right, found), ratio(right, gold), strictF(counts)];
  const [p, r] = [ratio(overlapping, found), ratio(covered, gold)];
  const overlap = [p, r, harmonic(p, r)];
  return `strict ${strict.map(percent).join(' ')} | overlap ${overlap.map(percent).join(' ')} (${String(gold)})`;
}
