import { comparisonAt, type Comparison } from "../../language/comparisons.js";
import type { FoundFigure } from "../../language/figures.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import { countsIn } from "../figure-match.js";
import { computed, type Computation } from "./computation.js";
import { capitalised, figureInWords, inWords, stated, unitBetween } from "./in-words.js";
import type { Measure } from "./measure.js";
import { compare, minus, quantity } from "./quantity.js";

/** A figure of the question that the measure's can be set against. */
export function figureToCompare(
  { figures, text }: AnalysedQuestion,
  { unit }: Measure,
): FoundFigure | undefined {
  return figures.find((figure) => countsIn(unit, figure, text)) ?? inDigits(text, unit);
}

/** Double digits are ten or more, a majority more than half. */
function inDigits(text: string, unit: string): FoundFigure | undefined {
  const [found] = /\b(?:double|two)[- ]digits?\b|\bmajority\b/i.exec(text) ?? [];
  if (found === undefined || unit !== "percent") return undefined;
  const at = { start: 0, end: 0, text: found };
  return /maj/i.test(found) ? { value: 50, unit: "percent", ...at } : { value: 10, unit: "percent", ...at };
}

/** A difference in points that a question names, and how it sets what it asks about against it. */
export function pointsIn({
  figures,
  text,
}: AnalysedQuestion): { readonly value: number; readonly how: Comparison | undefined } | undefined {
  const figure = figures.find(
    (one) =>
      /^[\s-]*(?:per\s?cent(?:age)?[\s-])?(?:points?|pts|pp)\b/i.test(text.slice(one.end)) ||
      /points?$|pp$/i.test(one.text),
  );
  return figure && { value: figure.value, how: comparisonAt(text, figure)?.how };
}

const ABOVE = /\b(?:above|over|ahead of|exceed\w*|beyond|(?:more|higher|bigger|larger|greater) than)\b/i;
const BELOW = /\b(?:below|under|short of|behind|off|(?:less|fewer|lower|smaller) than)\b/i;

/** How far a known figure is from one that the question names, and whether on the side that it says. */
export function distance(
  measure: Measure,
  asked: FoundFigure,
  { text }: AnalysedQuestion,
): Computation | undefined {
  const [operand, ...more] = measure.asked;
  if (operand === undefined || more.length > 0) return undefined;
  const [known, other] = [stated(operand.figure), quantity(asked.value)];
  const isMore = compare(known, other);
  if (isMore === undefined || isMore === 0) return undefined;
  const named = inWords(other, measure.unit);
  const formula =
    isMore > 0
      ? `${figureInWords(operand.figure)} less ${named} is ${inWords(minus(known, other), unitBetween(measure.unit))}`
      : `${named} less ${figureInWords(operand.figure)} is ${inWords(minus(other, known), unitBetween(measure.unit))}`;
  const isOther = isMore > 0 ? BELOW.test(text) && !ABOVE.test(text) : ABOVE.test(text) && !BELOW.test(text);
  return computed(
    "difference",
    [`${capitalised(measure.of)}: ${formula}.`],
    [operand.fact],
    isOther ? "otherwise" : undefined,
  );
}
