/** One sentence to learn from: its features, whether it belongs in the summary, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly label: 0 | 1;
  readonly weight: number;
}

const ROUNDS = 30;

/**
 * Logistic regression by Newton's method with a Gaussian prior around given weights (maximum a posteriori): the
 * stronger the prior, the less a small corpus moves them. The intercept is free. Deterministic.
 */
export function fitLogistic(
  examples: readonly Example[],
  { prior, strength }: { readonly prior: readonly number[]; readonly strength: number },
): readonly number[] {
  const size = prior.length;
  const weights = [...prior, startingIntercept(examples)];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { gradient, hessian } = derivatives(examples, weights);
    for (let k = 0; k < size; k += 1) {
      gradient[k]! += strength * (weights[k]! - prior[k]!);
      hessian[k]![k]! += strength;
    }
    const step = solve(hessian, gradient);
    for (const [k, change] of step.entries()) weights[k]! -= change;
    if (Math.max(...step.map(Math.abs)) < 1e-8) break;
  }
  return weights.slice(0, size);
}

function startingIntercept(examples: readonly Example[]): number {
  let positive = 0;
  let all = 0;
  for (const { label, weight } of examples) {
    positive += label * weight;
    all += weight;
  }
  return Math.log(positive / (all - positive));
}

function derivatives(
  examples: readonly Example[],
  weights: readonly number[],
): { gradient: number[]; hessian: number[][] } {
  const size = weights.length;
  const gradient = Array.from<number>({ length: size }).fill(0);
  const hessian = gradient.map(() => Array.from<number>({ length: size }).fill(0));
  for (const { features, label, weight } of examples) {
    const x = [...features, 1];
    const chance = 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * weights[k]!, 0)));
    const error = (chance - label) * weight;
    const curve = chance * (1 - chance) * weight;
    for (const [k, value] of x.entries()) {
      gradient[k]! += error * value;
      for (const [l, other] of x.entries()) hessian[k]![l]! += curve * value * other;
    }
  }
  return { gradient, hessian };
}

/** Gaussian elimination with partial pivoting. */
function solve(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let i = 0; i < size; i += 1) {
    let pivot = i;
    for (let j = i + 1; j < size; j += 1)
      if (Math.abs(rows[j]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = j;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let j = i + 1; j < size; j += 1) {
      const factor = rows[j]![i]! / (rows[i]![i]! || 1e-12);
      for (let k = i; k <= size; k += 1) rows[j]![k]! -= factor * rows[i]![k]!;
    }
  }
  const solution = Array.from<number>({ length: size }).fill(0);
  for (let i = size - 1; i >= 0; i -= 1) {
    let rest = rows[i]![size]!;
    for (let k = i + 1; k < size; k += 1) rest -= rows[i]![k]! * solution[k]!;
    solution[i] = rest / (rows[i]![i]! || 1e-12);
  }
  return solution;
}
