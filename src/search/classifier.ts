import type { HashedFeatures } from "./classifier-features.js";
import type { TrainedClassifier } from "./train-classifier.js";

/** Tells what a text asks for. */
export interface Classifier {
  /** For each class how far the text is on its side: from about 1 (is of it) to -1 and below (is not). */
  margins(features: HashedFeatures): Map<string, number>;
}

export function readClassifier({ classes, step, weights, bias }: TrainedClassifier): Classifier {
  const bytes = Buffer.from(weights, "base64");
  const table = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return {
    margins({ buckets, values }) {
      const margins = Float64Array.from(bias);
      for (let at = 0; at < buckets.length; at += 1) {
        const from = (buckets[at] ?? 0) * classes.length;
        const value = step * (values[at] ?? 0);
        for (let one = 0; one < classes.length; one += 1)
          margins[one] = (margins[one] ?? 0) + value * (table[from + one] ?? 0);
      }
      return new Map(classes.map((name, one) => [name, margins[one] ?? 0]));
    },
  };
}

/**
 * The class of what a fact contradicts, claims and questions that take them for granted; that of the questions to the
 * fact has its id.
 */
export function refutedClass(id: string): string {
  return `!${id}`;
}
