import type { Fact } from "../knowledge/schema.js";
import type { AnswerType } from "../language/questions.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Candidate } from "../search/rank.js";
import { saysTheSame } from "./confidence.js";
import { isDenial } from "./denied.js";
import type { Verdict } from "./verdict.js";
import { yesOrNo } from "./yes-or-no.js";

/** Kinds of answer that a fact has or has not, however alike the rest. */
const MUST_HAVE: ReadonlySet<AnswerType> = new Set<AnswerType>(["time", "amount", "duration", "place"]);

/**
 * Another period's figures are no answer, nor is a fact that does not name somebody one to whether it is so of them, nor who
 * did a thing one to who did not.
 */
export function canAnswer(question: AnalysedQuestion, candidate: Candidate): boolean {
  const { type, followsUp, ofAnother } = question;
  const { entry, evidence, features } = candidate;
  if (ofAnother !== undefined && !entry.statement.has(`@${ofAnother}`)) return false;
  if (type !== "yes_no" && isDenial(question, candidate)) return false;
  // What goes on with a period asks about that period.
  if (followsUp && evidence.period === "lacks") return false;
  if (type === "yes_no" && features.lacksName > 0) return false;
  return evidence.period !== "differs";
}

/** Whether a fact lacks the kind of thing that is asked for, where there is no answering without: a date, a figure, a place. */
export function lacksKind({ type, followsUp }: AnalysedQuestion, { entry, evidence }: Candidate): boolean {
  return !followsUp && !evidence.givesType && entry.phrased && MUST_HAVE.has(type);
}

/** The verdict that a fact answers, with yes or no where that is known. */
export function borneOut(
  question: AnalysedQuestion,
  candidate: Pick<Candidate, "entry" | "evidence">,
  fact: Fact,
  knowledge: IndexedKnowledge,
  common: Pick<Verdict, "confidence" | "ranked">,
  curated?: "yes" | "no",
): Verdict {
  const says = curated ?? yesOrNo(question, candidate, knowledge);
  return {
    ...common,
    kind: "borneOut",
    fact,
    ...(says === undefined ? {} : { says }),
  };
}

/** The verdict that the best fact answers, and with it what else of its paragraph is about as likely meant. */
export function answered(
  question: AnalysedQuestion,
  facts: readonly Candidate[],
  knowledge: IndexedKnowledge,
  common: Pick<Verdict, "confidence" | "ranked">,
): Verdict | undefined {
  const [best] = facts;
  if (best?.entry.of.kind !== "fact") return undefined;
  const second = nearlyAsGood(facts);
  return {
    ...borneOut(question, best, best.entry.of.fact, knowledge, common),
    ...(second === undefined ? {} : { with: [second] }),
  };
}

/** A fact of the same paragraph whose score is this close is told as well. */
const AS_GOOD = 0.7;
/** A second fact from the same paragraph that is about as likely to be meant, and says something more. */
function nearlyAsGood([best, second]: readonly Candidate[]): Fact | undefined {
  if (best === undefined || second?.entry.of.kind !== "fact" || second.score < best.score - AS_GOOD)
    return undefined;
  const { figures } = second.entry;
  const saysMore =
    figures.length === 0 ||
    figures.some(({ value }) => best.entry.figures.every((one) => one.value !== value));
  return saysMore && saysTheSame(best.entry, second.entry) ? second.entry.of.fact : undefined;
}
