import type { ClaimFeatures } from "./claim-features.js";

interface Weights {
  readonly intercept: number;
  readonly weights: Readonly<Record<keyof ClaimFeatures, number>>;
}

/** What each feature adds to the log-odds that a fact bears a claim out; `npm run fit:claims` prints both tables. */
export const SUPPORTS: Weights = {
  intercept: -0.34,
  weights: {
    nearFalse: 0.34,
    neighbours: 0.1,
    inEntry: 0.08,
    lacksName: -0.1,
    words: -0.01,
    foreign: -0.6,
    periodDiffers: -0.16,
    figureDiffers: 0,
    figureLacks: 0,
    negationDiffers: -0.69,
    differsByRule: 0,
    setsApart: -0.37,
    score: 0.4,
    sure: 0.49,
    nearGap: -0.43,
    gapLead: -0.68,
    margin: 0.65,
    refutedMargin: 0.54,
    otherFigure: 0,
    givenAway: -0.3,
    saysYes: 1.3,
    saysNo: -0.16,
    nothingDiffers: 0.54,
  },
};

/** What each feature adds to the log-odds that a fact contradicts a claim. */
export const CONTRADICTS: Weights = {
  intercept: -0.18,
  weights: {
    nearFalse: 0.61,
    neighbours: -1.26,
    inEntry: 0.31,
    lacksName: -0.73,
    words: -0.17,
    foreign: -0.04,
    periodDiffers: 0.41,
    figureDiffers: -0.37,
    figureLacks: -1.6,
    negationDiffers: -0.08,
    differsByRule: 0.43,
    setsApart: 0.52,
    score: 0.01,
    sure: 0.5,
    nearGap: 0.33,
    gapLead: -0.74,
    margin: -0.12,
    refutedMargin: 2.03,
    otherFigure: 0.14,
    givenAway: 0.94,
    saysYes: -0.65,
    saysNo: 0.45,
    nothingDiffers: -1.16,
  },
};
