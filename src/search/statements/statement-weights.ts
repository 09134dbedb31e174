import type { StatementFeatures } from "./statement-features.js";

/** What each feature adds to a statement's score: fitted by `npm run fit:statements`. */
export const STATEMENT_WEIGHTS: Readonly<Record<keyof StatementFeatures, number>> = {
  coverage: 6.64,
  before: 5.38,
  after: 3.9,
  likelihood: 3.79,
  letters: 4.49,
  order: 2.04,
  focus: 1.4,
  hasName: 1.75,
  hasDate: 2.39,
  hasPlace: 2.68,
  hasNumber: 1.34,
  hasDuration: 0.62,
  namesThing: 0.85,
};

/** The score that the chance of no right statement is worth, fitted with the weights. */
export const NONE_STATED = 8.98;
