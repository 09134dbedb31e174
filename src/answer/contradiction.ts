import type { Fact, Figure } from "../knowledge/schema.js";
import { compatible, periodsIn, type Period } from "../language/dates.js";
import type { FoundFigure } from "../language/figures.js";
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
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Contradiction | undefined {
  const facts = ranked.filter(({ entry }) => entry.of.kind === "fact");
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

/** The question names a figure of the same unit as the fact's for the period, and another value. */
function otherFigure(question: AnalysedQuestion, candidate: Candidate): Contradiction | undefined {
  const { entry, evidence, features } = candidate;
  if (entry.of.kind !== "fact" || evidence.period === "differs" || features.lacksName > 0) return undefined;
  const { figures } = entry.of.fact;
  for (const asked of question.figures) {
    const comparable = figures.filter(
      (stated) => counts(stated, asked, question) && isOfPeriod(stated, question.periods),
    );
    const [stated] = comparable;
    if (stated !== undefined && comparable.every((one) => !canBe(asked.value, one))) {
      return contradicted(candidate, { kind: "figure", asked, stated }, { ...evidence, figure: "agrees" });
    }
  }
  return undefined;
}

/** Whether both count the same: by their unit, or by the word for it in the question (53 members). */
function counts(stated: Figure, asked: FoundFigure, { text }: AnalysedQuestion): boolean {
  return asked.unit === undefined
    ? text.toLowerCase().includes(stated.unit.toLowerCase())
    : stated.unit === asked.unit;
}

function isOfPeriod({ period }: Figure, asked: readonly Period[]): boolean {
  const stated = period === undefined ? [] : periodsIn(period).map((one) => one.period);
  return (
    asked.length === 0 ||
    stated.length === 0 ||
    stated.some((one) => asked.some((other) => compatible(one, other)))
  );
}

/** How far off a figure may be that the source gives as about or almost so much. */
const ROUGHLY = 0.1;

/** Whether a value can be the stated one, as exactly as that is stated: more than 30 can be 35. */
function canBe(value: number, { value: stated, approximately }: Figure): boolean {
  if (approximately === "more than") return value >= stated;
  const margin = approximately === undefined ? 0 : ROUGHLY * stated;
  return Math.abs(value - stated) <= margin;
}

/** Questions about what may be take no direction for granted. */
const MAY_BE = /\b(?:will|would|could|can|may|might|should)\b/i;

/** With rise put for fall, or fall for rise, a fact would answer that has the other direction alone. */
function otherDirection(question: AnalysedQuestion, knowledge: IndexedKnowledge): Contradiction | undefined {
  const [asked, more] = question.directions;
  if (asked === undefined || more !== undefined || MAY_BE.test(question.text)) return undefined;
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
