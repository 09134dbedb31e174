import { takesForGranted } from "../language/questions.js";
import { isSmallTalk } from "../language/small-talk.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { factsOf, isOfFact, type Candidate } from "../search/rank.js";
import { affirms } from "./affirms.js";
import { asPhrased } from "./as-phrased.js";
import { answered, borneOut } from "./borne-out.js";
import { compute } from "./compute.js";
import type { Contradiction } from "./contradiction.js";
import type { FoundContradiction } from "./decision/contradictions.js";
import { sureness } from "./confidence.js";
import { decide } from "./decision/decide.js";
import { optionsFor } from "./decision/options.js";
import { isOneMatter } from "./one-matter.js";
import { hasUsableWords, isBareTopic, isNames, isForTheBot, isOnStory } from "./subject.js";
import type { Verdict } from "./verdict.js";

/**
 * A wrong answer costs as much as five missed ones: by the estimate alone saying something pays from 5/6 on, and measured
 * on the working half the cost is least here (`npm run evaluate` prints it as the mean cost).
 */
const STATED_FROM = 0.52;
/** What goes on is less sure to be understood: of the dialogues that are fitted on, this spares more wrong answers than right ones. */
const STATED_AFTER = 0.65;
/** Beside a false premise that is up to so many times likelier, and only learned, a fact answers. */
const GOOD_FAITH = 2;
/** A fact that says all that a yes/no question asks answers it, if it is among the best few. */
const LOOKED_THROUGH = 5;
/** Facts whose score is this close behind the best are meant about equally. */
const ABOUT_EQUAL = 0.3;
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
  const { answers, contradicts, contradiction } = decide(optionsFor(question, ranked, knowledge));
  // A draft's has a fit of its own, which tells what nothing answers whether or not a fact is told.
  const confidence = best?.stated === undefined ? Math.max(answers, contradicts) : sureness(best, ranked);
  const common = { confidence, ranked };
  // What was said before is no part of the wording, and was put right already.
  const inOwnWords = question.followsUp ? undefined : asPhrased(question, ranked, knowledge);
  // Who claims nothing has nothing that could be put right.
  const isUnfounded = inOwnWords?.kind === "contradicted" && question.claimsNothing;
  if (inOwnWords !== undefined && !isUnfounded) return inOwnWords;

  if (!hasUsableWords(question, knowledge))
    return { ...common, kind: isSmallTalk(question.text) ? "offTopic" : "noWords" };
  if (isForTheBot(question)) return { ...common, kind: "offTopic" };

  // What is worked out for one is not so of another.
  const computation = question.ofAnother === undefined ? compute(question, ranked, knowledge) : undefined;
  if (computation?.kind === "computed")
    return { kind: "computed", computation, confidence: computation.confidence, ranked };
  if (computation?.kind === "refused") return { ...common, kind: "uncomputable", reason: computation.reason };

  const statedFrom = question.followsUp ? STATED_AFTER : STATED_FROM;
  // Who asks whether it is so is told by the same fact either way; who asks in good faith is, where little speaks against it.
  const isSame = contradiction !== undefined && best !== undefined && isOfFact(best, contradiction.fact);
  const isOpen = isSame && contradiction.by === "premise" && !takesForGranted(question.type);
  const isInGoodFaith = isOpen && answers * GOOD_FAITH >= contradicts;
  if (contradiction !== undefined && contradicts >= statedFrom && contradicts > answers && !isInGoodFaith)
    return putRight(question, contradiction, { ...common, confidence: contradicts });
  const isEither = isSame && (question.type === "yes_no" || isInGoodFaith);
  const either = isEither ? answers + contradicts : answers;
  const isNo = contradicts > answers && !isInGoodFaith;
  if (isEither && either >= statedFrom && (isNo || isMeasured(contradiction)))
    return putRight(question, contradiction, { ...common, confidence: either });
  if (isNames(question, knowledge))
    return { ...common, kind: "severalMeant", facts: factsOf(facts.slice(0, MOST_CHOICES)) };
  const verdict =
    either >= statedFrom
      ? answered(question, facts, knowledge, { ...common, confidence: Math.max(confidence, either) })
      : undefined;
  if (verdict !== undefined) return verdict;
  const affirming = facts.slice(0, LOOKED_THROUGH).find((one) => affirms(question, one));
  if (affirming?.entry.of.kind === "fact" && !question.followsUp)
    return borneOut(question, affirming, affirming.entry.of.fact, knowledge, {
      ...common,
      confidence: STATED_FROM,
    });
  if (isBareTopic(question, best))
    return { ...common, kind: "severalMeant", facts: factsOf(facts.slice(0, MOST_CHOICES)) };
  if (gap?.entry.of.kind === "gap" && gap.score > (best?.score ?? -Infinity) && isOnStory(question, ranked)) {
    return { ...common, kind: "gap", gap: gap.entry.of.gap };
  }
  const close = facts.filter(({ score }) => score >= (best?.score ?? 0) - ABOUT_EQUAL).slice(0, MOST_CHOICES);
  const [first, ...beside] = factsOf(close);
  if (answers >= WORTH_OFFERING && first !== undefined && isOneMatter(question, close))
    return { ...common, kind: "borneOut", fact: first, with: beside.slice(0, TOLD_BESIDE) };
  if (answers >= WORTH_OFFERING && close.length > 1) {
    return {
      ...common,
      kind: "severalMeant",
      facts: factsOf(close),
    };
  }
  return best !== undefined && isOnStory(question, ranked)
    ? { ...common, kind: "silent", best }
    : { ...common, kind: "offTopic" };
}

/** Whether a fact measurably says otherwise. */
function isMeasured({ by }: FoundContradiction): boolean {
  return by === "figure" || by === "direction" || by === "order";
}

/** The verdict that a fact contradicts what the question takes for granted; who asks whether is told no. */
export function putRight(
  { type }: AnalysedQuestion,
  { fact, wrong }: Contradiction,
  common: Pick<Verdict, "confidence" | "ranked">,
): Verdict {
  // That the sources have it from somebody else does not say what others reported.
  return type === "yes_no" && wrong.kind !== "speaker"
    ? { ...common, kind: "borneOut", fact, says: "no" }
    : { ...common, kind: "contradicted", fact, wrong };
}
