import { weighted } from "../../search/features.js";
import type { Candidate } from "../../search/rank.js";
import { sureBy, type Against } from "./against.js";
import type { ClaimFeatures } from "./claim-features.js";
import { CONTRADICTS, SUPPORTS } from "./claim-weights.js";

/** What a difference found by rule is worth: at the least, and for a figure of another period. */
const SURE = 0.65;
const MISDATED = 0.99;
/** The probability of a claim all of which is in the fact's statement. */
const AFFIRMED = 0.8;
/** So sure must a fact be, were it not for the figure, or for what the claim sets its own against. */
const BUT_FOR_FIGURE = 0.55;
const BUT_FOR_CONTRAST = 0.4;
/** How near a denial, or what is denied, must be to something curated, and how much nearer than to its opposite. */
const NEAR_TRUTH = 0.5;
const NEAR_DENIAL = 0.6;
const CLEARLY = 0.2;
/** So near must a claim be to what is so, to name somebody whom the fact does not. */
const NEAR_ENOUGH = 0.7;
/** So much of something false is a reason to call a claim so; and so near to it. */
const GIVEN_AWAY = 0.25;
const NEAR_FALSE = 0.6;

/** What the features would be, had the claim the fact's own figure. */
const RIGHT_FIGURE = {
  figureAgrees: 1,
  figureDiffers: 0,
  otherFigure: 0,
  otherAnywhere: 0,
  refuted: 0,
  refutedAnywhere: 0,
  givenAway: 0,
} as const;

/** How probable it is that a fact bears a claim out, and that it contradicts it: fitted, within what cannot be. */
export function probabilities(
  candidate: Candidate,
  features: ClaimFeatures,
  { figure, direction, speaker }: Against,
): { readonly supports: number; readonly contradicts: number } {
  const turned = Math.max(sureBy(direction, candidate), sureBy(speaker, candidate));
  const isSetApart = features.setsApart === 1;
  const cannotSupport =
    isSetApart ||
    turned >= SURE ||
    candidate.evidence.period === "differs" ||
    features.figureDiffers + features.figureLacks + features.misdated > 0 ||
    // Whether it is denied must be known of just this.
    (features.negationDiffers > 0 && (features.nearTrue < NEAR_TRUTH || features.contrast <= 0)) ||
    (features.lacksName > 0 && features.nearTrue < NEAR_ENOUGH);
  const butForFigure = logistic(SUPPORTS, { ...features, ...RIGHT_FIGURE });
  const butForContrast = isSetApart ? logistic(SUPPORTS, { ...features, setsApart: 0 }) : 0;
  const isOpposite =
    features.negationDiffers > 0 && features.nearFalse >= NEAR_DENIAL && features.contrast <= -CLEARLY;
  const byRule = Math.max(
    features.misdated * MISDATED,
    butForFigure >= BUT_FOR_FIGURE ? sureBy(figure, candidate) : 0,
    turned >= SURE ? turned : 0,
    isOpposite || butForContrast >= BUT_FOR_CONTRAST ? SURE : 0,
  );
  return {
    supports: cannotSupport ? 0 : Math.max(logistic(SUPPORTS, features), features.affirms * AFFIRMED),
    contradicts: Math.max(byRule, hasReason(features) || turned > 0 ? logistic(CONTRADICTS, features) : 0),
  };
}

/** Whether anything of a claim is known to be false, and not merely not to be known. */
function hasReason(features: ClaimFeatures): boolean {
  return (
    features.givenAway > GIVEN_AWAY ||
    features.nearFalse >= NEAR_FALSE ||
    features.refuted + features.otherFigure > 0 ||
    features.periodDiffers + features.directionDiffers + features.negationDiffers > 0 ||
    features.setsApart + features.saysNo > 0
  );
}

function logistic(
  { intercept, ...weights }: Readonly<Record<keyof ClaimFeatures | "intercept", number>>,
  features: ClaimFeatures,
): number {
  return 1 / (1 + Math.exp(-intercept - weighted(weights, features)));
}
