import type { AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Candidate } from "../search/rank.js";
import { otherOwner } from "./belongings.js";
import type { Contradiction } from "./contradiction.js";
import { denied } from "./denied.js";
import { falsePremise } from "./false-premise.js";
import { otherDirection } from "./other-direction.js";
import { otherFigure } from "./other-figure.js";
import { otherSpeaker } from "./other-speaker.js";
import { refutedClaim } from "./refuted-claim.js";
import { turnedRound } from "./turned-round.js";

/** Candidates that are looked through: a false word leads search astray, but seldom far. */
const LOOKED_THROUGH = 6;
/** So alike a false claim must be for its fact to be looked through as well, wherever it is ranked. */
const ALIKE = 0.5;

/** A contradiction is itself a sign that the fact is what the question is about, so less is asked of the rest. */
const CORRECT_FROM = 0.65;
/** Another figure of the same kind is measured, and no matter of wording. */
const CORRECT_FIGURE_FROM = 0.55;

/** How certain a contradiction must be to be told. */
export function correctFrom({ wrong }: Contradiction): number {
  return wrong.kind === "figure" ? CORRECT_FIGURE_FROM : CORRECT_FROM;
}

/** The most certain contradiction between the question and what is known, if there is one. */
export function findContradiction(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Contradiction | undefined {
  const facts = ranked.filter(({ entry }) => entry.of.kind === "fact");
  const found = [
    otherFigure(question, ranked, knowledge),
    otherDirection(question, knowledge),
    turnedRound(question, ranked, knowledge),
    otherOwner(question, ranked, knowledge),
    otherSpeaker(question, ranked, knowledge),
    denied(question, facts.slice(0, LOOKED_THROUGH)),
    ...facts
      .filter(({ evidence }, place) => place < LOOKED_THROUGH || evidence.refutes >= ALIKE)
      .map((candidate) => refutedClaim(question, candidate, ranked, knowledge)),
  ].filter((one) => one !== undefined);
  // Of two about as sure, what says in which way they differ comes first.
  const tenths = ({ confidence }: Contradiction): number => Math.round(10 * confidence);
  const [surest] = found.sort((a, b) => tenths(b) - tenths(a));
  if (surest !== undefined && surest.confidence >= correctFrom(surest)) return surest;
  const premise = falsePremise(question, ranked, knowledge);
  const how = found.find(({ fact, wrong }) => fact === premise?.fact && wrong.kind !== "claim");
  if (premise === undefined || how === undefined) return premise;
  // What is known to differ says more than that something does, and either sign may be right.
  return { ...how, confidence: 1 - (1 - premise.confidence) * (1 - how.confidence) };
}
