import type { AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import type { Candidate } from "../../search/rank.js";
import { affirms } from "../affirms.js";
import type { Contradiction } from "../contradiction.js";
import { shareOf } from "../refutation.js";

/** As near to what the fact is asked with, a question is in good faith. */
const LEAST_AHEAD = 0.2;
/** As far from them as this, it is none of the fact's false premises. */
const FURTHEST = -0.5;
/** So much of a false claim, by weight, a question must have for the claim to be named. */
const NAMED = 0.7;

/** The fact whose false premises the question is likeliest one of, as the classifier sees it, if it is any's. */
export function falsePremise(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Contradiction | undefined {
  const best = likeliestContradicted(ranked);
  if (best?.entry.of.kind !== "fact" || agrees(question, best)) return undefined;
  const { margin, refutedMargin } = best.evidence;
  if (refutedMargin < FURTHEST || refutedMargin - margin < LEAST_AHEAD) return undefined;
  return {
    fact: best.entry.of.fact,
    wrong: { kind: "claim", claim: claimIn(question, best, knowledge) },
    confidence: (refutedMargin + 1) / 2,
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
function likeliestContradicted(ranked: readonly Candidate[]): Candidate | undefined {
  const [first, ...others] = ranked;
  return others.reduce(
    (best, one) =>
      best === undefined || one.evidence.refutedMargin > best.evidence.refutedMargin ? one : best,
    first,
  );
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
