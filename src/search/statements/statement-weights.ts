import type { StatementFeatures } from "./statement-features.js";

/** What each feature adds to a statement's score: fitted by `npm run fit:statements`. */
export const STATEMENT_WEIGHTS: Readonly<Record<keyof StatementFeatures, number>> = {
  coverage: 6.4,
  before: 5.49,
  after: 3.49,
  likelihood: 4.19,
  letters: 5.24,
  order: 1.42,
  focus: 1.53,
  hasName: 1.81,
  hasDate: 4.68,
  hasPlace: 3.02,
  hasNumber: 1.18,
  hasDuration: 0.55,
  namesThing: 0.82,
};

/** The score that the chance of no right statement is worth, fitted with the weights. */
export const NONE_STATED = 9.47;
