import type { ClaimFeatures } from "./claim-features.js";

interface Weights {
  readonly intercept: number;
  readonly weights: Readonly<Record<keyof ClaimFeatures, number>>;
}

/** What each feature adds to the log-odds that a fact bears a claim out; `npm run fit:claims` prints both tables. */
export const SUPPORTS: Weights = {
  intercept: -0.46,
  weights: {
    nearFalse: 0.31,
    neighbours: 0.14,
    inEntry: 0.2,
    lacksName: 0.06,
    words: 0.07,
    foreign: -0.3,
    periodDiffers: -0.15,
    figureDiffers: 0,
    figureLacks: 0,
    negationDiffers: -0.88,
    differsByRule: 0,
    setsApart: -0.01,
    score: 0.52,
    sure: 0.63,
    nearGap: -0.43,
    gapLead: -0.62,
    margin: 0.64,
    refutedMargin: 0.34,
    otherFigure: 0,
    givenAway: 0.02,
    saysYes: 1.13,
    saysNo: -0.1,
    nothingDiffers: 0.26,
    compares: 0.48,
    comparesTurned: 0,
    swapped: -0.06,
    turnedRound: -0.46,
    opposed: -0.74,
  },
};

/** What each feature adds to the log-odds that a fact contradicts a claim. */
export const CONTRADICTS: Weights = {
  intercept: 0.01,
  weights: {
    nearFalse: 0.55,
    neighbours: -0.86,
    inEntry: 0.37,
    lacksName: -0.81,
    words: -0.1,
    foreign: 0.04,
    periodDiffers: 0.42,
    figureDiffers: -0.44,
    figureLacks: -1.88,
    negationDiffers: 0.01,
    differsByRule: 0.36,
    setsApart: 0.39,
    score: 0.17,
    sure: 0.77,
    nearGap: 0.23,
    gapLead: -0.62,
    margin: -0.11,
    refutedMargin: 1.84,
    otherFigure: 0.07,
    givenAway: 0.96,
    saysYes: -0.54,
    saysNo: 0.3,
    nothingDiffers: -1.28,
    compares: -0.35,
    comparesTurned: 0.23,
    swapped: 0.14,
    turnedRound: 0.74,
    opposed: 0.42,
  },
};
