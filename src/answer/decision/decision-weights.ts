import type { AnswerFeatures, ContradictionFeatures, DeclineFeatures } from "./option-features.js";

interface Table<Features> {
  readonly intercept: number;
  readonly weights: Readonly<Record<keyof Features, number>>;
}

/** What each feature adds to the log-odds that the best fact answers; `npm run fit:decision` prints all tables. */
export const ANSWERS: Table<AnswerFeatures> = {
  intercept: 0.26,
  weights: {
    sure: 0.88,
    lacksKind: -0.35,
    lacksFigure: -0.48,
    gapAhead: -0.2,
  },
};

/** What each feature adds to the log-odds that a fact contradicts what the question takes for granted. */
export const CONTRADICTS: Table<ContradictionFeatures> = {
  intercept: 0.43,
  weights: {
    byFigure: 0.31,
    byClaim: 0.03,
    byPremise: -1.12,
    byPresupposition: 0.52,
    sure: 0.92,
    sureOfClaim: 0.42,
    sureOfPresupposition: 0.59,
    leansFalse: 1.08,
    ahead: 1.37,
    foreign: 1.03,
    place: -0.13,
    gapAhead: -0.5,
    takesForGranted: 1.87,
    isKeywords: -1.1,
    asksWhether: -0.6,
    goesOn: -1.06,
  },
};

/** What each feature adds to the log-odds that neither is so. */
export const DECLINES: Readonly<Record<keyof DeclineFeatures, number>> = {
  gapPhrasing: 0.23,
  gapMargin: 0.56,
};
