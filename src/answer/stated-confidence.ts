import { weighted } from "../search/features.js";
import type { StatedReasons } from "../search/statements/rank-statements.js";

/** What tells whether a fact that was found by what it says answers; weights of words are in bits of what they tell. */
export interface StatedConfidenceFeatures {
  /** Of the ranking. */
  readonly score: number;
  readonly letters: number;
  /** What the question's words weigh, and those of them that the fact has. */
  readonly asked: number;
  readonly found: number;
  /** What weigh those that neither the fact nor the one before it has. */
  readonly lacksWords: number;
  /** Whether the question has a name, or a word that English does not know, that no fact has. */
  readonly lacksName: number;
  /** Whether the fact lacks the date, name, place, number or duration that is asked for. */
  readonly lacksKind: number;
}

/** What each feature adds to the log-odds that the fact answers: fitted by `npm run fit:statements`. */
const WEIGHTS: Readonly<Record<keyof StatedConfidenceFeatures, number>> = {
  score: 0.24,
  letters: 2.84,
  asked: 0.15,
  found: 0.39,
  lacksWords: -0.21,
  lacksName: -0.07,
  lacksKind: -0.86,
};
const INTERCEPT = -4.45;

/** A long question is no surer than one of so many bits. */
const MOST = 25;

export function statedConfidenceFeatures(stated: StatedReasons): StatedConfidenceFeatures {
  const { coverage, before, letters } = stated.features;
  const { score, weight } = stated;
  return {
    score,
    letters,
    asked: Math.min(MOST, weight),
    found: Math.min(MOST, coverage * weight),
    lacksWords: Math.min(MOST, (1 - coverage - before) * weight),
    lacksName: Number(stated.lacksName),
    lacksKind: Number(stated.lacksKind),
  };
}

/** Logistic regression: the estimated probability, 0 to 1, that the fact answers the question. */
export function statedConfidence(features: StatedConfidenceFeatures): number {
  return 1 / (1 + Math.exp(-INTERCEPT - weighted(WEIGHTS, features)));
}
