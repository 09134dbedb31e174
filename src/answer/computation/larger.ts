import { greaterOf } from "../../language/comparatives.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import { isGreater, isTrend } from "./as-said.js";
import { computed, type Computation } from "./computation.js";
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
  const [a, b] = pair;
  const order = compare(stated(a.figure), stated(b.figure));
  if (order === undefined || order === 0) return undefined;
  const [more, less] = bySize(pair);
  const facts = factsOf(pair);
  const compares = `${told(measure, more, "is more than", less)}.`;
  if (measure.other !== undefined) return computed(operation, [compares], facts);
  const isAsked = question.type === "yes_no" && !question.negated;
  if (operation === "trend") {
    const isSo = isTrend(question, pair);
    if (isSo === undefined) return undefined;
    return computed(operation, [trendOf(pair), compares], facts, isAsked ? isSo : undefined);
  }
  const wants = greaterOf(question.text, more.figure.direction);
  if (wants === undefined) return undefined;
  const says = question.type === "yes_no" ? isGreater(question, pair) : undefined;
  // Of a figure that the question does not name by its period, it is open whether it is the one.
  if (question.type === "yes_no" && says === undefined) return undefined;
  const named = wants.size === "more" ? more : less;
  return computed(
    operation,
    [`${capitalised(periodOf(named))} was the ${wants.word}.`, compares],
    facts,
    says,
  );
}

/** `The fall was smaller in the second quarter of 2014.` */
export function trendOf([earlier, later]: Pair): string {
  const noun = later.figure.direction === "down" ? "fall" : "rise";
  const isMore = later.figure.value > earlier.figure.value;
  return `The ${noun} was ${isMore ? "larger" : "smaller"} in ${periodOf(later)}.`;
}
