import type { AnswerType } from "../language/questions.js";
import { limitsOf } from "../language/limits.js";
import { figureAgreement, periodAgreement, type Agreement } from "./agreement.js";
import { gives } from "./answer-types.js";
import type { AnalysedQuestion, WeighedTerm } from "./analyse.js";
import type { Entry, Phrasing } from "./entries.js";
import type { IndexedKnowledge } from "./knowledge-index.js";
import type { NearestOfEntry } from "./nearest.js";

/** Why an entry does or does not bear a question out. Shares are of the question's weight, 0 to 1. */
export interface Evidence {
  /** How far the question is on the entry's side, by what was learned from all phrasings: about -1 to 1. */
  readonly margin: number;
  /** The same for claims that it contradicts, and questions that take them for granted. */
  readonly refutedMargin: number;
  /** Cosine between the question and the nearest phrasing, less where they ask for different things. */
  readonly phrasing: number;
  /** Whether that phrasing has the question's telling words and no other, and limits or denies what it does. */
  readonly asksTheSame: boolean;
  /** The cosine for the nearest false thing that the entry refutes. */
  readonly refutes: number;
  readonly refuted: Phrasing | undefined;
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

/** What holds between the question and an entry among the others. */
export interface Compared {
  /** What of the entry's phrasings comes nearest to the question. */
  readonly near: NearestOfEntry;
  readonly likelihood: number;
  readonly margin: number;
  readonly refutedMargin: number;
}

export function gather(
  question: AnalysedQuestion,
  entry: Entry,
  { near, ...compared }: Compared,
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
    ...compared,
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
    figure: figureAgreement(question, entry),
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

function sum(terms: readonly WeighedTerm[]): number {
  return terms.reduce((total, term) => total + term.weight, 0);
}
