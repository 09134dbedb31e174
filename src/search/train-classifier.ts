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
 * hinge loss (Bottou: Stochastic Gradient Descent Tricks, 2012). The same examples give the same weights, in whatever order.
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
    mark: markOf(features, of),
  }));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const lesson of inOrderOf(epoch, lessons)) learn(lesson, RATE * (1 - epoch / EPOCHS), machine);
  }
  return { classes, ...packed(machine.weights), bias: Array.from(machine.bias) };
}

interface Lesson {
  readonly features: HashedFeatures;
  readonly own: number;
  /** A number of its own, by what it says and of which class. */
  readonly mark: number;
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

/**
 * The lessons of an epoch as if shuffled, each where its own mark puts it: one more or less leaves the others in their order,
 * and hardly moves what is learned of them.
 */
function inOrderOf(epoch: number, lessons: readonly Lesson[]): Lesson[] {
  return lessons
    .map((lesson) => ({ lesson, at: mixed(lesson.mark ^ Math.imul(epoch + 1, 0x9e3779b1)) }))
    .sort((a, b) => a.at - b.at || a.lesson.mark - b.lesson.mark)
    .map(({ lesson }) => lesson);
}

/** FNV-1a over the buckets of the features, whatever their order, and the class. */
function markOf({ buckets }: HashedFeatures, of: string): number {
  let hash = 0x811c9dc5;
  const take = (value: number): void => {
    hash = Math.imul(hash ^ value, 0x01000193);
  };
  buckets.toSorted().forEach(take);
  for (const letter of of) take(letter.codePointAt(0) ?? 0);
  return hash >>> 0;
}

/** The last step of MurmurHash3, by Appleby: every bit of a number moves every bit of the result. */
function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
