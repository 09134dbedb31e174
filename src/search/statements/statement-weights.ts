import type { StatementFeatures } from "./statement-features.js";

/** What each feature adds to a statement's score: fitted by `npm run fit:statements`. */
export const STATEMENT_WEIGHTS: Readonly<Record<keyof StatementFeatures, number>> = {
  coverage: 5.73,
  before: 5.47,
  likelihood: 4.61,
  letters: 7.82,
  hasName: 1.06,
  hasDate: 2.69,
  hasPlace: 1.79,
  hasNumber: 2.38,
  hasDuration: 1.35,
};

/** The score that the chance of no right statement is worth, fitted with the weights. */
export const NONE_STATED = 9.06;
