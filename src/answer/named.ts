import type { Fact } from "../knowledge/schema.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { Entry } from "../search/entries.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { factsOf, rank, type Candidate } from "../search/rank.js";
import { resolve, type Turned } from "./resolve.js";
import { analyseAfter } from "./turns.js";

/** From so much on, as it weighs or tells, a word names something to tell more of; "of this company" does not. */
export const TELLING = 0.3;

/** Something that a question names to be told of, and what is found of it. */
export interface Named {
  readonly about: AnalysedQuestion;
  readonly ranked: readonly Candidate[];
  /** Those of them that have all that is named. */
  readonly facts: readonly Fact[];
}

/**
 * What is found of what is named; undefined where nothing is.
 *
 * @param of as it was typed
 * @param before what was asked before, the last first
 * @param isIn whether an entry counts
 */
export function findNamed(
  of: string,
  before: readonly Turned[],
  isIn: (entry: Entry) => boolean,
  knowledge: IndexedKnowledge,
): Named | undefined {
  const asked = analyseAfter(before, of, knowledge);
  const named = asked.terms.filter(({ weight }) => weight >= TELLING);
  if (named.length === 0) return undefined;
  const about = resolve(asked, before);
  const ranked = rank(about, knowledge, isIn);
  const facts = factsOf(ranked.filter(({ entry }) => named.every(({ key }) => entry.statement.has(key))));
  return { about, ranked, facts };
}
