import { weighted } from "../../search/features.js";
import type { ClaimFeatures } from "./claim-features.js";
import { CONTRADICTS, SUPPORTS } from "./claim-weights.js";
import { OF_ANOTHER } from "./swapped.js";

/** How probable it is that a fact is the one that bears a claim out, and that it is the one that contradicts it. */
export interface ClaimProbabilities {
  readonly supports: number;
  readonly contradicts: number;
}

/** From this share on a claim sets its own against what the fact states. */
const SET_APART = 0.5;

/**
 * The probabilities of all facts that a claim may be about, in their order: one of them decides, in one way or the
 * other, or none does (a conditional logit). What has a figure that the fact has not, or differs by rule, is never borne out.
 */
export function probabilities(facts: readonly ClaimFeatures[]): ClaimProbabilities[] {
  const powers = facts.map((features) => ({
    supports: cannotSupport(features)
      ? 0
      : Math.exp(SUPPORTS.intercept + weighted(SUPPORTS.weights, features)),
    contradicts: Math.exp(CONTRADICTS.intercept + weighted(CONTRADICTS.weights, features)),
  }));
  const total = powers.reduce((sum, { supports, contradicts }) => sum + supports + contradicts, 1);
  return powers.map(({ supports, contradicts }) => ({
    supports: supports / total,
    contradicts: contradicts / total,
  }));
}

/** Whether something is known to be other than the claim has it. */
export function cannotSupport(features: ClaimFeatures): boolean {
  const { figureDiffers, figureLacks, differsByRule, comparesTurned, setsApart, swapped } = features;
  return (
    figureDiffers + figureLacks + differsByRule + comparesTurned > 0 ||
    setsApart >= SET_APART ||
    swapped >= OF_ANOTHER
  );
}
