import type { AnalysedQuestion } from "./analyse.js";
import type { Entry } from "./entries.js";
import type { IndexedKnowledge } from "./knowledge-index.js";

/** What is added to every count, so that a word that an entry lacks makes it unlikely and not impossible. */
const SMOOTHING = 0.03;
/** Posteriors below e to the minus this differ no more. */
const LEAST = 20;

/**
 * How likely each entry is the one asked for, were each as often asked: the likelihood of the question's words and
 * of its expected answer type under the entry's own, a multinomial naive Bayes model with additive smoothing
 * (Manning, Raghavan, Schütze: Introduction to Information Retrieval, ch. 13). Words that no pack has tell nothing.
 *
 * @returns for each entry the logarithm of its posterior, from 0 (e^-20 or less) to 1 (certain)
 */
export function likelihoods(
  question: AnalysedQuestion,
  entries: readonly Entry[],
  knowledge: IndexedKnowledge,
): number[] {
  const known = question.terms.filter((term) => term.known);
  const logs = entries.map((entry) => {
    const all = Math.log(entry.length + entry.questions.length + SMOOTHING * knowledge.weights.size);
    const type = Math.log((entry.types.get(question.type) ?? 0) + SMOOTHING) - all;
    return known.reduce(
      (sum, { key, share }) => sum + share * (Math.log((entry.bag.get(key) ?? 0) + SMOOTHING) - all),
      type,
    );
  });
  const best = logs.reduce((most, log) => Math.max(most, log), -Infinity);
  const evidence = best + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - best), 0));
  return logs.map((log) => Math.max(0, 1 + (log - evidence) / LEAST));
}

/** The posterior itself, 0 to 1, of a likelihood as above. */
export function posterior(likelihood: number): number {
  return Math.exp((likelihood - 1) * LEAST);
}
