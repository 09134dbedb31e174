import type { Fact } from "../../knowledge/schema.js";
import { compatible, type Period } from "../../language/dates.js";
import type { AnalysedQuestion, WeighedTerm } from "../../search/analyse.js";
import type { Entry, Phrasing } from "../../search/entries.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import type { Candidate } from "../../search/rank.js";
import { isNegated } from "../falsity.js";
import { likenessTo } from "../likeness.js";

/** What a curator wrote that is so, or is not so, and how near a claim comes to it. */
export interface Testimony {
  readonly phrasing: Phrasing;
  /** Whether what the phrasing says is so. */
  readonly isSo: boolean;
  /** Cosine, 0 to 1. */
  readonly similarity: number;
}

/** Below this cosine a phrasing says something else. */
const NEAR = 0.3;
/** A question that opens so expects yes: was there not, didn't it. */
const EXPECTS_YES =
  /^\W*(?:(?:so|and|but)\s+)?(?:(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could|will|can|should)n['’]?t\b|(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)\s+\S+(?:\s\S+)?\s+not\b)/i;
const TAG =
  /,\s*(?:is|are|was|were|do|does|did|has|have|had|will|wo|would|ca|can|could)(?:n['’]?t)?\s+(?:it|they|he|she|there)\W*$/i;

/** The testimonies of a fact that a claim comes near to, nearest first. */
export function testimonies(
  claim: AnalysedQuestion,
  { entry }: Candidate,
  knowledge: IndexedKnowledge,
): Testimony[] {
  const likeness = likenessTo(claim, knowledge);
  return [
    ...(entry.of.kind === "fact" ? [[statementOf(entry, entry.of.fact), true] as const] : []),
    ...entry.questions
      .filter(({ says }) => says !== undefined)
      .map((one) => [one, one.says === "yes"] as const),
    ...entry.claims.map((one) => [one, true] as const),
    ...entry.refutes.map((one) => [one, false] as const),
  ]
    .map(([phrasing, isTrue]) => ({ phrasing, isTrue, similarity: likeness(phrasing) }))
    .filter((one) => one.similarity >= NEAR && goesWith(claim, one.phrasing))
    .flatMap(({ isTrue, ...one }) => {
      const isDenial = denies(one.phrasing.text);
      // That it is not so that there are none does not say how many there are.
      if (isDenial && !claim.negated && !isTrue) return [];
      return [{ ...one, isSo: isTrue === (isDenial === claim.negated) }];
    })
    .sort((a, b) => b.similarity - a.similarity);
}

/** A fact's statement bears out what it says, as a question that it answers with yes does. */
function statementOf({ statement, periods, figures }: Entry, fact: Fact): Phrasing {
  return { text: fact.statement, terms: [...statement], type: "yes_no", periods, figures };
}

/** Whether a text denies something, other than by the way that it asks. */
export function denies(text: string): boolean {
  return isNegated(text.replace(EXPECTS_YES, "").replace(TAG, ""));
}

/** Figures and periods of the phrasing are the claim's, and the names that both have are in one order. */
export function goesWith(claim: AnalysedQuestion, { figures, periods, terms, text }: Phrasing): boolean {
  return (
    figures.every(({ value }) => claim.figures.some((one) => one.value === value)) &&
    periods.every((period) => isAmong(period, claim.periods)) &&
    inOneOrder(claim, terms, text)
  );
}

function isAmong(period: Period, others: readonly Period[]): boolean {
  return others.some((other) => compatible(period, other));
}

/** By turns the order of names round. */
const BY = /\bby\b/i;

function inOneOrder(claim: AnalysedQuestion, terms: readonly string[], text: string): boolean {
  if (BY.test(claim.text) !== BY.test(text)) return true;
  const own = claim.sequence.filter((key) => key.startsWith("@") && terms.includes(key));
  const others = terms.filter((key) => own.includes(key));
  return [...new Set(own)].join(" ") === others.join(" ");
}

/** What a claim's term tells; a word that no pack uses, and that is no name, may be how somebody talks. */
export function tellsOf({ tells, known, isName, closeness }: WeighedTerm): number {
  return tells * closeness * (known || isName ? 1 : 0.5);
}

/** Of the nearest testimonies so many have a say. */
const NEIGHBOURS = 5;

/** Whether the nearest few are so, each by its nearness: -1 to 1. */
export function neighbours(near: readonly Testimony[]): number {
  const few = near.slice(0, NEIGHBOURS);
  const total = few.reduce((sum, { similarity }) => sum + similarity ** 2, 0);
  const lead = few.reduce((sum, { isSo, similarity }) => sum + (isSo ? 1 : -1) * similarity ** 2, 0);
  return total === 0 ? 0 : (lead / total) * (few[0]?.similarity ?? 0);
}
