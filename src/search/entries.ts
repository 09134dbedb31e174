import type { Fact, Gap } from "../knowledge/schema.js";
import type { FoundFigure } from "../language/figures.js";
import { findFigures } from "../language/figures.js";
import { periodsIn, type Period } from "../language/dates.js";
import { directionOf, type Direction } from "../language/polarity.js";
import { answerType, type AnswerType } from "../language/questions.js";
import { normalise } from "../language/tokens.js";
import type { AliasMatcher } from "./aliases.js";
import { termsOf, type Term } from "./terms.js";
import { wordsOf, type Span } from "./words.js";

/** One of the ways to ask for an entry, or a false thing that it refutes. */
export interface Phrasing {
  readonly text: string;
  /** Term key → the word it was made from. */
  readonly terms: ReadonlyMap<string, string>;
  readonly type: AnswerType;
  readonly periods: readonly Period[];
  readonly figures: readonly FoundFigure[];
}

/** A fact or a gap, made ready to be found: both compete for a question, so that a gap can win it. */
export interface Entry {
  readonly id: string;
  readonly of: { readonly kind: "fact"; readonly fact: Fact } | { readonly kind: "gap"; readonly gap: Gap };
  /** Terms of the statement, short form and topic. */
  readonly statement: ReadonlyMap<string, string>;
  /** How often each term occurs in the statement and the phrasings together. */
  readonly bag: ReadonlyMap<string, number>;
  /** How many terms that makes. */
  readonly length: number;
  readonly phrasings: readonly Phrasing[];
  readonly refutes: readonly Phrasing[];
  readonly periods: readonly Period[];
  readonly figures: readonly FoundFigure[];
  readonly directions: ReadonlySet<Direction>;
  /** Ids of the entities named in the statement. */
  readonly entities: ReadonlySet<string>;
}

/** @param referenceYear the year that the sources mean by `this year` */
export function factEntry(fact: Fact, aliases: AliasMatcher, referenceYear: number | undefined): Entry {
  const texts = [fact.statement, fact.short ?? "", fact.topic];
  const dates = [fact.date ?? "", ...fact.figures.map((figure) => figure.period ?? "")];
  return {
    ...entry(fact.id, texts, fact.questions, fact.refutes, aliases, referenceYear),
    of: { kind: "fact", fact },
    periods: [...texts, ...dates].flatMap((text) =>
      periodsIn(text, referenceYear).map(({ period }) => period),
    ),
  };
}

export function gapEntry(gap: Gap, aliases: AliasMatcher, referenceYear: number | undefined): Entry {
  return {
    ...entry(gap.id, [gap.statement], gap.questions, [], aliases, referenceYear),
    of: { kind: "gap", gap },
  };
}

function entry(
  id: string,
  texts: readonly string[],
  questions: readonly string[],
  refutes: readonly string[],
  aliases: AliasMatcher,
  referenceYear: number | undefined,
): Omit<Entry, "of"> {
  const phrasing = (text: string): Phrasing => phrase(text, aliases, referenceYear);
  const phrasings = questions.map(phrasing);
  const statement = indexedTerms(texts.join(". "), aliases);
  const bag = new Map<string, number>();
  const keys = [...statement.map(({ key }) => key), ...phrasings.flatMap(({ terms }) => [...terms.keys()])];
  for (const key of keys) bag.set(key, (bag.get(key) ?? 0) + 1);
  return {
    id,
    statement: surfaceByKey(statement),
    bag,
    length: keys.length,
    phrasings,
    refutes: refutes.map(phrasing),
    periods: [],
    figures: texts.flatMap((text) => findFigures(normalise(text))),
    directions: new Set(wordsOf(normalise(texts.join(". "))).flatMap((word) => directionOf(word.text) ?? [])),
    entities: new Set(statement.flatMap((term) => term.entity ?? [])),
  };
}

function phrase(text: string, aliases: AliasMatcher, referenceYear: number | undefined): Phrasing {
  const normalised = normalise(text);
  return {
    text,
    terms: surfaceByKey(indexedTerms(text, aliases)),
    type: answerType(
      wordsOf(normalised)
        .map((word) => word.text)
        .join(" "),
    ),
    periods: periodsIn(normalised, referenceYear).map(({ period }) => period),
    figures: findFigures(normalised),
  };
}

function indexedTerms(text: string, aliases: AliasMatcher): Term[] {
  const normalised = normalise(text);
  return termsOf(wordsOf(normalised, figuresAndPeriods(normalised)), aliases, true);
}

function surfaceByKey(terms: readonly Term[]): Map<string, string> {
  return new Map(terms.map(({ key, surface }) => [key, surface]));
}

/** Where figures and periods stand: they are compared as what they mean, not as words. */
function figuresAndPeriods(normalised: string): Span[] {
  return [...periodsIn(normalised, 2000), ...findFigures(normalised)];
}
