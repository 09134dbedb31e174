import { takesForGranted } from "../language/questions.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { Candidate } from "../search/rank.js";
import { contradicted, type Contradiction } from "./contradiction.js";
import { isNegated } from "./falsity.js";

/** From this weight on a word of the question must be the fact's, or it denies something else. */
const TELLING = 0.15;

/**
 * Whether a question denies just what a fact says that nobody has put questions to: its words are the fact's, and the
 * not is its own. Where there are questions to a fact, they and what it refutes tell more than that.
 */
export function isDenial({ negated, terms }: AnalysedQuestion, { entry }: Candidate): boolean {
  const { of, phrased, statement } = entry;
  return (
    negated &&
    !phrased &&
    of.kind === "fact" &&
    !isNegated(of.fact.statement) &&
    terms.every(({ key, tells }) => tells < TELLING || statement.has(key))
  );
}

/** The fact that the question denies, where it takes its denial for granted: who asks whether, or who did not, does not. */
export function denied(question: AnalysedQuestion, facts: readonly Candidate[]): Contradiction | undefined {
  if (question.type !== "any" && !takesForGranted(question.type)) return undefined;
  const fact = facts.find((one) => isDenial(question, one));
  return fact && contradicted(fact, { kind: "claim", claim: undefined }, facts);
}
