import type { Fact, Figure } from "../../knowledge/schema.js";
import type { Operation } from "../../language/operations.js";

/** A sentence with the facts that it rests on. */
export interface ComputedSentence {
  readonly text: string;
  readonly facts: readonly Fact[];
}

/** What was worked out, in words with its operands; or why that cannot be done, in one sentence. */
export type Computation =
  | {
      readonly kind: "computed";
      readonly operation: Operation;
      readonly sentences: readonly ComputedSentence[];
      /** The facts that the operands are from, each once. */
      readonly facts: readonly Fact[];
      /** Whether what is asked is so, or, `otherwise`, that what is taken for granted is not; undefined where neither is asked. */
      readonly says: Said;
      /** Estimated probability, 0 to 1, that this is what is asked. */
      readonly confidence: number;
    }
  | { readonly kind: "refused"; readonly reason: string; readonly facts: readonly Fact[] };

/** What a computation says to whether something is so. */
export type Said = boolean | "not quite" | "otherwise" | undefined;

/** A figure with the fact that states it. */
export interface Operand {
  readonly fact: Fact;
  readonly figure: Figure;
}

/** How sure it is that a question which names its operation and fits the operands asks for it. */
const SURE = 0.9;

/**
 * A computation from the facts that its operands are from.
 *
 * @param says whether what is asked is so, or that what is taken for granted is not: it comes first, as a sentence
 *   of its own that needs no footnote
 */
export function computed(
  operation: Operation,
  sentences: readonly string[],
  facts: readonly Fact[],
  says?: Said,
): Computation {
  const once = [...new Set(facts)];
  const lead = says === undefined ? [] : [{ text: LEADS[`${says}`], facts: [] }];
  return {
    kind: "computed",
    operation,
    sentences: [...lead, ...sentences.map((text) => ({ text, facts: once }))],
    facts: once,
    says,
    confidence: SURE,
  };
}

const LEADS = {
  true: "Yes.",
  false: "No.",
  "not quite": "No, not quite.",
  otherwise: "The sources say otherwise.",
} as const;

export function refused(reason: string, facts: readonly Fact[] = []): Computation {
  return { kind: "refused", reason, facts: [...new Set(facts)] };
}
