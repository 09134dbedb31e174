import type { AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import type { Candidate } from "../../search/rank.js";
import { isAnothers } from "../belongings.js";
import { misdated } from "../misdated.js";
import { givenTheOtherWay } from "../other-giver.js";
import { sureBy, type Against } from "./against.js";

/** So sure must a direction or speaker be another. */
const SURE = 0.65;

/**
 * Whether a claim differs from a fact by a rule that holds however it is put: a figure of another period, a direction, a
 * speaker, whose what is, or who gives it to whom.
 */
export function differsByRule(
  claim: AnalysedQuestion,
  candidate: Candidate,
  { direction, speaker }: Against,
  knowledge: IndexedKnowledge,
): boolean {
  const { of } = candidate.entry;
  const { text } = claim;
  if (of.kind !== "fact") return false;
  return (
    givenTheOtherWay(claim, candidate, knowledge) !== undefined ||
    misdated(text, of.fact, knowledge.referenceYear) !== undefined ||
    Math.max(sureBy(direction, candidate), sureBy(speaker, candidate)) >= SURE ||
    isAnothers(text, of.fact.statement, knowledge)
  );
}
