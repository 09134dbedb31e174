import type { StatementFeatures } from "./statement-features.js";

/** What each feature adds to a statement's score: fitted by `npm run fit:statements`. */
export const STATEMENT_WEIGHTS: Readonly<Record<keyof StatementFeatures, number>> = {
  coverage: 5.74,
  before: 5.53,
  after: 0,
  likelihood: 4.67,
  letters: 7.6,
  order: 0.27,
  hasName: 0.96,
  hasDate: 2.98,
  hasPlace: 1.64,
  hasNumber: 2.61,
  hasDuration: 1.3,
  namesThing: 0.12,
};

/** The score that the chance of no right statement is worth, fitted with the weights. */
export const NONE_STATED = 9.1;
