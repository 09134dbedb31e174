import type { Figure } from "../knowledge/schema.js";
import type { Entry } from "../search/entries.js";
import { weighted, type Features } from "../search/features.js";
import { posterior } from "../search/likelihood.js";
import { NONE_SCORE, type Candidate } from "../search/rank.js";
import { statedConfidence, statedConfidenceFeatures } from "./stated-confidence.js";

/** The best fact's features, and how it stands among all candidates and the chance that none is right. */
export interface ConfidenceFeatures extends Features {
  /** How far ahead of all others the classifier sees the fact, and what says the same: 1 far ahead, 0 far behind. */
  readonly lead: number;
  /** Log-odds of the fact, and of what says the same, under the ranking's own model (a conditional logit). */
  readonly odds: number;
  /** How probable the fact, or what says the same, is by its words alone, among all candidates. */
  readonly posterior: number;
}

/** What tells of the ranking alone: beside it, the confidence gains nothing by them. */
type OfRanking = "margin" | "inStatement" | "periodAgrees" | "figureDiffers" | "figureLacks";

/** What each feature adds to the log-odds that the fact answers. */
const WEIGHTS: Readonly<Record<Exclude<keyof ConfidenceFeatures, OfRanking>, number>> = {
  lead: 1.97,
  phrasing: 0.13,
  same: 0.96,
  likelihood: 0.24,
  dwells: 0.16,
  periodDiffers: -1.32,
  periodLacks: -0.58,
  lacksType: -0.31,
  lacksName: -0.31,
  lacksAsked: -0.6,
  odds: 0.56,
  posterior: 1.16,
};
const INTERCEPT = -2.08;

/** Rivals that count: the many that share a word with the question would drown the few that mean it. */
const RIVALS = 8;
/** Odds beyond these differ no more. */
const MOST_ODDS = 6;

/** @param candidates all of the question's, the fact among them; without rivals it stands against none alone */
export function confidenceFeatures(fact: Candidate, candidates: readonly Candidate[]): ConfidenceFeatures {
  const power = ({ score }: Candidate): number => Math.exp(score - fact.score);
  const sum = (some: readonly Candidate[]): number => some.reduce((total, one) => total + power(one), 0);
  const rivals = candidates.filter((one) => one.entry !== fact.entry).slice(0, RIVALS);
  const kin = rivals.filter((one) => saysTheSame(one.entry, fact.entry));
  const against = sum(rivals) - sum(kin) + Math.exp(NONE_SCORE - fact.score);
  const odds = Math.log((1 + sum(kin)) / against);
  const others = candidates.filter((one) => one.entry !== fact.entry && !saysTheSame(one.entry, fact.entry));
  const ahead = fact.evidence.margin - Math.max(-1, ...others.map(({ evidence }) => evidence.margin));
  return {
    ...fact.features,
    lead: Math.min(1, Math.max(0, (ahead + 1) / 2)),
    odds: Math.min(MOST_ODDS, Math.max(-MOST_ODDS, odds)),
    posterior: [fact, ...kin].reduce((sum, { features }) => sum + posterior(features.likelihood), 0),
  };
}

/** The estimated probability, 0 to 1, that a fact answers the question, by how it was found. */
export function sureness(fact: Candidate, candidates: readonly Candidate[]): number {
  if (fact.probability !== undefined) return fact.probability;
  return fact.stated === undefined
    ? confidence(confidenceFeatures(fact, candidates))
    : statedConfidence(statedConfidenceFeatures(fact.stated));
}

/** Logistic regression: the estimated probability, 0 to 1, that a fact found by its phrasings answers the question. */
function confidence(features: ConfidenceFeatures): number {
  return 1 / (1 + Math.exp(-INTERCEPT - weighted(WEIGHTS, features)));
}

/**
 * Whether either of two facts is an answer where the other is: they are from the same paragraph, the figures of one
 * among the other's, or have the same figures for the same periods from different sources.
 */
export function saysTheSame(a: Entry, b: Entry): boolean {
  if (a.of.kind !== "fact" || b.of.kind !== "fact") return false;
  const cited = b.of.fact.citations;
  const together = a.of.fact.citations.some((one) =>
    cited.some(
      (other) =>
        one.source === other.source && one.paragraph !== undefined && one.paragraph === other.paragraph,
    ),
  );
  if (together) return hasAllFigures(a, b) || hasAllFigures(b, a);
  const [first, ...others] = [a.of.fact, b.of.fact].map(({ figures }) => figures.map(measured).join());
  const allDated =
    a.of.fact.figures.length > 0 && a.of.fact.figures.every(({ period }) => period !== undefined);
  const sources = new Set(a.of.fact.citations.map(({ source }) => source));
  return allDated && first === others[0] && cited.every(({ source }) => !sources.has(source));
}

function measured({ value, unit, direction, period = "" }: Figure): string {
  return `${value} ${unit} ${direction ?? ""} ${period}`;
}

function hasAllFigures(a: Entry, b: Entry): boolean {
  return b.figures.every(({ value }) => a.figures.some((figure) => figure.value === value));
}
