import { greaterOf, slowsOrWorsens } from "../../language/comparatives.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import { computed, type Computation, type Operand } from "./computation.js";
import { capitalised, stated } from "./in-words.js";
import type { Measure } from "./measure.js";
import { factsOf, periodOf, told } from "./operands-in-words.js";
import { bySize, pairOf, type Pair } from "./pair.js";
import { compare } from "./quantity.js";

/** Which of two figures is larger, or whether things got better from the one to the other. */
export function larger(
  operation: "larger" | "trend",
  measure: Measure,
  question: AnalysedQuestion,
): Computation | undefined {
  const pair = pairOf(measure);
  if (pair === undefined) return undefined;
  const [earlier, later] = pair;
  const order = compare(stated(earlier.figure), stated(later.figure));
  if (order === undefined || order === 0) return undefined;
  const [more, less] = bySize(pair);
  const facts = factsOf(pair);
  const compares = told(measure, more, "is more than", less);
  if (measure.other === earlier || measure.other === later)
    return computed(operation, [`${compares}.`], facts);
  if (operation === "trend") {
    const says = slowsOrWorsens(question.text);
    const isFall = earlier.figure.direction === "down";
    if (says === undefined || earlier.figure.direction !== later.figure.direction) return undefined;
    const slowed = order > 0;
    const isSo = says === "slows" ? slowed : says === "worsens" ? !slowed : slowed === isFall;
    const found = slowed ? "smaller" : "larger";
    const noun = isFall ? "fall" : "rise";
    return computed(
      operation,
      [`The ${noun} was ${found} in ${periodOf(later)}.`, `${compares}.`],
      facts,
      question.type === "yes_no" && !question.negated ? isSo : undefined,
    );
  }
  const wants = greaterOf(question.text, more.figure.direction);
  if (wants === undefined) return undefined;
  const named = wants.size === "more" ? more : less;
  const says = question.type === "yes_no" ? isNamedFirst(question, named, pair) : undefined;
  // Of a figure that the question does not name by its period, it is open whether it is the one.
  if (question.type === "yes_no" && says === undefined) return undefined;
  const sentence = `${capitalised(periodOf(named))} was the ${wants.word}.`;
  return computed(operation, [sentence, `${compares}.`], facts, says);
}

/** Whether the period that a question names first, as in "was the first worse than the second", is that of a figure. */
function isNamedFirst(
  { periods: [first] }: AnalysedQuestion,
  named: Operand,
  pair: Pair,
): boolean | undefined {
  const meant = pair.find(
    ({ figure }) => first?.quarter !== undefined && figure.period?.endsWith(`Q${first.quarter}`),
  );
  return meant && meant === named;
}
