import { leavesOpen } from "../language/choices.js";
import { focusOf, type Focus } from "../language/focus.js";
import type { FigureOperation } from "../language/figure-operations.js";
import { dateOperationsIn, figureOperationsIn } from "../language/operations.js";
import { analyse, type AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Candidate } from "../search/rank.js";
import type { Computation } from "./computation/computation.js";
import { computeDates } from "./computation/compute-dates.js";
import { computeFigures } from "./computation/compute-figures.js";
import { unworkable } from "./computation/unworkable.js";

/** Nobody who asks for a person, a place or a reason asks for a computation, but for which of two it is. */
const NEVER: ReadonlySet<AnalysedQuestion["type"]> = new Set(["person", "place", "reason"] as const);
/** Where one of these is named, that is asked for with whatever word. */
const EVER: ReadonlySet<FigureOperation> = new Set(["index", "remainder"] as const);

/**
 * Works out what a question asks for from figures and dates of the packs: differences, sums, what remains of a whole,
 * which is larger, the time between two dates. Refused where it surely asks for that and it cannot be done; undefined
 * where the question asks for no computation, or may do without, and it is answered like any other.
 */
export function compute(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Computation | undefined {
  const text = askingPart(question.text);
  const ofFigures = figureOperationsIn(text, question.text);
  const isNever = NEVER.has(question.type) && !leavesOpen(question.text);
  if (isNever && !ofFigures.some((operation) => EVER.has(operation))) return undefined;
  const ofDates = isNever ? [] : dateOperationsIn(text, question.text);
  if (ofDates.length + ofFigures.length === 0) return undefined;
  const asked = inItsSentence(question, knowledge);
  return (
    computeDates(ofDates, asked, ranked, knowledge) ??
    computeFigures(ofFigures, asked, ranked, knowledge) ??
    unworkable([...ofDates, ...ofFigures], asked, ranked)
  );
}

/** Says something of whoever asks. */
const OF_THE_ASKER = /\b(?:i|i'm|i've|i'd|me|my|we|our|us)\b/i;

/** The sentence that asks, without what in it is about whoever asks. */
function askingPart(text: string): string {
  const { start, end } = sentenceOf(text);
  const focus = focusOf(text);
  const isOfTheAsker = focus.start > start && OF_THE_ASKER.test(text.slice(start, focus.start));
  return text.slice(isOfTheAsker ? focus.start : start, end);
}

/** The sentence that asks, with what leads up to the question in it. */
function sentenceOf(text: string): Focus {
  const { start, end } = focusOf(text);
  const before = /^.*[.?!]\s/s.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: before, end };
}

/** A question with all that its sentence names, or all that is said where that names nobody. */
function inItsSentence(question: AnalysedQuestion, knowledge: IndexedKnowledge): AnalysedQuestion {
  if (question.followsUp) return question;
  const { start, end } = sentenceOf(question.text);
  const isIn = (term: { readonly start: number }): boolean => term.start >= start && term.start < end;
  const inSentence = analyse(question.text, knowledge, sentenceOf);
  const namesSomebody = inSentence.terms.some((term) => term.entity !== undefined && isIn(term));
  const { terms, periods, figures } = namesSomebody
    ? inSentence
    : analyse(question.text, knowledge, (all) => ({ start: 0, end: all.length }));
  return { ...question, terms, periods, figures };
}
