import { compatible, type Period } from "../language/dates.js";
import type { FoundFigure } from "../language/figures.js";
import type { AnswerType } from "../language/questions.js";
import { leavesOpen } from "../language/choices.js";
import { comparisonAt, holds } from "../language/comparisons.js";
import { limitsOf } from "../language/limits.js";
import { gives } from "./answer-types.js";
import type { AnalysedQuestion, WeighedTerm } from "./analyse.js";
import type { Entry, Phrasing } from "./entries.js";
import type { IndexedKnowledge } from "./knowledge-index.js";
import type { NearestOfEntry } from "./nearest.js";

/** How what the question names and what the entry has go together; `none` when the question names nothing. */
export type Agreement = "agrees" | "differs" | "lacks" | "none";

/** Why an entry does or does not bear a question out. Shares are of the question's weight, 0 to 1. */
export interface Evidence {
  /** Cosine between the question and the nearest phrasing, less where they ask for different things. */
  readonly phrasing: number;
  /** Whether that phrasing has the question's telling words and no other, and limits or denies what it does. */
  readonly asksTheSame: boolean;
  /** The cosine for the nearest false thing that the entry refutes. */
  readonly refutes: number;
  readonly refuted: Phrasing | undefined;
  /** The entry's share of the phrasings nearest to the question, by similarity. */
  readonly votes: number;
  /** How likely the entry is the one asked for, by its words: a log-posterior among the candidates, 0 to 1. */
  readonly likelihood: number;
  /** The kind of thing that is asked for. */
  readonly type: AnswerType;
  readonly matched: readonly WeighedTerm[];
  readonly missing: readonly WeighedTerm[];
  /** How much of the thing asked for the entry's own questions never ask for, as a share of it by weight. */
  readonly notAsked: number;
  readonly inStatement: number;
  readonly inEntry: number;
  /** How much the entry dwells on the question's terms: BM25 over statement and phrasings, as a share. */
  readonly dwells: number;
  readonly period: Agreement;
  readonly figure: Agreement;
  /** Whether the entry has the kind of thing that is asked for. */
  readonly givesType: boolean;
}

/** Between this cosine and 1 there is room for a word that tells next to nothing. */
const SAME = 0.99;
/** BM25's usual constants: how soon repetition stops counting, and how much length does. */
const K1 = 1.2;
const B = 0.75;

/** @param near what of the entry's phrasings comes nearest to the question */
export function gather(
  question: AnalysedQuestion,
  entry: Entry,
  near: NearestOfEntry,
  likelihood: number,
  knowledge: IndexedKnowledge,
): Evidence {
  const total = sum(question.terms) || 1;
  const matched = question.terms.filter((term) => entry.bag.has(term.key));
  const stated = matched.filter((term) => entry.statement.has(term.key));
  return {
    phrasing: near.asked.similarity,
    asksTheSame:
      near.asked.similarity >= SAME && limitsOf(near.asked.phrasing?.text ?? "") === limitsOf(question.text),
    refutes: near.refuted.similarity,
    refuted: near.refuted.phrasing,
    votes: near.votes,
    likelihood,
    type: question.type,
    matched,
    missing: question.terms.filter((term) => term.weight > 0 && !entry.bag.has(term.key)),
    notAsked: notAsked(
      question.terms.filter((term) => term.isAsked),
      entry,
    ),
    inStatement: sum(stated) / total,
    inEntry: sum(matched) / total,
    dwells: bm25(matched, entry, knowledge) / total,
    period: periodAgreement(question.periods, entry.periods),
    figure: figureAgreement(question, entry.figures),
    givesType: gives(entry, question.type, knowledge),
  };
}

function notAsked(asked: readonly WeighedTerm[], entry: Entry): number {
  // Without questions of its own an entry is asked for with its statement's words.
  const known = entry.phrased ? entry.asked : entry.bag;
  return sum(asked.filter((term) => !known.has(term.key))) / (sum(asked) || 1);
}

/** Each term's weight times its frequency, saturated and set against the entry's length: 0 to the weight. */
function bm25(matched: readonly WeighedTerm[], entry: Entry, knowledge: IndexedKnowledge): number {
  const long = 1 - B + (B * entry.length) / (knowledge.meanLength || 1);
  return matched.reduce((total, term) => {
    const frequency = entry.bag.get(term.key) ?? 0;
    return total + (term.weight * frequency) / (frequency + K1 * long);
  }, 0);
}

function periodAgreement(asked: readonly Period[], stated: readonly Period[]): Agreement {
  if (asked.length === 0) return "none";
  if (stated.length === 0) return "lacks";
  // The first quarter's figures, told in April, are not of the second.
  const quarters = stated.filter(({ quarter }) => quarter !== undefined);
  const against = ({ quarter }: Period): readonly Period[] =>
    quarter === undefined || quarters.length === 0 ? stated : quarters;
  const shared = asked.filter((period) => against(period).some((other) => compatible(period, other)));
  if (shared.length === asked.length) return "agrees";
  return shared.length === 0 ? "differs" : "lacks";
}

function figureAgreement(
  { text, figures: asked }: AnalysedQuestion,
  stated: readonly FoundFigure[],
): Agreement {
  if (asked.length === 0) return "none";
  const comparable = asked.filter((figure) => stated.some((other) => sameUnit(figure, other)));
  if (comparable.length === 0) return "lacks";
  // More than half or less says neither of the two.
  const isOpen = leavesOpen(text);
  const agrees = comparable.every((figure) => {
    const how = isOpen ? undefined : comparisonAt(text, figure)?.how;
    return stated.some((other) => sameUnit(figure, other) && holds(other.value, figure.value, how));
  });
  return agrees ? "agrees" : "differs";
}

/** Figures can be compared when they count the same; one that names no unit is compared with any. */
function sameUnit(a: FoundFigure, b: FoundFigure): boolean {
  return a.unit === undefined || b.unit === undefined || a.unit === b.unit;
}

function sum(terms: readonly WeighedTerm[]): number {
  return terms.reduce((total, term) => total + term.weight, 0);
}
