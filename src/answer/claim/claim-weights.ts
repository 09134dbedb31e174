import type { ClaimFeatures } from "./claim-features.js";

interface Weights {
  readonly intercept: number;
  readonly weights: Readonly<Record<keyof ClaimFeatures, number>>;
}

/** What each feature adds to the log-odds that a fact bears a claim out; `npm run fit:claims` prints both tables. */
export const SUPPORTS: Weights = {
  intercept: -0.43,
  weights: {
    nearFalse: 0.32,
    neighbours: 0.15,
    inEntry: 0.21,
    lacksName: 0.04,
    words: 0.06,
    foreign: -0.31,
    periodDiffers: -0.16,
    figureDiffers: 0,
    figureLacks: 0,
    negationDiffers: -0.91,
    differsByRule: 0,
    setsApart: -0.01,
    score: 0.52,
    sure: 0.62,
    nearGap: -0.42,
    gapLead: -0.63,
    margin: 0.64,
    refutedMargin: 0.28,
    otherFigure: 0,
    givenAway: 0.01,
    saysYes: 1.13,
    saysNo: -0.11,
    nothingDiffers: 0.15,
    compares: 0.47,
    comparesTurned: 0,
    swapped: -0.06,
    turnedRound: -0.46,
    opposed: -0.74,
  },
};

/** What each feature adds to the log-odds that a fact contradicts a claim. */
export const CONTRADICTS: Weights = {
  intercept: 0.03,
  weights: {
    nearFalse: 0.52,
    neighbours: -0.85,
    inEntry: 0.37,
    lacksName: -0.85,
    words: -0.12,
    foreign: 0.02,
    periodDiffers: 0.41,
    figureDiffers: -0.43,
    figureLacks: -1.9,
    negationDiffers: 0.02,
    differsByRule: 0.37,
    setsApart: 0.4,
    score: 0.15,
    sure: 0.8,
    nearGap: 0.24,
    gapLead: -0.64,
    margin: -0.12,
    refutedMargin: 1.81,
    otherFigure: 0.08,
    givenAway: 0.85,
    saysYes: -0.54,
    saysNo: 0.32,
    nothingDiffers: -1.37,
    compares: -0.34,
    comparesTurned: 0.21,
    swapped: 0.15,
    turnedRound: 0.76,
    opposed: 0.44,
  },
};
