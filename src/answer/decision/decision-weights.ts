import type { AnswerFeatures, ContradictionFeatures, DeclineFeatures } from "./option-features.js";

interface Table<Features> {
  readonly intercept: number;
  readonly weights: Readonly<Record<keyof Features, number>>;
}

/** What each feature adds to the log-odds that the best fact answers; `npm run fit:decision` prints all tables. */
export const ANSWERS: Table<AnswerFeatures> = {
  intercept: 0.36,
  weights: {
    sure: 0.88,
    lacksKind: -0.68,
    lacksFigure: -0.58,
    gapAhead: -0.21,
  },
};

/** What each feature adds to the log-odds that a fact contradicts what the question takes for granted. */
export const CONTRADICTS: Table<ContradictionFeatures> = {
  intercept: 0.56,
  weights: {
    byFigure: 0.46,
    byClaim: 0.13,
    byPremise: -1.22,
    byPresupposition: 0.69,
    sure: 0.76,
    sureOfClaim: 0.41,
    sureOfPresupposition: 0.68,
    leansFalse: 0.9,
    ahead: 1.39,
    foreign: 0.91,
    place: -0.11,
    gapAhead: -0.51,
    takesForGranted: 1.99,
    isKeywords: -1.35,
    asksWhether: -0.47,
    goesOn: -1.02,
  },
};

/** What each feature adds to the log-odds that neither is so. */
export const DECLINES: Readonly<Record<keyof DeclineFeatures, number>> = {
  gapPhrasing: 0.34,
  gapMargin: 0.4,
};
