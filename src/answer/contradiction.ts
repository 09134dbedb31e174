import type { Fact, Figure } from "../knowledge/schema.js";
import { compatible, periodsIn, type Period } from "../language/dates.js";
import type { FoundFigure } from "../language/figures.js";
import { oppositeOf } from "../language/polarity.js";
import type { AnalysedQuestion, WeighedTerm } from "../search/analyse.js";
import type { Entry } from "../search/entries.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { rank, type Candidate } from "../search/rank.js";
import { confidence, confidenceFeatures } from "./confidence.js";
import { refutation, type Refutation } from "./refutation.js";
import type { Wrong } from "./verdict.js";

/** A fact that contradicts the question, and how sure it is that the fact is what the question is about. */
export interface Contradiction {
  readonly fact: Fact;
  readonly wrong: Wrong;
  readonly confidence: number;
}

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
    otherFigure(question, knowledge),
    otherDirection(question, knowledge),
  ].filter((one) => one !== undefined);
  return found.sort((a, b) => b.confidence - a.confidence)[0];
}

/** A false claim counts as far as the fact would be an answer to the question without it. */
function refutedClaim(
  question: AnalysedQuestion,
  candidate: Candidate,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Contradiction | undefined {
  const { entry, evidence } = candidate;
  if (entry.of.kind !== "fact") return undefined;
  const found = refutation(question, candidate, knowledge);
  if (found === undefined || asksInGoodFaith(question, candidate, found, ranked, knowledge)) return undefined;
  const facts = rank(found.putRight, knowledge, isFact);
  const same = facts.find((one) => one.entry === entry);
  const sure = same && contradicted(same, { kind: "claim", claim: found.claim }, facts);
  // A question that is the claim, and little else, needs nothing more to say what it is about.
  const isClaim = found.share === 1 && evidence.refuted?.text === found.claim;
  return sure && (isClaim ? { ...sure, confidence: Math.max(sure.confidence, evidence.refutes) } : sure);
}

/** From this share of a gap's questions on, a word is one that people ask the gap with. */
const ASKED_OFTEN = 0.03;

/**
 * Whether what is false of the fact is asked in good faith: a gap comes before the fact that is asked for with
 * those very words or other names, and the question asks whether, or says less than the claim.
 */
function asksInGoodFaith(
  { type }: AnalysedQuestion,
  fact: Candidate,
  { foreign, share }: Refutation,
  ranked: readonly Candidate[],
  { names }: IndexedKnowledge,
): boolean {
  const namesOthers = foreign.some((key) => names.has(key));
  if (share === 1 && !(namesOthers && type === "yes_no")) return false;
  const gap = ranked.find(({ entry }) => entry.of.kind === "gap");
  if (gap === undefined || gap.score <= fact.score || foreign.length === 0) return false;
  const { bag, questions } = gap.entry;
  return namesOthers || foreign.every((key) => (bag.get(key) ?? 0) >= ASKED_OFTEN * questions.length);
}

/** How far behind the best fact another still counts as meant. */
const NEARLY = 3;

/** The question names a figure of the same unit as the fact's for the period, and another value. */
function otherFigure(question: AnalysedQuestion, knowledge: IndexedKnowledge): Contradiction | undefined {
  if (question.figures.length === 0) return undefined;
  for (const asked of question.figures) {
    const isComparable = (stated: Figure): boolean =>
      counts(stated, asked, question) &&
      isOfPeriod(stated, question.periods) &&
      question.directions.every((direction) => direction === stated.direction);
    const others = { ...question, figures: [], type: "any" } as const;
    const facts = rank(
      others,
      knowledge,
      ({ of }) => of.kind === "fact" && of.fact.figures.some(isComparable),
    );
    const [best] = facts;
    if (best?.entry.of.kind !== "fact" || !isSpokenOf(best)) continue;
    // What holds for a fact that is nearly as likely meant is not contradicted.
    const stated = facts
      .filter(({ score }) => score >= best.score - NEARLY)
      .flatMap(({ entry: { of } }) => (of.kind === "fact" ? of.fact.figures.filter(isComparable) : []));
    const [first] = best.entry.of.fact.figures.filter(isComparable);
    if (first !== undefined && stated.every((one) => !canBe(asked.value, one)))
      return contradicted(best, { kind: "figure", asked, stated: first }, facts);
  }
  return undefined;
}

/** Whether a fact is of the period that is asked about, and has every name. */
function isSpokenOf({ evidence, features }: Candidate): boolean {
  return evidence.period !== "differs" && features.lacksName === 0;
}

function isFact({ of }: Entry): boolean {
  return of.kind === "fact";
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
  const terms = question.terms.map((term) => turned(term, knowledge));
  const facts = rank({ ...question, terms }, knowledge, isFact);
  const [best] = facts;
  if (best?.entry.of.kind !== "fact" || !isSpokenOf(best)) return undefined;
  const directions = new Set(best.entry.of.fact.figures.flatMap(({ direction }) => direction ?? []));
  if (directions.size !== 1 || directions.has(asked) || best.entry.directions.has(asked)) return undefined;
  return contradicted(best, { kind: "direction", asked }, facts);
}

function turned(term: WeighedTerm, knowledge: IndexedKnowledge): WeighedTerm {
  const key = oppositeOf(term.key);
  const weight = key === undefined ? undefined : knowledge.weights.get(key);
  return key === undefined || weight === undefined ? term : { ...term, key, weight };
}

/** @param facts all that answer the question once it is put right, the candidate among them */
function contradicted(
  candidate: Candidate,
  wrong: Wrong,
  facts: readonly Candidate[],
): Contradiction | undefined {
  if (candidate.entry.of.kind !== "fact") return undefined;
  return {
    fact: candidate.entry.of.fact,
    wrong,
    confidence: confidence(confidenceFeatures(candidate, facts)),
  };
}
