import type { AnalysedQuestion } from "../../search/analyse.js";
import type { Candidate } from "../../search/rank.js";
import { saysTheSame } from "../confidence.js";

/**
 * The candidate that says the same as one that lacks the figure of a claim, or one of its several, and has them: that the
 * agreement is for three years, or what sales did in both quarters.
 */
export function figureBeside(
  { figures }: AnalysedQuestion,
  { entry, evidence }: Candidate,
  ranked: readonly Candidate[],
): Candidate | undefined {
  if (evidence.figure !== "lacks" && !(evidence.figure === "differs" && figures.length > 1)) return undefined;
  return ranked.find((one) => one.evidence.figure === "agrees" && saysTheSame(one.entry, entry));
}
