import type { Fact } from "../knowledge/schema.js";
import { oppositeOf } from "../language/polarity.js";
import type { AnalysedQuestion, WeighedTerm } from "../search/analyse.js";
import type { Evidence } from "../search/evidence.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { rank, type Candidate } from "../search/rank.js";
import { featuresOf } from "../search/features.js";
import { confidence, confidenceFeatures } from "./confidence.js";
import type { Wrong } from "./verdict.js";

/** A fact that contradicts the question, and how sure it is that the fact is what the question is about. */
export interface Contradiction {
  readonly fact: Fact;
  readonly wrong: Wrong;
  readonly confidence: number;
}

/** How alike a question must be to a false thing that a fact refutes. */
const SAME_CLAIM = 0.75;
/** Candidates that are looked through: the fact that contradicts is seldom far down. */
const LOOKED_THROUGH = 5;

/** The most certain contradiction between the question and what is known, if there is one. */
export function findContradiction(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Contradiction | undefined {
  const top = ranked.slice(0, LOOKED_THROUGH);
  const found = [
    ...top.flatMap((candidate) => refutedClaim(candidate) ?? []),
    ...top.slice(0, 1).flatMap((candidate) => otherFigure(question, candidate) ?? []),
    ...(otherDirection(question, knowledge) ?? []),
  ];
  return found.sort((a, b) => b.confidence - a.confidence)[0];
}

/** The question is put like something that the fact refutes, with a word that the fact itself never uses. */
function refutedClaim(candidate: Candidate): Contradiction | undefined {
  const { entry, evidence } = candidate;
  const { refuted, refutes } = evidence;
  if (
    entry.of.kind !== "fact" ||
    refuted === undefined ||
    refutes < SAME_CLAIM ||
    refutes < evidence.phrasing
  )
    return undefined;
  const own = [...refuted.terms].filter((key) => !entry.bag.has(key));
  const missed = new Set(evidence.missing.map((term) => term.key));
  if (own.some((key) => !missed.has(key))) return undefined;
  const repaired = without(evidence, (term) => refuted.terms.has(term.key));
  return {
    fact: entry.of.fact,
    wrong: { kind: "claim", claim: refuted.text },
    confidence: alone(candidate, { ...repaired, phrasing: refutes }),
  };
}

/** The question names a figure of the same unit as the fact's, and another value. */
function otherFigure(question: AnalysedQuestion, candidate: Candidate): Contradiction | undefined {
  const { entry, evidence } = candidate;
  if (entry.of.kind !== "fact" || evidence.figure !== "differs" || evidence.period === "differs")
    return undefined;
  const { fact } = entry.of;
  const pairs = question.figures.flatMap((asked) =>
    fact.figures
      .filter((stated) => stated.unit === asked.unit && stated.value !== asked.value)
      .map((stated) => ({ asked, stated })),
  );
  const pair = pairs[0];
  if (pair === undefined) return undefined;
  return {
    fact,
    wrong: { kind: "figure", ...pair },
    confidence: alone(candidate, { ...evidence, figure: "agrees" }),
  };
}

/** With rise put for fall, or fall for rise, a fact would answer that has the other direction alone. */
function otherDirection(
  question: AnalysedQuestion,
  knowledge: IndexedKnowledge,
): Contradiction[] | undefined {
  const [asked, more] = question.directions;
  if (asked === undefined || more !== undefined) return undefined;
  const turned = { ...question, terms: question.terms.map((term) => turn(term, knowledge)) };
  const [best] = rank(turned, knowledge);
  if (best?.entry.of.kind !== "fact" || best.evidence.period === "differs") return undefined;
  const { fact } = best.entry.of;
  const directions = new Set(fact.figures.flatMap((figure) => figure.direction ?? []));
  if (directions.size !== 1 || directions.has(asked) || best.entry.directions.has(asked)) return undefined;
  return [{ fact, wrong: { kind: "direction", asked }, confidence: alone(best, best.evidence) }];
}

/** How sure the fact would be, were the question put right, with no rival to it. */
function alone(candidate: Candidate, evidence: Evidence): number {
  return confidence(confidenceFeatures({ ...candidate, evidence, features: featuresOf(evidence) }, []));
}

function turn(term: WeighedTerm, knowledge: IndexedKnowledge): WeighedTerm {
  const key = oppositeOf(term.key);
  const weight = key === undefined ? undefined : knowledge.weights.get(key);
  return key === undefined || weight === undefined ? term : { ...term, key, weight };
}

function without(evidence: Evidence, matches: (term: WeighedTerm) => boolean): Evidence {
  const missing = evidence.missing.filter((term) => !matches(term));
  const matched = [...evidence.matched, ...evidence.missing.filter(matches)];
  const weight = (terms: readonly WeighedTerm[]): number => terms.reduce((sum, term) => sum + term.weight, 0);
  return {
    ...evidence,
    matched,
    missing,
    inEntry: weight(matched) / (weight(matched) + weight(missing) || 1),
  };
}
