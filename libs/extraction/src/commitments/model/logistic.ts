/** Weights by feature, and the share of the odds that is there before anything is seen. */
export interface Weights { bias: number; weights: Readonly<Record<string, number>> }

export const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

export function scoreOf(features: readonly string[], { bias, weights }: Weights): number {
  let sum = bias;
  for (const feature of features) {
    const weight: unknown = weights[feature];
    if (typeof weight === 'number') sum += weight;
  }
  return sum;
}

export interface Example { features: readonly string[]; positive: boolean; /** How much it counts. */ weight: number }
export interface FitOptions { l1: number; l2: number; rounds: number }

/**
 * Logistic regression with L1 (few weights) and L2 (small weights), by accelerated proximal gradient steps over all examples
 * (Beck and Teboulle 2009). Nothing in it is random: the same examples give the same weights.
 */
export function fit(examples: readonly Example[], { l1, l2, rounds }: FitOptions): Weights {
  const index = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) if (!index.has(feature)) index.set(feature, index.size + 1);
  // All rows in one array: this loop is what training spends its minutes in.
  const ends = new Int32Array(examples.length + 1);
  examples.forEach(({ features }, at) => { ends[at + 1] = ends[at]! + features.length; });
  const columns = new Int32Array(ends.at(-1)!);
  examples.forEach(({ features }, at) => features.forEach((feature, place) => { columns[ends[at]! + place] = index.get(feature)!; }));
  const size = index.size + 1;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const longest = examples.reduce((most, { features }) => Math.max(most, features.length + 1), 1);
  const step = 1 / (longest / 4 / 4 + l2);
  let weights = new Float64Array(size);
  const ahead = new Float64Array(size);
  let momentum = 1;
  const gradient = new Float64Array(size);
  for (let round = 0; round < rounds; round += 1) {
    gradient.fill(0);
    for (const [at, { positive, weight }] of examples.entries()) {
      if (weight === 0) continue;
      const [start, end] = [ends[at]!, ends[at + 1]!];
      let score = ahead[0]!;
      for (let place = start; place < end; place += 1) score += ahead[columns[place]!]!;
      const error = (sigmoid(score) - (positive ? 1 : 0)) * (weight / total);
      gradient[0]! += error;
      for (let place = start; place < end; place += 1) gradient[columns[place]!]! += error;
    }
    const next = new Float64Array(size);
    for (let column = 0; column < size; column += 1) {
      const value = ahead[column]! - step * (gradient[column]! + (column === 0 ? 0 : l2 * ahead[column]!));
      next[column] = column === 0 ? value : Math.sign(value) * Math.max(0, Math.abs(value) - step * l1);
    }
    const grown = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    for (let column = 0; column < size; column += 1) ahead[column] = next[column]! + ((momentum - 1) / grown) * (next[column]! - weights[column]!);
    weights = next;
    momentum = grown;
  }
  const kept = [...index].map(([feature, column]) => [feature, Math.round(weights[column]! * 1000) / 1000] as const).filter(([, weight]) => weight !== 0);
  return { bias: Math.round(weights[0]! * 1000) / 1000, weights: Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}
