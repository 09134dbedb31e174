import type { Fact, Gap } from "../knowledge/schema.js";
import { answerTo, questionsOf } from "../knowledge/questions-of.js";
import type { Period } from "../language/dates.js";
import type { FoundFigure } from "../language/figures.js";
import type { Direction } from "../language/polarity.js";
import type { AnswerType } from "../language/questions.js";
import { phrasingsOf } from "./prepare.js";
import type { PreparedEntry, PreparedPack, PreparedPhrasing } from "./prepared-pack.js";

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

/** A fact or a gap, ready to be found: both compete for a question, so that a gap can win it. */
export interface Entry {
  readonly id: string;
  readonly of: { readonly kind: "fact"; readonly fact: Fact } | { readonly kind: "gap"; readonly gap: Gap };
  /** Keys of the terms of the statement, short form and topic. */
  readonly statement: ReadonlySet<string>;
  /** How often each term occurs in the statement and the phrasings together. */
  readonly bag: ReadonlyMap<string, number>;
  /** How many terms that makes. */
  readonly length: number;
  readonly questions: readonly Phrasing[];
  /** What people say that a fact bears out, or that a gap leaves open. */
  readonly claims: readonly Phrasing[];
  /** Whether a curator has put questions to it, or false things; a draft's only question is its own statement. */
  readonly phrased: boolean;
  readonly refutes: readonly Phrasing[];
  /** Questions that take for granted something else than the fact says. */
  readonly falsePremises: readonly Phrasing[];
  /** How many of its questions ask for each kind of thing. */
  readonly types: ReadonlyMap<AnswerType, number>;
  /** Keys of the terms that name what its questions ask for. */
  readonly asked: ReadonlySet<string>;
  readonly periods: readonly Period[];
  readonly figures: readonly FoundFigure[];
  readonly directions: ReadonlySet<Direction>;
}

/** Ids of the entities that an entry's statement names. */
export function entitiesIn({ statement }: Entry): string[] {
  return [...statement].flatMap((key) => (key.startsWith("@") ? key.slice(1) : []));
}

const NOTHING_FALSE = { refutes: [], false_premises: [] };

/** The entries of a prepared pack, put together with the texts that they were made from. */
export function entriesOf({ pack, facts, gaps, keys }: PreparedPack): Entry[] {
  return [
    ...pack.facts.map((fact, place) =>
      entry({ kind: "fact", fact }, phrasingsOf(fact), fact, facts[place], keys),
    ),
    ...pack.gaps.map((gap, place) =>
      entry({ kind: "gap", gap }, gap.questions, { ...NOTHING_FALSE, ...gap }, gaps[place], keys),
    ),
  ];
}

function entry(
  of: Entry["of"],
  questions: readonly string[],
  { claims, refutes, false_premises: falsePremises }: Pick<Fact, "claims" | "refutes" | "false_premises">,
  prepared: PreparedEntry | undefined,
  keys: readonly string[],
): Entry {
  const id = of.kind === "fact" ? of.fact.id : of.gap.id;
  if (prepared?.id !== id)
    throw new Error(`The prepared pack does not fit its pack at ${id}; prepare it again.`);
  const asked = phrasings(questions, prepared.questions, keys);
  const claimed = phrasings(claims, prepared.claims, keys);
  const bag = new Map<string, number>();
  const types = new Map<AnswerType, number>();
  for (const { type } of prepared.questions) types.set(type, (types.get(type) ?? 0) + 1);
  let length = 0;
  for (const terms of [prepared.statement, ...[...asked, ...claimed].map((one) => one.terms)]) {
    for (const key of terms) bag.set(key, (bag.get(key) ?? 0) + 1);
    length += terms.length;
  }
  const { periods, figures } = prepared;
  return {
    id,
    of,
    statement: new Set(prepared.statement),
    bag,
    length,
    questions: asked.map((one, place) => {
      const says = answerTo(place, of.kind === "fact" ? of.fact : of.gap);
      return says === undefined ? one : { ...one, says };
    }),
    claims: claimed,
    phrased: of.kind === "gap" || questionsOf(of.fact).length + refutes.length > 0,
    refutes: phrasings(refutes, prepared.refutes, keys),
    falsePremises: phrasings(falsePremises, prepared.falsePremises, keys),
    types,
    asked: new Set(prepared.asked),
    periods,
    figures,
    directions: new Set(prepared.directions),
  };
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
