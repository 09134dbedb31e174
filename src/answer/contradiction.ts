import type { Fact } from "../knowledge/schema.js";
import type { Candidate } from "../search/rank.js";
import { sureness } from "./confidence.js";
import type { Wrong } from "./verdict.js";

/** A fact that contradicts the question, and how sure it is that the fact is what the question is about. */
export interface Contradiction {
  readonly fact: Fact;
  readonly wrong: Wrong;
  readonly confidence: number;
}

/**
 * The contradiction by a fact, as sure as the fact would answer the question put right.
 *
 * @param facts all that answer the question once it is put right, the candidate among them
 */
export function contradicted(
  candidate: Candidate,
  wrong: Wrong,
  facts: readonly Candidate[],
): Contradiction | undefined {
  if (candidate.entry.of.kind !== "fact") return undefined;
  return {
    fact: candidate.entry.of.fact,
    wrong,
    confidence: sureness(candidate, facts),
  };
}

/** Whether a fact is of the period that is asked about, and has every name. */
export function isSpokenOf({ evidence, features }: Candidate): boolean {
  return evidence.period !== "differs" && features.lacksName === 0;
}
