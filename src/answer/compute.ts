import { leavesOpen } from "../language/choices.js";
import { focusOf } from "../language/focus.js";
import { dateOperationsIn, figureOperationsIn } from "../language/operations.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Candidate } from "../search/rank.js";
import type { Computation } from "./computation/computation.js";
import { computeDates } from "./computation/compute-dates.js";
import { computeFigures } from "./computation/compute-figures.js";

/** Nobody who asks for a person, a place or a reason asks for a computation, but for which of two it is. */
const NEVER: ReadonlySet<AnalysedQuestion["type"]> = new Set(["person", "place", "reason"] as const);

/**
 * Works out what a question asks for from figures and dates of the packs: differences, sums, what remains of a whole,
 * which is larger, the time between two dates. Undefined where the question asks for no computation, or its operands
 * are not found, and it is answered like any other.
 */
export function compute(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Computation | undefined {
  if (NEVER.has(question.type) && !leavesOpen(question.text)) return undefined;
  const text = asking(question.text);
  return (
    computeDates(dateOperationsIn(text), question, ranked, knowledge) ??
    computeFigures(figureOperationsIn(text, question.text), question, ranked, knowledge)
  );
}

/** The sentence that asks, with what leads up to the question in it. */
function asking(text: string): string {
  const { start, end: stop } = focusOf(text);
  const before = /^.*[.?!]\s/s.exec(text.slice(0, start))?.[0].length ?? 0;
  return text.slice(before, stop);
}
