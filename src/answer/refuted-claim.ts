import type { AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { rank, type Candidate } from "../search/rank.js";
import { contradicted, type Contradiction } from "./contradiction.js";
import { capitalisedIn } from "./falsity.js";
import { refutation, type Refutation } from "./refutation.js";

/** A false claim counts as far as the fact would be an answer to the question without it. */
export function refutedClaim(
  question: AnalysedQuestion,
  candidate: Candidate,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Contradiction | undefined {
  const { entry, evidence } = candidate;
  if (entry.of.kind !== "fact") return undefined;
  const found = refutation(question, candidate, knowledge);
  if (found === undefined || isCarriedOver(question, found)) return undefined;
  if (asksInGoodFaith(question, candidate, found, ranked, knowledge)) return undefined;
  const facts = rank(found.putRight, knowledge, ({ of }) => of.kind === "fact");
  // A question that is the claim, and little else, needs nothing more to say what it is about.
  const isClaim = found.share === 1 && evidence.refuted?.text === found.claim;
  const same = facts.find((one) => one.entry === entry) ?? (isClaim ? candidate : undefined);
  const sure = same && contradicted(same, { kind: "claim", claim: found.claim }, facts);
  return sure && (isClaim ? { ...sure, confidence: Math.max(sure.confidence, evidence.refutes) } : sure);
}

/** Whether what is false of a follow-up was said before, and is none of its own words. */
function isCarriedOver({ followsUp, sequence }: AnalysedQuestion, { foreign }: Refutation): boolean {
  return followsUp && foreign.length > 0 && !foreign.some((key) => sequence.includes(key));
}

/** A gap so little behind the fact is as likely meant, where another name is asked about. */
const NEARLY = 1;
/** Without one of these, keywords stand in any order and claim nothing but the names and figures that are among them. */
const HAS_VERB =
  /(?:\b(?:is|are|was|were|be|do|does|did|has|have|had|can|could|will|would|should|may|might|must)|n['’]t|['’](?:s|re|ll|ve|d))\b/i;
/** So much further on the side of the fact's own questions than of false premises, by the classifier, it is one of them. */
const CLEARLY = 1;
/** From this share of a gap's questions on, a word is one that people ask the gap with. */
const ASKED_OFTEN = 0.03;

/**
 * Whether what is false of the fact is asked in good faith: keywords happen to have its words, or a gap comes before the fact that is asked for with
 * those very words or other names, and the question asks whether, or says less than the claim.
 */
function asksInGoodFaith(
  { type, text, figures }: AnalysedQuestion,
  fact: Candidate,
  { claim, foreign, share }: Refutation,
  ranked: readonly Candidate[],
  { names }: IndexedKnowledge,
): boolean {
  const written = capitalisedIn(claim);
  const namesOthers = foreign.some((key) => names.has(key) || written.has(key));
  const { margin, refutedMargin } = fact.evidence;
  if (margin > 0 && margin >= refutedMargin + CLEARLY) return true;
  if (type === "any" && !HAS_VERB.test(text) && !namesOthers && figures.length === 0) return true;
  if (share === 1 && !(namesOthers && type === "yes_no")) return false;
  const gap = ranked.find(({ entry }) => entry.of.kind === "gap");
  const ahead = namesOthers ? fact.score - NEARLY : fact.score;
  if (gap === undefined || gap.score <= ahead || foreign.length === 0) return false;
  const { bag, questions } = gap.entry;
  return namesOthers || foreign.every((key) => (bag.get(key) ?? 0) >= ASKED_OFTEN * questions.length);
}
