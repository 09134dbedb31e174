import type { AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Candidate } from "../search/rank.js";
import type { Contradiction } from "./contradiction.js";
import { otherDirection } from "./other-direction.js";
import { otherFigure } from "./other-figure.js";
import { otherSpeaker } from "./other-speaker.js";
import { refutedClaim } from "./refuted-claim.js";
import { turnedRound } from "./turned-round.js";

/** Candidates that are looked through: a false word leads search astray, but seldom far. */
const LOOKED_THROUGH = 6;
/** So alike a false claim must be for its fact to be looked through as well, wherever it is ranked. */
const ALIKE = 0.5;

/** The most certain contradiction between the question and what is known, if there is one. */
export function findContradiction(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Contradiction | undefined {
  const facts = ranked.filter(({ entry }) => entry.of.kind === "fact");
  const found = [
    ...facts
      .filter(({ evidence }, place) => place < LOOKED_THROUGH || evidence.refutes >= ALIKE)
      .map((candidate) => refutedClaim(question, candidate, ranked, knowledge)),
    otherFigure(question, ranked, knowledge),
    otherDirection(question, knowledge),
    turnedRound(question, ranked, knowledge),
    otherSpeaker(question, ranked, knowledge),
  ].filter((one) => one !== undefined);
  return found.sort((a, b) => b.confidence - a.confidence)[0];
}
