import { multipleIn, type Multiple } from "../../language/comparatives.js";
import { periodsIn } from "../../language/dates.js";
import { meets } from "../../language/comparisons.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import { pointsIn } from "./against-figure.js";
import { asksWhether, inOrderOf, isAsSaid } from "./as-said.js";
import { computed, type Computation } from "./computation.js";
import { inWords, stated, unitBetween } from "./in-words.js";
import { trendOf } from "./larger.js";
import type { Measure } from "./measure.js";
import { factsOf, told } from "./operands-in-words.js";
import { bySize, pairOf, type Pair } from "./pair.js";
import { compare, minus, quantity, times, type Quantity } from "./quantity.js";
import { differentWholes } from "./several.js";

/** By how much the larger of two figures exceeds the smaller, and whether that is what the question says. */
export function difference(measure: Measure, question: AnalysedQuestion): Computation | undefined {
  const pair = pairOf(measure);
  if (pair === undefined) return undefined;
  const [more, less] = bySize(pair);
  const [a, b] = [stated(more.figure), stated(less.figure)];
  if (compare(a, b) === undefined) return undefined;
  if (pair[1] === measure.other && measure.unit === "percent") return differentWholes(measure, pair[1]);
  const result = minus(a, b);
  const formula = `${told(measure, more, "less", less)} is ${inWords(result, unitBetween(measure.unit))}.`;
  const isSo = isAsSaid(question, pair);
  const limit = pointsIn(question);
  if (limit !== undefined && question.type === "yes_no") {
    const order = compare(result, quantity(limit.value));
    if (order === undefined) return undefined;
    const says = isSo !== false && (limit.how === undefined ? order === 0 : meets(order, limit.how));
    const trend = says || measure.other !== undefined ? [] : [trendOf(pair)];
    return computed(
      "difference",
      [...trend, formula],
      factsOf(pair),
      says || (asksWhether(question) ? false : "otherwise"),
    );
  }
  return isSo === false && measure.other === undefined
    ? computed("difference", [trendOf(pair), formula], factsOf(pair), "otherwise")
    : computed("difference", [formula], factsOf(pair));
}

/** How many times one figure is the other: the larger the smaller, unless the question says otherwise. */
export function ratio(measure: Measure, { text, type }: AnalysedQuestion): Computation | undefined {
  const pair = pairOf(measure);
  if (pair === undefined || PART_OF_ONE.test(text)) return undefined;
  const named = multipleIn(text);
  const [first, second] = dividedIn(text, named, pair);
  const [a, b] = [stated(first.figure), stated(second.figure)];
  if (compare(a, b) === undefined || b.value.lte(0)) return undefined;
  if (pair[1] === measure.other && measure.unit === "percent") return differentWholes(measure, pair[1]);
  const result = times(a, b);
  const formula = `${told(measure, first, "divided by", second)} is ${inWords(result)}${ofHundred(text, result)}.`;
  const says =
    type !== "yes_no" || named === undefined ? undefined : !isTurned(text, pair) && isMultiple(result, named);
  return computed("ratio", [formula], factsOf(pair), says);
}

/** Whether a text has the larger of two figures as a part of the smaller, or the smaller as a multiple: "Q2 was twice Q1". */
function isTurned(text: string, pair: Pair): boolean {
  const [first, second] = periodsIn(text).toSorted((a, b) => a.start - b.start);
  const named = first && second && multipleIn(text.slice(first.end, second.start));
  const [subject] = inOrderOf(text, pair);
  const [more, less] = bySize(pair);
  return named !== undefined && subject !== undefined && subject !== (named.factor < 1 ? less : more);
}

/** What is divided by what. */
function dividedIn(text: string, named: Multiple | undefined, pair: Pair): Pair {
  const [more, less] = bySize(pair);
  const [first, second] = inOrderOf(text, pair);
  if (first !== undefined && second !== undefined && IN_ORDER.test(text)) return [first, second];
  const isPart = named === undefined ? PART.test(text) : named.factor < 1;
  return isPart ? [less, more] : [more, less];
}

/** A part of one, where the question asks for it in hundredths. */
function ofHundred(text: string, { value, closeness }: Quantity): string {
  return (PERCENT.test(text) || PART.test(text)) && value.lt(1)
    ? `, or ${inWords({ value: value.times(100), closeness }, "percent")}`
    : "";
}

/** Whether one is the multiple of the other that a question names, or not quite. */
function isMultiple({ value, closeness }: Quantity, { factor, how }: Multiple): boolean | "not quite" {
  const isNear = value.minus(factor).abs().lte(quantity(factor).value.times(NEARLY));
  if (how === "about") return isNear;
  const isSo =
    how === "exactly" ? value.eq(factor) && closeness === "exactly" : meets(value.cmp(factor), how);
  return isSo || (isNear ? "not quite" : false);
}

/** Asks for the smaller as a part of the larger. */
const PART =
  /\b(?:fraction|(?:what|which) (?:share|part|percent(?:age)?|per cent|proportion)|(?:share|part|percent(?:age)?|per cent|proportion) of)\b/i;
/** Two thirds of a fall are no comparison. */
const PART_OF_ONE =
  /\bwhat(?:'s| is| are)(?: \w+)? (?:half|an? \w+|\w+ (?:thirds|quarters)|[\d.]+ ?(?:%|per ?cent)) of\b/i;
const PERCENT = /%|\bper ?cent(?:age)?\b/i;
/** What is named first is divided by what is named second. */
const IN_ORDER = /\bdivid\w+\b.*\b(?:by|with)\b|\b(?:ratio|quotient) of\b|\bratio\b.*\bto\b/i;
/** Nearly twice as much is at most this share off. */
const NEARLY = 0.15;
