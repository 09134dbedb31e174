import type { ClaimFeatures } from "./claim-features.js";

interface Weights {
  readonly intercept: number;
  readonly weights: Readonly<Record<keyof ClaimFeatures, number>>;
}

/** What each feature adds to the log-odds that a fact bears a claim out; `npm run fit:claims` prints both tables. */
export const SUPPORTS: Weights = {
  intercept: -0.53,
  weights: {
    nearFalse: 0.22,
    neighbours: 0.37,
    inEntry: 0.14,
    lacksName: 0.5,
    words: 0.02,
    foreign: 0.04,
    periodDiffers: -0.08,
    figureDiffers: 0,
    figureLacks: 0,
    negationDiffers: -0.89,
    differsByRule: 0,
    setsApart: -0.01,
    score: 0.7,
    sure: 0.01,
    nearGap: -0.63,
    gapLead: -0.71,
    margin: 0.35,
    refutedMargin: 0.29,
    otherFigure: 0,
    givenAway: -0.08,
    saysYes: 1.1,
    saysNo: -0.11,
    nothingDiffers: 0.06,
    compares: 0.53,
    comparesTurned: 0,
    swapped: -0.06,
    turnedRound: -0.39,
    opposed: -0.64,
  },
};

/** What each feature adds to the log-odds that a fact contradicts a claim. */
export const CONTRADICTS: Weights = {
  intercept: 0.08,
  weights: {
    nearFalse: 0.56,
    neighbours: -0.79,
    inEntry: 0.39,
    lacksName: -0.71,
    words: -0.11,
    foreign: 0.18,
    periodDiffers: 0.85,
    figureDiffers: -0.18,
    figureLacks: -1.8,
    negationDiffers: -0.01,
    differsByRule: 0.32,
    setsApart: 0.35,
    score: 0.21,
    sure: 0.65,
    nearGap: 0.26,
    gapLead: -0.62,
    margin: 0.05,
    refutedMargin: 1.88,
    otherFigure: 0.2,
    givenAway: 0.73,
    saysYes: -0.59,
    saysNo: 0.34,
    nothingDiffers: -1.3,
    compares: -0.42,
    comparesTurned: 0.15,
    swapped: -0.06,
    turnedRound: 0.69,
    opposed: 0.63,
  },
};
