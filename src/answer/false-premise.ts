import type { AnalysedQuestion } from "../search/analyse.js";
import { weighted } from "../search/features.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Candidate } from "../search/rank.js";
import { affirms } from "./affirms.js";
import { orderLeans, wordsLean } from "./claim/leaning.js";
import { saysTheSame } from "./confidence.js";
import type { Contradiction } from "./contradiction.js";
import { shareOf } from "./refutation.js";

/** How far the classifier sees a question on the side of those that take for granted what a fact contradicts. */
export interface PremiseFeatures {
  readonly margin: number;
  /** Ahead of the questions that the fact itself answers. */
  readonly aheadOfOwn: number;
  /** Ahead of all that other entries are asked with, and of what facts contradict that say something else. */
  readonly ahead: number;
  /** How its words, the most foreign of them, and the order of its names lean to what is so of the fact, or is not. */
  readonly words: number;
  readonly foreign: number;
  readonly order: number;
  /** How much nearer the nearest thing that is so comes than the nearest that is not. */
  readonly contrast: number;
  /** Whether it has a figure or period that is not the fact's. */
  readonly differs: number;
}

/** What each feature adds to the log-odds that the question takes such a thing for granted. */
const WEIGHTS: Readonly<Record<keyof PremiseFeatures, number>> = {
  margin: 0.22,
  aheadOfOwn: 0.29,
  ahead: 2.62,
  words: -0.26,
  foreign: 2.61,
  order: -0.72,
  contrast: -1.9,
  differs: 1.88,
};
const INTERCEPT = -2.64;

/** Leanings beyond this differ no more. */
const MOST = 4;
/** As near to what the fact is asked with, a question is in good faith. */
const LEAST_AHEAD = 0.2;
/** So much of a false claim, by weight, a question must have for the claim to be named. */
const NAMED = 0.7;

/** The fact whose false premises the question is likeliest one of, and how likely by a logistic regression. */
export function falsePremise(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Contradiction | undefined {
  const best = likeliestContradicted(ranked);
  if (best?.entry.of.kind !== "fact" || agrees(question, best)) return undefined;
  const features = premiseFeatures(question, best, ranked);
  if (features.aheadOfOwn < LEAST_AHEAD) return undefined;
  const confidence = 1 / (1 + Math.exp(-INTERCEPT - weighted(WEIGHTS, features)));
  return {
    fact: best.entry.of.fact,
    wrong: { kind: "claim", claim: claimIn(question, best, knowledge) },
    confidence,
  };
}

/** Whether the fact has just what the question says: in figures and periods, in all its words, or in a question of its own. */
function agrees(question: AnalysedQuestion, candidate: Candidate): boolean {
  const { figure, period, asksTheSame } = candidate.evidence;
  if (question.type !== "yes_no") return asksTheSame;
  const isMeasured = figure === "agrees" && (period === "agrees" || period === "none");
  return isMeasured || affirms(question, candidate);
}

/** The candidate on the side of whose false premises the question is furthest. */
export function likeliestContradicted(ranked: readonly Candidate[]): Candidate | undefined {
  const [first, ...others] = ranked;
  return others.reduce(
    (best, one) =>
      best === undefined || one.evidence.refutedMargin > best.evidence.refutedMargin ? one : best,
    first,
  );
}

export function premiseFeatures(
  question: AnalysedQuestion,
  one: Candidate,
  ranked: readonly Candidate[],
): PremiseFeatures {
  const { refutedMargin: own, phrasing, refutes, figure, period } = one.evidence;
  const words = wordsLean(question, one.entry);
  const others = ranked.filter(({ entry }) => entry !== one.entry);
  const rivals = others.flatMap((other) => [
    other.evidence.margin,
    ...(saysTheSame(other.entry, one.entry) ? [] : [other.evidence.refutedMargin]),
  ]);
  return {
    margin: within(own),
    aheadOfOwn: within(own - one.evidence.margin),
    ahead: within(own - Math.max(-1, ...rivals)),
    words: within(words.sum / MOST),
    foreign: within(words.mostForeign / MOST),
    order: within(orderLeans(question, one.entry) / MOST),
    contrast: phrasing - refutes,
    differs: Number(figure === "differs" || period === "differs"),
  };
}

function within(margin: number): number {
  return Math.min(1, Math.max(-1, margin));
}

/** The false claim of the fact's that is nearest to the question, or that it has most of, if it has most of one. */
export function claimIn(
  question: AnalysedQuestion,
  { entry, evidence }: Pick<Candidate, "entry" | "evidence">,
  { weights }: IndexedKnowledge,
): string | undefined {
  const weight = (key: string): number => weights.get(key) ?? 0;
  const claims = entry.refutes
    .map((claim) => ({ claim, share: shareOf(claim.terms, question, weight) }))
    .filter(({ share }) => share >= NAMED);
  const nearest = claims.find(({ claim }) => claim === evidence.refuted);
  return (nearest ?? claims.sort((a, b) => b.share - a.share)[0])?.claim.text;
}
