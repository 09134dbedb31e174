import type { AnswerFeatures, ContradictionFeatures, DeclineFeatures } from "./option-features.js";

interface Table<Features> {
  readonly intercept: number;
  readonly weights: Readonly<Record<keyof Features, number>>;
}

/** What each feature adds to the log-odds that the best fact answers; `npm run fit:decision` prints all tables. */
export const ANSWERS: Table<AnswerFeatures> = {
  intercept: 0.08,
  weights: {
    sure: 0.83,
    lacksKind: -1.16,
    lacksFigure: -0.81,
    gapAhead: -0.27,
  },
};

/** What each feature adds to the log-odds that a fact contradicts what the question takes for granted. */
export const CONTRADICTS: Table<ContradictionFeatures> = {
  intercept: 0.28,
  weights: {
    byFigure: 1.28,
    byClaim: 0.02,
    byPremise: -1.46,
    sure: 0.74,
    sureOfClaim: 0.41,
    leansFalse: 0.82,
    ahead: 1.5,
    foreign: 1.43,
    place: -0.17,
    gapAhead: -0.52,
    takesForGranted: 1.94,
    isKeywords: -1.52,
    asksWhether: -0.6,
    goesOn: -0.82,
  },
};

/** What each feature adds to the log-odds that neither is so. */
export const DECLINES: Readonly<Record<keyof DeclineFeatures, number>> = {
  gapPhrasing: 0.19,
  gapMargin: 0.37,
};
