import type { Fact } from "../knowledge/schema.js";
import type { Candidate } from "../search/rank.js";
import type { Verdict } from "./verdict.js";

/** As many facts as a reply has room for. */
export const MOST_FACTS = 5;
/** Facts that make a list up are as sure as a fact that answers. */
const SURE = 0.9;

/** The verdict that facts make up what is asked for, the first few of them; undefined where there is none. */
export function toldTogether(
  [fact, ...others]: readonly Fact[],
  ranked: readonly Candidate[],
): Verdict | undefined {
  return fact && { kind: "borneOut", fact, with: others.slice(0, MOST_FACTS - 1), confidence: SURE, ranked };
}
