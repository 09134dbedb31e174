import type { AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { rank, type Candidate } from "../../search/rank.js";
import { asserted } from "./asserted.js";
import { findAgainst, sureBy, type Against } from "./against.js";
import { claimFeatures, type ClaimFeatures } from "./claim-features.js";
import { probabilities, type ClaimProbabilities } from "./probabilities.js";

/** What becomes of one claim, by the fact that decides it. */
export interface Judgement {
  readonly verdict: "supported" | "contradicted" | "not_covered";
  /** Estimated probability of the verdict, 0 to 1. */
  readonly confidence: number;
  /** The fact that decides; where none does, the one that comes nearest. */
  readonly candidate: Candidate | undefined;
  readonly against: Against;
  readonly ranked: readonly Candidate[];
}

/** Facts that are looked at closely, and how alike a false thing must be for its fact to be one of them. */
const LOOKED_AT = 5;
const ALIKE = 0.5;
/** From this probability on a verdict is given. */
const GIVEN_FROM = 0.52;

/** Holds a claim against the facts that it may be about. */
export function judge(claim: AnalysedQuestion, knowledge: IndexedKnowledge): Judgement {
  const ranked = rank(claim, knowledge);
  const { against, facts } = factsFor(claim, ranked, knowledge);
  const likely = probabilities(facts.map(({ features }) => features));
  const sum = (of: keyof ClaimProbabilities): number => likely.reduce((all, one) => all + one[of], 0);
  const [supports, contradicts] = [sum("supports"), sum("contradicts")];
  const common = { against, ranked };
  if (Math.max(supports, contradicts) < GIVEN_FROM)
    return {
      ...common,
      verdict: "not_covered",
      confidence: 1 - supports - contradicts,
      candidate: facts[0]?.candidate,
    };
  const of = supports >= contradicts ? "supports" : "contradicts";
  const most = Math.max(...likely.map((one) => one[of]));
  return {
    ...common,
    verdict: of === "supports" ? "supported" : "contradicted",
    confidence: Math.max(supports, contradicts),
    candidate: facts[likely.findIndex((one) => one[of] === most)]?.candidate,
  };
}

/** A fact that a claim may be about, with what speaks for its bearing the claim out and for its contradicting it. */
export interface ClaimFact {
  readonly candidate: Candidate;
  readonly features: ClaimFeatures;
}

/** The facts that a claim may be about, the likeliest first. */
export function factsFor(
  claim: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): { readonly against: Against; readonly facts: readonly ClaimFact[] } {
  const facts = ranked.filter(({ entry }) => entry.of.kind === "fact");
  const near = facts.filter(({ evidence }, place) => place < LOOKED_AT || evidence.refutes >= ALIKE);
  const against = findAgainst(asserted(claim), near, ranked, knowledge);
  const named = facts.filter((fact) =>
    [against.figure, against.direction, against.speaker].some((one) => sureBy(one, fact) > 0),
  );
  return {
    against,
    facts: [...new Set([...near, ...named])].map((candidate) => ({
      candidate,
      features: claimFeatures(claim, candidate, ranked, against, knowledge),
    })),
  };
}
