import type { AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import type { Candidate } from "../../search/rank.js";
import { canAnswer } from "../borne-out.js";
import { isOnStory } from "../subject.js";
import { contradictionsOf, type FoundContradiction } from "./contradictions.js";
import {
  answerFeatures,
  contradictionFeatures,
  declineFeatures,
  type AnswerFeatures,
  type ContradictionFeatures,
  type DeclineFeatures,
} from "./option-features.js";

export interface AnswerOption {
  readonly fact: Candidate;
  readonly features: AnswerFeatures;
}

export interface ContradictionOption {
  readonly contradiction: FoundContradiction;
  readonly features: ContradictionFeatures;
}

/** What can be said to a question: that the best fact answers it, if it can; that a fact contradicts it; or nothing. */
export interface Options {
  readonly answer: AnswerOption | undefined;
  readonly contradictions: readonly ContradictionOption[];
  readonly decline: DeclineFeatures;
}

export function optionsFor(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Options {
  const best = ranked.find(({ entry }) => entry.of.kind === "fact");
  const gap = ranked.find(({ entry }) => entry.of.kind === "gap");
  const isOfStory = question.followsUp || isOnStory(question, ranked);
  // Who repeats a false claim speaks of what it is about.
  const found = question.claimsNothing
    ? []
    : contradictionsOf(question, ranked, knowledge).filter(({ by }) => isOfStory || by === "claim");
  // Whoever answers without a word on another figure lets it stand.
  const isMeasured = found.some(({ wrong }) => wrong.kind === "figure");
  return {
    answer:
      best !== undefined && isOfStory && !isMeasured && canAnswer(question, best)
        ? { fact: best, features: answerFeatures(question, best, ranked, gap) }
        : undefined,
    contradictions: found.map((contradiction) => ({
      contradiction,
      features: contradictionFeatures(question, contradiction, ranked, gap),
    })),
    decline: declineFeatures(gap),
  };
}
