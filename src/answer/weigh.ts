import { isSmallTalk } from "../language/small-talk.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Candidate } from "../search/rank.js";
import { confidence, confidenceFeatures } from "./confidence.js";
import { findContradiction } from "./contradiction.js";
import type { Verdict } from "./verdict.js";

/** A wrong answer costs as much as five missed ones: answering pays from 5 / (5 + 1) on. */
export const ANSWER_FROM = 5 / 6;
/** A contradiction is itself a sign that the fact is what the question is about, so less is asked of the rest. */
const CORRECT_FROM = 0.4;
/** Without a name from the story, a question is about it if the best candidate has this much of it. */
const ON_STORY = 0.5;
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
    return { ...common, kind: isSmallTalk(question.text) ? "offTopic" : "noWords" };
  if (best?.entry.of.kind !== "fact") {
    return gap?.entry.of.kind === "gap" && isOnStory(question, gap)
      ? { ...common, kind: "gap", gap: gap.entry.of.gap }
      : { ...common, kind: "offTopic" };
  }

  const contradiction = findContradiction(question, facts, knowledge);
  if (contradiction !== undefined && contradiction.confidence >= CORRECT_FROM) {
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

/** What a word must weigh to be something to go by: one of the packs', and any other of English. */
const USABLE_KNOWN = 0.3;
const USABLE_ENGLISH = 2;

function hasUsableWords({ terms, periods }: AnalysedQuestion, knowledge: IndexedKnowledge): boolean {
  const usable = terms.some(({ weight, known, surface }) =>
    known ? weight >= USABLE_KNOWN : weight >= USABLE_ENGLISH && surface.length > 1 && knowledge.counts.has(surface.toLowerCase()),
  );
  return usable || periods.length > 0;
}

function isOnStory({ entities, text }: AnalysedQuestion, best: Candidate): boolean {
  return entities.length > 0 || (best.evidence.inEntry >= ON_STORY && !isSmallTalk(text));
}
