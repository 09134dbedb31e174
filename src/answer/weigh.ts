import { hasSmallTalk } from "../language/small-talk.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Candidate } from "../search/rank.js";
import { confidence, confidenceFeatures } from "./confidence.js";
import { findContradiction } from "./contradiction.js";
import type { Verdict } from "./verdict.js";

/** A wrong answer costs as much as five missed ones: answering pays from 5 / (5 + 1) on. */
export const ANSWER_FROM = 5 / 6;
/** Below this share of known words, without a name from the story, the question is about something else. */
const ON_STORY = 0.4;
/** Facts this close behind the best are meant about equally. */
const ABOUT_EQUAL = 0.97;
const WORTH_OFFERING = 0.4;

/** Does the evidence bear the question out? */
export function weigh(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Verdict {
  const facts = ranked.filter(({ entry }) => entry.of.kind === "fact");
  const [best, second] = facts;
  const gap = ranked.find(({ entry }) => entry.of.kind === "gap");
  const sure = best === undefined ? 0 : confidence(confidenceFeatures(best, ranked));
  const common = { confidence: sure, ranked };

  if (!hasUsableWords(question, knowledge))
    return { ...common, kind: hasSmallTalk(question.text) ? "offTopic" : "noWords" };
  if (best?.entry.of.kind !== "fact") {
    return gap?.entry.of.kind === "gap" && isOnStory(question, gap)
      ? { ...common, kind: "gap", gap: gap.entry.of.gap }
      : { ...common, kind: "offTopic" };
  }

  const contradiction = findContradiction(question, facts, knowledge);
  if (contradiction !== undefined && contradiction.confidence >= Math.max(ANSWER_FROM, sure)) {
    const { fact, wrong } = contradiction;
    const verdict = { ...common, confidence: contradiction.confidence, fact };
    return question.type === "yes_no"
      ? { ...verdict, kind: "borneOut", denies: true }
      : { ...verdict, kind: "contradicted", wrong };
  }
  if (sure >= ANSWER_FROM) return { ...common, kind: "borneOut", fact: best.entry.of.fact, denies: false };
  if (gap?.entry.of.kind === "gap" && gap.score > best.score && isOnStory(question, gap)) {
    return { ...common, kind: "gap", gap: gap.entry.of.gap };
  }
  if (sure >= WORTH_OFFERING && second !== undefined && second.score >= ABOUT_EQUAL * best.score) {
    const close = facts.filter(({ score }) => score >= ABOUT_EQUAL * best.score).slice(0, 4);
    return {
      ...common,
      kind: "severalMeant",
      facts: close.flatMap(({ entry }) => (entry.of.kind === "fact" ? entry.of.fact : [])),
    };
  }
  return isOnStory(question, best) ? { ...common, kind: "silent", best } : { ...common, kind: "offTopic" };
}

/** A word that the packs or English know, or a period or figure: something to go by. */
function hasUsableWords(question: AnalysedQuestion, knowledge: IndexedKnowledge): boolean {
  const usable = question.terms.some(
    ({ weight, known, surface }) => weight > 0 && (known || knowledge.counts.has(surface.toLowerCase())),
  );
  return usable || question.periods.length > 0;
}

function isOnStory(question: AnalysedQuestion, best: Candidate): boolean {
  return question.entities.length > 0 || best.evidence.inEntry >= ON_STORY;
}
