import type { AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { rank, type Candidate } from "../search/rank.js";
import { contradicted, type Contradiction } from "./contradiction.js";
import { refutation, type Refutation } from "./refutation.js";

/** A false claim counts as far as the fact would be an answer to the question without it. */
export function refutedClaim(
  question: AnalysedQuestion,
  candidate: Candidate,
  knowledge: IndexedKnowledge,
): Contradiction | undefined {
  const { entry, evidence } = candidate;
  if (entry.of.kind !== "fact") return undefined;
  const found = refutation(question, candidate, knowledge);
  if (found === undefined || isCarriedOver(question, found)) return undefined;
  const facts = rank(found.putRight, knowledge, ({ of }) => of.kind === "fact");
  // A question that is the claim, and little else, needs nothing more to say what it is about.
  const isClaim = found.share === 1 && evidence.refuted?.text === found.claim;
  const same = facts.find((one) => one.entry === entry) ?? (isClaim ? candidate : undefined);
  const sure = same && contradicted(same, { kind: "claim", claim: found.claim }, facts);
  return sure && (isClaim ? { ...sure, confidence: Math.max(sure.confidence, evidence.refutes) } : sure);
}

/** Whether what is false of a follow-up was said before, and is none of its own words. */
function isCarriedOver({ followsUp, sequence }: AnalysedQuestion, { foreign }: Refutation): boolean {
  return followsUp && foreign.length > 0 && !foreign.some((key) => sequence.includes(key));
}
