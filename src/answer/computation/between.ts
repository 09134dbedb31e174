import { multipleIn, type Multiple } from "../../language/comparatives.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import { computed, type Computation } from "./computation.js";
import { inWords, stated, unitBetween } from "./in-words.js";
import type { Measure } from "./measure.js";
import { factsOf, told } from "./operands-in-words.js";
import { bySize, pairOf } from "./pair.js";
import { compare, minus, quantity, times, type Quantity } from "./quantity.js";
import { differentWholes } from "./several.js";

/** By how much, or how many times, the larger of two figures exceeds the smaller. */
export function between(
  operation: "difference" | "ratio",
  measure: Measure,
  { text, type }: AnalysedQuestion,
): Computation | undefined {
  const pair = pairOf(measure);
  if (pair === undefined) return undefined;
  const [more, less] = bySize(pair);
  const [a, b] = [stated(more.figure), stated(less.figure)];
  if (compare(a, b) === undefined || (operation === "ratio" && b.value.lte(0))) return undefined;
  const facts = factsOf(pair);
  if (pair[1] === measure.other && measure.unit === "percent") return differentWholes(measure, pair[1]);
  if (operation === "difference") {
    const result = inWords(minus(a, b), unitBetween(measure.unit));
    return computed(operation, [`${told(measure, more, "less", less)} is ${result}.`], facts);
  }
  const named = multipleIn(text);
  const isPart = named === undefined ? FRACTION.test(text) : named.factor < 1;
  const [first, second] = isPart ? [less, more] : [more, less];
  const result = times(stated(first.figure), stated(second.figure));
  const formula = `${told(measure, first, "divided by", second)} is ${inWords(result)}.`;
  if (type !== "yes_no" || named === undefined) return computed(operation, [formula], facts);
  return computed(operation, [formula], facts, isSo(result, named) ? true : "not quite");
}

/** Whether one is the multiple of the other that a question names. */
function isSo({ value, closeness }: Quantity, { factor, how }: Multiple): boolean {
  switch (how) {
    case "more":
      return value.gt(factor);
    case "less":
      return value.lt(factor);
    case "about":
      return value.minus(factor).abs().lte(quantity(factor).value.times(NEARLY));
    case "exactly":
      return value.eq(factor) && closeness === "exactly";
  }
}

/** Asks for the smaller as a part of the larger. */
const FRACTION = /\b(?:fraction|(?:what|which) (?:share|part|percentage|proportion) of)\b/i;
/** Nearly twice as much is at most this share off. */
const NEARLY = 0.15;
