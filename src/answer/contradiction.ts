import type { Fact } from "../knowledge/schema.js";
import { oppositeOf } from "../language/polarity.js";
import type { AnalysedQuestion, WeighedTerm } from "../search/analyse.js";
import type { Evidence } from "../search/evidence.js";
import { featuresOf } from "../search/features.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { rank, type Candidate } from "../search/rank.js";
import { confidence, confidenceFeatures } from "./confidence.js";
import { refutation } from "./refutation.js";
import type { Wrong } from "./verdict.js";

/** A fact that contradicts the question, and how sure it is that the fact is what the question is about. */
export interface Contradiction {
  readonly fact: Fact;
  readonly wrong: Wrong;
  readonly confidence: number;
}

/** Candidates that are looked through: the fact that contradicts is seldom far down. */
const LOOKED_THROUGH = 5;

/** The most certain contradiction between the question and what is known, if there is one. */
export function findContradiction(
  question: AnalysedQuestion,
  facts: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Contradiction | undefined {
  const found = [
    ...facts.slice(0, LOOKED_THROUGH).map((candidate) => refutedClaim(question, candidate, knowledge)),
    ...facts.slice(0, 1).map((candidate) => otherFigure(question, candidate)),
    otherDirection(question, knowledge),
  ].filter((one) => one !== undefined);
  return found.sort((a, b) => b.confidence - a.confidence)[0];
}

function refutedClaim(
  question: AnalysedQuestion,
  candidate: Candidate,
  knowledge: IndexedKnowledge,
): Contradiction | undefined {
  if (candidate.entry.of.kind !== "fact") return undefined;
  const found = refutation(question, candidate, knowledge);
  return found && contradicted(candidate, { kind: "claim", claim: found.claim }, found.repaired);
}

/** The question names a figure of the same unit as the fact's, and another value. */
function otherFigure(question: AnalysedQuestion, candidate: Candidate): Contradiction | undefined {
  const { entry, evidence, features } = candidate;
  if (entry.of.kind !== "fact" || evidence.figure !== "differs" || evidence.period === "differs")
    return undefined;
  const { figures } = entry.of.fact;
  const [pair] = question.figures.flatMap((asked) =>
    figures
      .filter(({ unit, value }) => unit === asked.unit && value !== asked.value)
      .map((stated) => ({ asked, stated })),
  );
  if (pair === undefined || features.lacksName > 0) return undefined;
  return contradicted(candidate, { kind: "figure", ...pair }, { ...evidence, figure: "agrees" });
}

/** With rise put for fall, or fall for rise, a fact would answer that has the other direction alone. */
function otherDirection(question: AnalysedQuestion, knowledge: IndexedKnowledge): Contradiction | undefined {
  const [asked, more] = question.directions;
  if (asked === undefined || more !== undefined) return undefined;
  const [best] = rank(
    { ...question, terms: question.terms.map((term) => turned(term, knowledge)) },
    knowledge,
  );
  if (best?.entry.of.kind !== "fact" || best.evidence.period === "differs" || best.features.lacksName > 0)
    return undefined;
  const directions = new Set(best.entry.of.fact.figures.flatMap(({ direction }) => direction ?? []));
  if (directions.size !== 1 || directions.has(asked) || best.entry.directions.has(asked)) return undefined;
  return contradicted(best, { kind: "direction", asked }, best.evidence);
}

function turned(term: WeighedTerm, knowledge: IndexedKnowledge): WeighedTerm {
  const key = oppositeOf(term.key);
  const weight = key === undefined ? undefined : knowledge.weights.get(key);
  return key === undefined || weight === undefined ? term : { ...term, key, weight };
}

/** @param repaired the evidence once the question is put right, for how sure the fact would then be, without rivals */
function contradicted(candidate: Candidate, wrong: Wrong, repaired: Evidence): Contradiction | undefined {
  if (candidate.entry.of.kind !== "fact") return undefined;
  const alone = confidenceFeatures({ ...candidate, evidence: repaired, features: featuresOf(repaired) }, []);
  return { fact: candidate.entry.of.fact, wrong, confidence: confidence(alone) };
}
