import { BUCKETS, type HashedFeatures } from "./classifier-features.js";

/** A text of which it is known what class it is of. */
export interface Example {
  readonly features: HashedFeatures;
  readonly class: string;
}

/** A linear classifier as plain data, for `readClassifier`. */
export interface TrainedClassifier {
  readonly classes: readonly string[];
  /** What one step of a weight is worth. */
  readonly step: number;
  /** Base64 of a signed byte for each bucket and class, the classes of a bucket side by side. */
  readonly weights: string;
  readonly bias: readonly number[];
}

const EPOCHS = 3;
/** The step of the first epoch; it falls to nothing in a straight line. */
const RATE = 0.3;
/** The bias learns more slowly, being in every example. */
const BIAS_RATE = 0.1;
/** Until something speaks for it, a class is not meant. */
const FIRST_BIAS = -1;

/**
 * Trains one linear support vector machine for each class against all others, by stochastic gradient descent on the squared
 * hinge loss (Bottou: Stochastic Gradient Descent Tricks, 2012). The same examples always give the same weights.
 */
export function trainClassifier(examples: readonly Example[]): TrainedClassifier {
  const classes = [...new Set(examples.map((example) => example.class))];
  const places = new Map(classes.map((one, place) => [one, place]));
  const machine: Machine = {
    weights: new Float32Array(BUCKETS * classes.length),
    bias: new Float32Array(classes.length).fill(FIRST_BIAS),
    margins: new Float32Array(classes.length),
  };
  const lessons = examples.map(({ features, class: of }): Lesson => ({
    features,
    own: places.get(of) ?? 0,
  }));
  const random = seeded();
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(lessons, random);
    for (const lesson of lessons) learn(lesson, RATE * (1 - epoch / EPOCHS), machine);
  }
  return { classes, ...packed(machine.weights), bias: Array.from(machine.bias) };
}

interface Lesson {
  readonly features: HashedFeatures;
  readonly own: number;
}

interface Machine {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  /** Room for those of one example. */
  readonly margins: Float32Array;
}

/** Moves the weights of those classes whose margin the example falls short of. */
function learn({ features, own }: Lesson, rate: number, { weights, bias, margins }: Machine): void {
  const { buckets, values } = features;
  const classes = bias.length;
  margins.set(bias);
  for (let at = 0; at < buckets.length; at += 1) {
    const from = (buckets[at] ?? 0) * classes;
    const value = values[at] ?? 0;
    for (let one = 0; one < classes; one += 1)
      margins[one] = (margins[one] ?? 0) + value * (weights[from + one] ?? 0);
  }
  for (let one = 0; one < classes; one += 1) {
    const sign = one === own ? 1 : -1;
    const short = 1 - sign * (margins[one] ?? 0);
    if (short <= 0) continue;
    const move = rate * sign * short;
    for (let at = 0; at < buckets.length; at += 1) {
      const weight = (buckets[at] ?? 0) * classes + one;
      weights[weight] = (weights[weight] ?? 0) + move * (values[at] ?? 0);
    }
    bias[one] = (bias[one] ?? 0) + BIAS_RATE * move;
  }
}

/** Float weights as bytes: the largest is 127 steps. */
function packed(weights: Float32Array): Pick<TrainedClassifier, "step" | "weights"> {
  const most = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
  const step = most / 127 || 1;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / step));
  return { step, weights: Buffer.from(bytes.buffer).toString("base64") };
}

/** Fisher and Yates. */
function shuffle(lessons: Lesson[], random: () => number): void {
  for (let at = lessons.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [lessons[at], lessons[other]];
    if (a !== undefined && b !== undefined) [lessons[at], lessons[other]] = [b, a];
  }
}

/** Numbers from 0 to 1, always the same: a linear congruential generator with the constants of Numerical Recipes. */
function seeded(): () => number {
  let state = 1;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}
