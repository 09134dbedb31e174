import { answerTo } from "../knowledge/questions-of.js";
import type { Fact, Gap } from "../knowledge/schema.js";
import { refutedClass } from "./classifier.js";
import { hashedFeatures, type Understood } from "./classifier-features.js";
import type { Telling } from "./term-counts.js";
import type { Reading } from "./text-reader.js";
import { trainClassifier, type TrainedClassifier } from "./train-classifier.js";

/** The texts of an entry as they were read. */
export interface EntryReadings {
  readonly stated: Reading;
  readonly questions: readonly Reading[];
  readonly claims: readonly Reading[];
  readonly refutes: readonly Reading[];
  readonly falsePremises: readonly Reading[];
}

/** What the classifier learns from: texts, and of which class each is. */
export interface Lessons {
  add(entry: Fact | Gap, readings: EntryReadings): void;
  /** @param telling how much each term tells, once all texts were read */
  train(telling: Telling): TrainedClassifier;
}

export function createLessons(): Lessons {
  const lessons: { readonly class: string; readonly understood: Understood }[] = [];
  const put = (of: string, { understood }: Reading): void => {
    lessons.push({ class: of, understood: understood() });
  };
  // A claim asks for nothing, and yet is not put as keywords are.
  const said = (of: string, { understood }: Reading): void => {
    lessons.push({ class: of, understood: { ...understood(), type: undefined } });
  };
  return {
    add(entry, { stated, questions, claims, refutes, falsePremises }) {
      const [own, refuted] = [entry.id, refutedClass(entry.id)];
      for (const one of [stated, ...questions]) put(own, one);
      for (const one of falsePremises) put(refuted, one);
      for (const one of claims) said(own, one);
      for (const one of refutes) said(refuted, one);
      // What is asked to be told whether it is so could be said as well.
      questions.forEach((one, place) => {
        if (one.type === "yes_no") said(answerTo(place, entry) === "no" ? refuted : own, one);
      });
    },
    train({ informs }) {
      const isTelling = (key: string): boolean => (informs[key] ?? 0) > 0;
      return trainClassifier(
        lessons.map(({ understood, ...lesson }) => ({
          ...lesson,
          features: hashedFeatures(understood, isTelling),
        })),
      );
    },
  };
}
