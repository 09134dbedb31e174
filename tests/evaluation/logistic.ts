/** Numbers by the features' names. */
export type Numbers = Readonly<Record<string, number>>;

interface Options {
  readonly rounds: number;
  readonly rate: number;
  /** Pull of every weight towards 0, so that rare features keep small. */
  readonly ridge: number;
  /** Whether a name decides which sign its weight may have; see `withSign`. */
  readonly signs: "by name" | "free";
}

const DEFAULTS: Options = { rounds: 1500, rate: 0.1, ridge: 0.0003, signs: "by name" };

export interface Choice {
  readonly options: readonly Numbers[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** Weights under which the right options of each choice have the greatest likelihood (conditional logit). */
export function fitRanking(choices: readonly Choice[], options = DEFAULTS): Numbers {
  const names = namesOf(choices.flatMap((choice) => choice.options));
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  const rows = choices.map((choice) => ({
    ...choice,
    vectors: choice.options.map((option) => vectorOf(option, names)),
  }));
  return descend(names, options, (weights) => {
    const gradient = names.map((_, place) => options.ridge * (weights[place] ?? 0));
    for (const { vectors, right, weight } of rows) {
      const shares = softmax(vectors.map((vector) => dot(weights, vector)));
      const rightShare = shares.reduce((sum, share, index) => sum + (right[index] === true ? share : 0), 0);
      vectors.forEach((vector, index) => {
        const share = shares[index] ?? 0;
        const wanted = right[index] === true ? share / (rightShare || 1) : 0;
        vector.forEach((value, place) => {
          gradient[place] = (gradient[place] ?? 0) + (weight * (share - wanted) * value) / total;
        });
      });
    }
    return gradient;
  });
}

export interface Example {
  readonly features: object;
  readonly right: boolean;
  readonly weight: number;
}

/** Weights and intercept of a logistic regression. */
export function fitLogistic(examples: readonly Example[], options = DEFAULTS): Numbers {
  const all = examples.map(({ features, ...rest }) => ({
    ...rest,
    numbers: { ...features, intercept: 1 },
  }));
  const names = namesOf(all.map(({ numbers }) => numbers));
  const rows = all.map(({ numbers, ...rest }) => ({ ...rest, vector: vectorOf(numbers, names) }));
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return descend(names, options, (weights) => {
    const gradient = names.map((name, place) =>
      name === "intercept" ? 0 : options.ridge * (weights[place] ?? 0),
    );
    for (const { vector, right, weight } of rows) {
      const error = 1 / (1 + Math.exp(-dot(weights, vector))) - Number(right);
      vector.forEach((value, place) => {
        gradient[place] = (gradient[place] ?? 0) + (weight * error * value) / total;
      });
    }
    return gradient;
  });
}

/** Gradient descent with a step of its own for every weight (Adam). */
function descend(
  names: readonly string[],
  { rounds, rate, signs }: Options,
  gradientAt: (weights: readonly number[]) => number[],
): Numbers {
  const weights = names.map(() => 0);
  const mean = names.map(() => 0);
  const square = names.map(() => 0);
  for (let round = 1; round <= rounds; round += 1) {
    gradientAt(weights).forEach((slope, place) => {
      mean[place] = 0.9 * (mean[place] ?? 0) + 0.1 * slope;
      square[place] = 0.999 * (square[place] ?? 0) + 0.001 * slope * slope;
      const [m, s] = [(mean[place] ?? 0) / (1 - 0.9 ** round), (square[place] ?? 0) / (1 - 0.999 ** round)];
      const moved = (weights[place] ?? 0) - (rate / Math.sqrt(1 + round / 50)) * (m / (Math.sqrt(s) + 1e-8));
      weights[place] = signs === "free" ? moved : withSign(names[place] ?? "", moved);
    });
  }
  return Object.fromEntries(names.map((name, place) => [name, Number((weights[place] ?? 0).toFixed(2))]));
}

/** What lacks or differs can only count against, what agrees or matches only for: anything else is chance. */
function withSign(name: string, weight: number): number {
  if (name === "none" || name === "intercept") return weight;
  return /^lacks|Lacks$|Differs$/.test(name) ? Math.min(0, weight) : Math.max(0, weight);
}

function vectorOf(numbers: Numbers, names: readonly string[]): number[] {
  return names.map((name) => numbers[name] ?? 0);
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

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
