import type { Fact, Figure, Gap } from "../knowledge/schema.js";
import type { Direction } from "../language/polarity.js";
import type { Candidate } from "../search/rank.js";
import type { Computation } from "./computation/computation.js";

/** What is said, or taken for granted by a question, that a fact contradicts. */
export type Wrong =
  /** Without the claim where it is known only that the sources say otherwise. */
  | { readonly kind: "claim"; readonly claim: string | undefined }
  | { readonly kind: "figure"; readonly asked: string; readonly stated: Figure }
  | { readonly kind: "direction"; readonly asked: Direction }
  | { readonly kind: "speaker"; readonly named: string }
  | { readonly kind: "turnedRound"; readonly names: readonly [string, string] }
  | {
      readonly kind: "period";
      readonly asked: string;
      readonly stated: Figure;
      readonly right: Figure | undefined;
    }
  /** The fact is of another day or time. */
  | { readonly kind: "date" }
  /** Two things that are compared are the other way round. */
  | { readonly kind: "comparison" }
  | { readonly kind: "negation"; readonly isDenied: boolean }
  | { readonly kind: "party"; readonly named: string }
  | { readonly kind: "other" };

/** What the evidence amounts to. Confidence is always that of the best fact. */
export type Verdict = { readonly confidence: number; readonly ranked: readonly Candidate[] } & (
  | {
      readonly kind: "borneOut";
      readonly fact: Fact;
      readonly with?: readonly Fact[];
      readonly says?: "yes" | "no";
      /** What was told before, and is not told again beside it. */
      readonly said?: readonly Fact[];
    }
  | { readonly kind: "contradicted"; readonly fact: Fact; readonly wrong: Wrong }
  /** Worked out from facts. */
  | { readonly kind: "computed"; readonly computation: Computation & { readonly kind: "computed" } }
  /** What is asked for cannot be worked out, and why. */
  | { readonly kind: "uncomputable"; readonly reason: string }
  /** Who says what was stated before. */
  | { readonly kind: "attributed"; readonly fact: Fact }
  /** What was just stated is asked for in other words. */
  | { readonly kind: "restated"; readonly facts: readonly Fact[] }
  /** All on a topic has been told. */
  | { readonly kind: "noMore"; readonly topic: string }
  | { readonly kind: "gap"; readonly gap: Gap }
  | { readonly kind: "severalMeant"; readonly facts: readonly Fact[] }
  | { readonly kind: "silent"; readonly best: Candidate | undefined }
  | { readonly kind: "offTopic" }
  | { readonly kind: "noWords" }
);
