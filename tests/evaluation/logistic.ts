/** Numbers by the features' names. */
export type Numbers = Readonly<Record<string, number>>;

/** What lacks or differs can only count against, what agrees or matches only for: anything else is chance. */
export type Sign = "for" | "against";

interface Options {
  readonly rounds: number;
  readonly rate: number;
  /** Pull of every weight towards 0, so that rare features keep small. */
  readonly ridge: number;
  /** Which sign a feature's weight may have; either, unless told. */
  readonly signs: Readonly<Record<string, Sign>>;
}

const DEFAULTS: Options = { rounds: 1500, rate: 0.1, ridge: 0.0003, signs: {} };

export interface Choice {
  readonly options: readonly Numbers[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** Weights under which the right options of each choice have the greatest likelihood (conditional logit). */
export function fitRanking(choices: readonly Choice[], options: Partial<Options> = {}): Numbers {
  const names = namesOf(choices.flatMap((choice) => choice.options));
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  const rows = choices.map((choice) => ({
    ...choice,
    vectors: choice.options.map((option) => vectorOf(option, names)),
  }));
  return descend(names, options, (weights, gradient) => {
    for (const { vectors, right, weight } of rows) {
      const shares = softmax(vectors.map((vector) => dot(weights, vector)));
      const rightShare = shares.reduce((sum, share, index) => sum + (right[index] === true ? share : 0), 0);
      vectors.forEach((vector, index) => {
        const share = shares[index] ?? 0;
        const wanted = right[index] === true ? share / (rightShare || 1) : 0;
        add(gradient, vector, (weight * (share - wanted)) / total);
      });
    }
  });
}

export interface Example {
  readonly features: object;
  readonly right: boolean;
  readonly weight: number;
}

/** Weights and intercept of a logistic regression. */
export function fitLogistic(examples: readonly Example[], options: Partial<Options> = {}): Numbers {
  const all = examples.map(({ features, ...rest }) => ({
    ...rest,
    numbers: { ...features, [INTERCEPT]: 1 },
  }));
  const names = namesOf(all.map(({ numbers }) => numbers));
  const rows = all.map(({ numbers, ...rest }) => ({ ...rest, vector: vectorOf(numbers, names) }));
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return descend(names, options, (weights, gradient) => {
    for (const { vector, right, weight } of rows) {
      const error = 1 / (1 + Math.exp(-dot(weights, vector))) - Number(right);
      add(gradient, vector, (weight * error) / total);
    }
  });
}

/** How likely it is when all features are 0: nothing pulls it anywhere. */
const INTERCEPT = "intercept";

/** Gradient descent with a step of its own for every weight (Adam). */
function descend(
  names: readonly string[],
  options: Partial<Options>,
  addGradient: (weights: Float64Array, gradient: Float64Array) => void,
): Numbers {
  const { rounds, rate, ridge, signs } = { ...DEFAULTS, ...options };
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = weights.map((weight, place) => (names[place] === INTERCEPT ? 0 : ridge * weight));
    addGradient(weights, gradient);
    gradient.forEach((slope, place) => {
      mean[place] = 0.9 * (mean[place] ?? 0) + 0.1 * slope;
      square[place] = 0.999 * (square[place] ?? 0) + 0.001 * slope * slope;
      const [m, s] = [(mean[place] ?? 0) / (1 - 0.9 ** round), (square[place] ?? 0) / (1 - 0.999 ** round)];
      const moved = (weights[place] ?? 0) - (rate / Math.sqrt(1 + round / 50)) * (m / (Math.sqrt(s) + 1e-8));
      weights[place] = withSign(signs[names[place] ?? ""], moved);
    });
  }
  return Object.fromEntries(names.map((name, place) => [name, Number((weights[place] ?? 0).toFixed(2))]));
}

function withSign(sign: Sign | undefined, weight: number): number {
  if (sign === undefined) return weight;
  return sign === "for" ? Math.max(0, weight) : Math.min(0, weight);
}

function vectorOf(numbers: Numbers, names: readonly string[]): Float64Array {
  return Float64Array.from(names, (name) => numbers[name] ?? 0);
}

function namesOf(rows: readonly object[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function add(sum: Float64Array, vector: Float64Array, times: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + times * (vector[at] ?? 0);
}
