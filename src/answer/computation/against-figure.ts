import { leavesOpen } from "../../language/choices.js";
import { comparisonAt, type Comparison } from "../../language/comparisons.js";
import type { FoundFigure } from "../../language/figures.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import { countsIn } from "../figure-match.js";
import { computed, type Computation, type Operand } from "./computation.js";
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

/** How far a known figure is from one that the question names. */
export function distance(measure: Measure, asked: FoundFigure): Computation | undefined {
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
  return computed("difference", [`${capitalised(measure.of)}: ${formula}.`], [operand.fact]);
}

/** Whether known figures are over or under one that the question names. */
export function threshold(
  measure: Measure,
  asked: FoundFigure,
  question: AnalysedQuestion,
): Computation | undefined {
  const how =
    asked.end === 0
      ? /maj/i.test(asked.text)
        ? "more"
        : "at_least"
      : comparisonAt(question.text, asked)?.how;
  if (how === undefined || measure.asked.length === 0 || question.negated) return undefined;
  const limit = quantity(asked.value);
  const found = measure.asked.map((operand) => ({ operand, meets: meets(operand, limit, how) }));
  if (found.some(({ meets: one }) => one === undefined)) return undefined;
  const all = found.every(({ meets: one }) => one === true);
  const none = found.every(({ meets: one }) => one === false);
  // Of several periods it may hold for one alone; without a word for all or any, that is neither yes nor no.
  if (!all && !none) return undefined;
  const listed = new Intl.ListFormat("en-GB").format(
    measure.asked.map(({ figure }) => figureInWords(figure)),
  );
  const is = measure.asked.length > 1 ? "are each" : "is";
  const relation = relationOf(measure.asked, limit);
  if (relation === undefined) return undefined;
  const isOpen = question.type !== "yes_no" || leavesOpen(question.text);
  const compared = `${listed} ${is} ${relation} ${inWords(limit, measure.unit)} (${measure.of}).`;
  return computed(
    "threshold",
    [capitalised(compared)],
    measure.asked.map(({ fact }) => fact),
    isOpen ? undefined : all,
  );
}

function meets(
  { figure }: Operand,
  limit: ReturnType<typeof quantity>,
  how: Comparison,
): boolean | undefined {
  const order = compare(stated(figure), limit);
  if (order === undefined) return undefined;
  if (how === "more") return order > 0;
  if (how === "less") return order < 0;
  return how === "at_least" ? order >= 0 : order <= 0;
}

function relationOf(operands: readonly Operand[], limit: ReturnType<typeof quantity>): string | undefined {
  const orders = new Set(operands.map(({ figure }) => compare(stated(figure), limit)));
  const [order] = orders;
  if (orders.size > 1 || order === undefined) return undefined;
  return order > 0 ? "more than" : order < 0 ? "less than" : "exactly";
}
