import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from '../../eval/summary/bootstrap';
import { fitLogistic } from '../../eval/summary/logistic';
import { porterStem } from '../../eval/summary/porter';
import { rougeN, rougeTokens } from '../../eval/summary/rouge';
import { cosine, makeTermTable, makeTermVector } from '../../../utils/core/summary/term-vectors';
import { lexrank } from '../../../utils/core/summary/lexrank';

describe('rougeN', () => {
  const score = (a: string, b: string, size = 1): number =>
    rougeN(rougeTokens(a, 'en'), rougeTokens(b, 'en'), size);

  it('is 1 for the same text, 0 for another, and between for a part', () => {
    expect(score('the bridge is closed', 'The bridge is closed.')).toBe(1);
    expect(score('the bridge', 'a ferry')).toBe(0);
    expect(score('the bridge', 'the bridge is closed')).toBeCloseTo(2 / 3);
    expect(score('closed bridge the', 'the bridge closed', 2)).toBe(0);
  });

  it('folds Arabic script and cuts Chinese into characters', () => {
    expect(rougeTokens('مَدْرَسَةٌ', 'ar')).toEqual(rougeTokens('مدرسه', 'ar'));
    expect(rougeTokens('大桥关闭', 'zh')).toHaveLength(4);
  });
});

describe('porterStem', () => {
  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['motoring', 'motor'],
    ['hopping', 'hop'],
    ['filing', 'file'],
    ['relational', 'relat'],
    ['hopefulness', 'hope'],
    ['adoption', 'adopt'],
    ['controlling', 'control'],
    ['sky', 'sky'],
    ['happy', 'happi'],
  ])('%s → %s, as in the paper', (word, stem) => {
    expect(porterStem(word)).toBe(stem);
  });
});

describe('bootstrapInterval', () => {
  it('holds the mean, and is the same every time', () => {
    const values = Array.from({ length: 50 }, (_, i) => (i % 7) - 2);
    const [low, high] = bootstrapInterval(values);
    expect(low).toBeLessThan(1);
    expect(high).toBeGreaterThan(0.5);
    expect(bootstrapInterval(values)).toEqual([low, high]);
    expect(bootstrapInterval([3, 3, 3])).toEqual([3, 3]);
  });
});

describe('fitLogistic', () => {
  const examples = Array.from({ length: 200 }, (_, i) => ({
    features: [(i % 10) / 10, (Math.floor(i / 10) % 10) / 10],
    label: i % 10 > 6 ? (1 as const) : (0 as const),
    weight: 1,
  }));

  it('finds the feature that tells, and stays near a strong prior', () => {
    const [telling, idle] = fitLogistic(examples, { prior: [0, 0], strength: 0.1 });
    expect(telling).toBeGreaterThan(5);
    expect(Math.abs(idle!)).toBeLessThan(1);
    const [held] = fitLogistic(examples, { prior: [0.5, 0], strength: 1e6 });
    expect(held).toBeCloseTo(0.5, 2);
  });
});

describe('cosine', () => {
  it('is 1 for the same terms, 0 without common ones', () => {
    const table = makeTermTable([['bridge', 'closed'], ['ferry'], ['bridge', 'ferry']]);
    const vector = (...terms: string[]) => makeTermVector(terms, table);
    expect(cosine(vector('bridge', 'closed'), vector('closed', 'bridge'))).toBeCloseTo(1);
    expect(cosine(vector('bridge'), vector('ferry'))).toBe(0);
    expect(cosine(vector(), vector('ferry'))).toBe(0);
  });
});

describe('lexrank', () => {
  it('ranks highest what is like the others', () => {
    const scores = lexrank([
      [1, 0.5, 0.5],
      [0.5, 1, 0],
      [0.5, 0, 1],
    ]);
    expect(scores[0]).toBeGreaterThan(scores[1]!);
    expect(scores[1]).toBeCloseTo(scores[2]!);
    expect(lexrank([])).toEqual([]);
  });
});
