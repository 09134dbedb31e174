import { answerTo, claimsOf, phrasingsOf } from "../knowledge/questions-of.js";
import type { Fact, Gap } from "../knowledge/schema.js";
import type { Period } from "../language/dates.js";
import type { FoundFigure } from "../language/figures.js";
import type { Direction } from "../language/polarity.js";
import type { AnswerType } from "../language/questions.js";
import type { PreparedEntry, PreparedPhrasing } from "./prepared-pack.js";

/** One of the ways to ask for an entry, or a false thing that it refutes. */
export interface Phrasing {
  readonly text: string;
  /** Keys of its terms, each once, in order. */
  readonly terms: readonly string[];
  readonly type: AnswerType;
  readonly periods: readonly Period[];
  readonly figures: readonly FoundFigure[];
  /** What the fact answers, where it is a question to which that is yes or no. */
  readonly says?: "yes" | "no";
}

/** The texts of a fact or a gap, with what was read from them. */
export interface EntryTexts {
  /** Keys of the terms of the statement, short form and topic. */
  readonly statement: ReadonlySet<string>;
  /** How often each term occurs in the statement and the phrasings together. */
  readonly bag: ReadonlyMap<string, number>;
  readonly questions: readonly Phrasing[];
  /** What people say that a fact bears out, or that a gap leaves open. */
  readonly claims: readonly Phrasing[];
  readonly refutes: readonly Phrasing[];
  /** Questions that take for granted something else than the fact says. */
  readonly falsePremises: readonly Phrasing[];
  /** How many of its questions ask for each kind of thing. */
  readonly types: ReadonlyMap<AnswerType, number>;
  /** Keys of the terms that name what its questions ask for. */
  readonly asked: ReadonlySet<string>;
  readonly directions: ReadonlySet<Direction>;
}

/** What an entry is made from. */
export type EntryOf =
  { readonly kind: "fact"; readonly fact: Fact } | { readonly kind: "gap"; readonly gap: Gap };

export function factOrGap(of: EntryOf): Fact | Gap {
  return of.kind === "fact" ? of.fact : of.gap;
}

/** Keys of the terms of the statement and the phrasings, as often as they occur. */
export function termsIn({ statement, questions, claims }: PreparedEntry, keys: readonly string[]): string[] {
  const terms = [...statement];
  for (const phrasing of [...questions, ...claims]) {
    for (const place of phrasing.terms) terms.push(keys[place] ?? "");
  }
  return terms;
}

/** How many terms that makes. */
export function lengthOf({ statement, questions, claims }: PreparedEntry): number {
  return [...questions, ...claims].reduce((sum, { terms }) => sum + terms.length, statement.length);
}

/** @param keys those of the prepared pack */
export function textsOfEntry(of: EntryOf, prepared: PreparedEntry, keys: readonly string[]): EntryTexts {
  const entry = factOrGap(of);
  const { claims, refutes, false_premises: falsePremises } = claimsOf(entry);
  return {
    statement: new Set(prepared.statement),
    bag: countsOf(termsIn(prepared, keys)),
    questions: phrasings(phrasingsOf(entry), prepared.questions, keys).map((one, place) => {
      const says = answerTo(place, entry);
      return says === undefined ? one : { ...one, says };
    }),
    claims: phrasings(claims, prepared.claims, keys),
    refutes: phrasings(refutes, prepared.refutes, keys),
    falsePremises: phrasings(falsePremises, prepared.falsePremises, keys),
    types: countsOf(prepared.questions.map(({ type }) => type)),
    asked: new Set(prepared.asked),
    directions: new Set(prepared.directions),
  };
}

function countsOf<T>(all: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function phrasings(
  texts: readonly string[],
  prepared: readonly PreparedPhrasing[],
  keys: readonly string[],
): Phrasing[] {
  return prepared.map(({ terms, type, periods = [], figures = [] }, place) => ({
    text: texts[place] ?? "",
    terms: terms.map((key) => keys[key] ?? ""),
    type,
    periods,
    figures,
  }));
}
