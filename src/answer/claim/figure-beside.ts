import type { Candidate } from "../../search/rank.js";
import { saysTheSame } from "../confidence.js";

/** The candidate that says the same as one that lacks the figure of a claim, and has it: that the agreement is for three years. */
export function figureBeside(
  { entry, evidence }: Candidate,
  ranked: readonly Candidate[],
): Candidate | undefined {
  if (evidence.figure !== "lacks") return undefined;
  return ranked.find((one) => one.evidence.figure === "agrees" && saysTheSame(one.entry, entry));
}
