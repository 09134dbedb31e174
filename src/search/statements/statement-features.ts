import { kindsGiven, type KindsGiven } from "./kinds-given.js";
import { lettersAlike } from "./letter-triples.js";
import { readSharedTerms } from "./shared-terms.js";
import type { StatementIndex } from "./statement-index.js";
import { createLogLikelihood } from "./statement-likelihood.js";
import type { StatementQuestion } from "./statement-question.js";

/** How a statement goes with a question, in numbers from 0 to 1. Shares are of the question's weight. */
export interface StatementFeatures extends KindsGiven {
  /** The share of the terms that it has. */
  readonly coverage: number;
  /** The share that only the statement before it has: where he and it stand for a name. */
  readonly before: number;
  /** How likely the question is in the statement's own words, those of its paragraph and those of all, 1 for the likeliest. */
  readonly likelihood: number;
  /** The cosine over triples of letters: words of one family and misspelt ones share most of theirs. */
  readonly letters: number;
}

/** Likelihoods below e to the minus this differ no more. */
const LEAST_LIKELY = 15;

/** A statement's features, and how often it has each of the question's terms, by their places. */
export interface Compared {
  readonly features: StatementFeatures;
  readonly counts: Uint8Array;
}

/** Holds each of the statements against the question, in their order. */
export function compareStatements(
  question: StatementQuestion,
  statements: readonly number[],
  index: StatementIndex,
): Compared[] {
  const { terms, weight: whole } = question;
  const sharedBy = readSharedTerms(question, index);
  const logs = statements.map(createLogLikelihood(question, sharedBy, index));
  const best = Math.max(...logs);
  return statements.map((statement, at) => {
    const counts = sharedBy(statement);
    const isFirst = statement === index.paragraphStarts[statement];
    const before = isFirst ? undefined : sharedBy(statement - 1);
    let [inIt, inBefore] = [0, 0];
    for (let place = 0; place < terms.length; place += 1) {
      const weight = terms[place]?.weight ?? 0;
      if ((counts[place] ?? 0) > 0) inIt += weight;
      else if ((before?.[place] ?? 0) > 0) inBefore += weight;
    }
    const features = {
      coverage: inIt / whole,
      before: inBefore / whole,
      likelihood: Math.max(0, 1 + ((logs[at] ?? 0) - best) / LEAST_LIKELY),
      letters: lettersAlike(question.letters, statement, index.starts, index.letters),
      ...kindsGiven(question, statement, index),
    };
    return { features, counts };
  });
}
