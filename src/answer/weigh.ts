import { takesForGranted } from "../language/questions.js";
import { isSmallTalk } from "../language/small-talk.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { factsOf, type Candidate } from "../search/rank.js";
import { affirms } from "./affirms.js";
import { asPhrased } from "./as-phrased.js";
import { borneOut, canAnswer, nearlyAsGood } from "./borne-out.js";
import { compute } from "./compute.js";
import { sureness } from "./confidence.js";
import type { Contradiction } from "./contradiction.js";
import { correctFrom, findContradiction } from "./find-contradiction.js";
import { isOneMatter } from "./one-matter.js";
import { hasUsableWords, isBareTopic, isNames, isForTheBot, isOnStory } from "./subject.js";
import type { Verdict } from "./verdict.js";

/**
 * A wrong answer costs as much as five missed ones: by the estimate alone answering pays from 5/6 on, and measured
 * on the working half the cost is least here (`npm run evaluate` prints it as the mean cost).
 */
const ANSWER_FROM = 0.5;
/** A fact that says all that a yes/no question asks answers it, if it is among the best few. */
const LOOKED_THROUGH = 5;
/** Facts whose score is this close behind the best are meant about equally. */
const ABOUT_EQUAL = 0.3;
/** A follow-up goes on with one of the first few, and a gap so far ahead is what it asks for. */
const SPOKEN_OF = 4;
const SURELY = 0.8;
const GAP_AHEAD = 1;
/** As many as can be told apart at a glance. */
const MOST_CHOICES = 4;
const WORTH_OFFERING = 0.4;
/** As many facts of one matter as are told with the best. */
const TOLD_BESIDE = 2;

/** Does the evidence bear the question out? */
export function weigh(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Verdict {
  const facts = ranked.filter(({ entry }) => entry.of.kind === "fact");
  const [best] = facts;
  const gap = ranked.find(({ entry }) => entry.of.kind === "gap");
  const sure = best === undefined ? 0 : sureness(best, ranked);
  const common = { confidence: sure, ranked };
  // What was said before is no part of the wording, and was put right already.
  const inOwnWords = question.followsUp ? undefined : asPhrased(question, ranked, knowledge);
  if (inOwnWords !== undefined) return inOwnWords;

  if (!hasUsableWords(question, knowledge))
    return { ...common, kind: isSmallTalk(question.text) ? "offTopic" : "noWords" };
  if (isForTheBot(question)) return { ...common, kind: "offTopic" };

  const computation = compute(question, ranked, knowledge);
  if (computation?.kind === "computed")
    return { kind: "computed", computation, confidence: computation.confidence, ranked };
  if (computation?.kind === "refused") return { ...common, kind: "uncomputable", reason: computation.reason };

  const contradiction = findContradiction(question, ranked, knowledge);
  if (
    contradiction !== undefined &&
    contradiction.confidence >= correctFrom(contradiction) &&
    !isAnsweredByAnother(question, contradiction, best, sure) &&
    isGoneOnWith(question, contradiction, ranked)
  ) {
    const { fact, wrong } = contradiction;
    const verdict = { ...common, confidence: contradiction.confidence, fact };
    // That the sources have it from somebody else does not say what others reported.
    return question.type === "yes_no" && wrong.kind !== "speaker"
      ? { ...verdict, kind: "borneOut", says: "no" }
      : { ...verdict, kind: "contradicted", wrong };
  }
  if (isNames(question, knowledge))
    return { ...common, kind: "severalMeant", facts: factsOf(facts.slice(0, MOST_CHOICES)) };
  if (
    best?.entry.of.kind === "fact" &&
    sure >= ANSWER_FROM &&
    canAnswer(question, best) &&
    (question.followsUp || isOnStory(question, best))
  ) {
    const second = nearlyAsGood(facts);
    return {
      ...borneOut(question, best, best.entry.of.fact, knowledge, common),
      ...(second === undefined ? {} : { with: [second] }),
    };
  }
  const affirming = facts.slice(0, LOOKED_THROUGH).find((one) => affirms(question, one));
  if (affirming?.entry.of.kind === "fact" && !question.followsUp)
    return borneOut(question, affirming, affirming.entry.of.fact, knowledge, {
      ...common,
      confidence: ANSWER_FROM,
    });
  if (isBareTopic(question, best))
    return { ...common, kind: "severalMeant", facts: factsOf(facts.slice(0, MOST_CHOICES)) };
  if (gap?.entry.of.kind === "gap" && gap.score > (best?.score ?? -Infinity) && isOnStory(question, gap)) {
    return { ...common, kind: "gap", gap: gap.entry.of.gap };
  }
  const close = facts.filter(({ score }) => score >= (best?.score ?? 0) - ABOUT_EQUAL).slice(0, MOST_CHOICES);
  const [first, ...beside] = factsOf(close);
  if (sure >= WORTH_OFFERING && first !== undefined && isOneMatter(question, close))
    return { ...common, kind: "borneOut", fact: first, with: beside.slice(0, TOLD_BESIDE) };
  if (sure >= WORTH_OFFERING && close.length > 1) {
    return {
      ...common,
      kind: "severalMeant",
      facts: factsOf(close),
    };
  }
  return best !== undefined && isOnStory(question, best)
    ? { ...common, kind: "silent", best }
    : { ...common, kind: "offTopic" };
}

/**
 * Whether the fact that contradicts a follow-up is among what was being spoken of, or surely it, and no gap is clearly
 * before it, as far as what is asked with why or how is not wrong itself.
 */
function isGoneOnWith(
  { followsUp, type }: AnalysedQuestion,
  { fact, confidence }: Contradiction,
  ranked: readonly Candidate[],
): boolean {
  if (!followsUp) return true;
  const place = ranked.findIndex(({ entry: { of } }) => of.kind === "fact" && of.fact === fact);
  const gap = ranked.find(({ entry }) => entry.of.kind === "gap");
  const ahead = (gap?.score ?? -Infinity) - (ranked[place]?.score ?? -Infinity);
  return (place < SPOKEN_OF || confidence >= SURELY) && (ahead < GAP_AHEAD || takesForGranted(type));
}

/**
 * Whether another fact than the one that refutes a claim answers the question at least as surely; keywords claim
 * nothing, so they are rather a question to that fact.
 */
function isAnsweredByAnother(
  { type }: AnalysedQuestion,
  { fact, wrong, confidence: claimed }: Contradiction,
  best: Candidate | undefined,
  sure: number,
): boolean {
  const other = best?.entry.of.kind === "fact" && best.entry.of.fact !== fact;
  return wrong.kind === "claim" && other && sure >= (type === "any" ? ANSWER_FROM : claimed);
}
