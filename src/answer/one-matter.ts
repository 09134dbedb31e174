import type { AnalysedQuestion } from "../search/analyse.js";
import type { Candidate } from "../search/rank.js";
import { canAnswer } from "./borne-out.js";
import { isOnStory } from "./subject.js";

/** A word that tells this much must be in the best fact. */
const TELLING = 1;

/** Whether facts that answer about equally are of one matter, which is what is asked about: they are told together. */
export function isOneMatter(question: AnalysedQuestion, close: readonly Candidate[]): boolean {
  const [best] = close;
  return (
    close.length > 1 &&
    best !== undefined &&
    new Set(close.map(topicOf)).size === 1 &&
    canAnswer(question, best) &&
    isOnStory(question, close) &&
    best.evidence.missing.every(({ tells }) => tells < TELLING)
  );
}

function topicOf({ entry: { of } }: Candidate): string | undefined {
  return of.kind === "fact" ? of.fact.topic : undefined;
}
