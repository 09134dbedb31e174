import { leavesOpen } from "../../language/choices.js";
import { comparisonAt, meets, type Comparison } from "../../language/comparisons.js";
import type { FoundFigure } from "../../language/figures.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import { computed, type Computation, type Operand } from "./computation.js";
import { capitalised, figureInWords, inWords, stated } from "./in-words.js";
import type { Measure } from "./measure.js";
import { compare, quantity } from "./quantity.js";

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
  const orders = measure.asked.flatMap(({ figure }) => compare(stated(figure), limit) ?? []);
  if (orders.length < measure.asked.length) return undefined;
  const all = orders.every((order) => meets(order, how));
  const none = orders.every((order) => !meets(order, how));
  // Of several periods it may hold for one alone; without a word for all or any, that is neither yes nor no.
  if (!all && !none) return ofSome(measure, limit, how, question);
  const compared = inRelation(measure.asked, limit, measure);
  if (compared === undefined) return undefined;
  const isOpen = !asksWhetherSo(question) || leavesOpen(question.text);
  return computed(
    "threshold",
    [`${capitalised(compared)} (${measure.of}).`],
    measure.asked.map(({ fact }) => fact),
    isOpen ? undefined : all,
  );
}

/** Who sets a question mark behind a comparison, and asks for nothing by what or who, asks whether it holds: "over 10%?". */
function asksWhetherSo({ type, text }: AnalysedQuestion): boolean {
  return type === "yes_no" || (type === "any" && /\?\W*$/.test(text));
}

/** `20% and 11% are each more than 10%`; undefined where they stand in different ways to the limit. */
function inRelation(
  operands: readonly Operand[],
  limit: ReturnType<typeof quantity>,
  { unit }: Measure,
): string | undefined {
  const relation = relationOf(operands, limit);
  if (relation === undefined) return undefined;
  const listed = new Intl.ListFormat("en-GB").format(operands.map(({ figure }) => figureInWords(figure)));
  return `${listed} ${operands.length > 1 ? "are each" : "is"} ${relation} ${inWords(limit, unit)}`;
}

function relationOf(operands: readonly Operand[], limit: ReturnType<typeof quantity>): string | undefined {
  const orders = new Set(operands.map(({ figure }) => compare(stated(figure), limit)));
  const [order] = orders;
  if (orders.size > 1 || order === undefined) return undefined;
  return order > 0 ? "more than" : order < 0 ? "less than" : "exactly";
}

const ANY = /\b(?:either|any|one|at least one|ever)\b/i;
const ALL = /\b(?:both|all|each|every)\b/i;

/** Where it holds for some of the figures and not for others, and the question has a word for any or all of them. */
function ofSome(
  measure: Measure,
  limit: ReturnType<typeof quantity>,
  how: Comparison,
  { text }: AnalysedQuestion,
): Computation | undefined {
  const says = ANY.test(text) ? true : ALL.test(text) ? false : undefined;
  if (says === undefined) return undefined;
  const [so, not] = [true, false].map((wanted) =>
    measure.asked.filter(({ figure }) => {
      const order = compare(stated(figure), limit);
      return order !== undefined && meets(order, how) === wanted;
    }),
  );
  const parts = [so ?? [], not ?? []].map((some) => inRelation(some, limit, measure));
  if (parts.includes(undefined)) return undefined;
  return computed(
    "threshold",
    [`${capitalised(parts.join(", and "))} (${measure.of}).`],
    measure.asked.map(({ fact }) => fact),
    says,
  );
}
