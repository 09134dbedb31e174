import type { Figure } from "../../knowledge/schema.js";
import { leavesOpen } from "../../language/choices.js";
import type { FigureOperation } from "../../language/figure-operations.js";
import type { AnalysedQuestion, WeighedTerm } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import type { Candidate } from "../../search/rank.js";
import { distance, figureToCompare, threshold } from "./against-figure.js";
import { between } from "./between.js";
import { refused, type Computation } from "./computation.js";
import { first } from "./first.js";
import { larger } from "./larger.js";
import { measureAsked, type Measure } from "./measure.js";
import { index, rest } from "./part.js";
import { average, onlyFor, sum } from "./several.js";

/** A gap of this rank is surely what is asked about. */
const SURE_GAP = 9;

/** Operations that a single fact never answers. */
const NEEDS_TWO: ReadonlySet<FigureOperation> = new Set<FigureOperation>(["difference", "ratio"]);

/** The first of the operations on figures that has its operands. */
export function computeFigures(
  operations: readonly FigureOperation[],
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Computation | undefined {
  const wanted = operations.filter((operation) => suits(operation, question));
  if (wanted.length === 0) return undefined;
  const isChange = ({ direction }: Figure): boolean => direction !== undefined;
  const measure = measureAsked(question, ranked, knowledge, wanted[0] === "index" ? isChange : undefined);
  if (measure !== undefined)
    return first(wanted, (operation) => ofFigures(operation, operations, question, measure));
  const gap = ranked[0]?.entry.of;
  return gap?.kind === "gap" &&
    (ranked[0]?.score ?? 0) > SURE_GAP &&
    wanted.some((operation) => NEEDS_TWO.has(operation))
    ? refused(gap.gap.statement)
    : undefined;
}

/** Whether the question is of a kind that the operation answers. */
function suits(operation: FigureOperation, { type, text }: AnalysedQuestion): boolean {
  const asksWhether = type === "yes_no" || type === "any" || leavesOpen(text);
  if (operation === "threshold" || operation === "trend") return asksWhether;
  return type !== "yes_no" || (operation !== "remainder" && operation !== "average");
}

function ofFigures(
  operation: FigureOperation,
  operations: readonly FigureOperation[],
  question: AnalysedQuestion,
  measure: Measure,
): Computation | undefined {
  const figure = figureToCompare(question, measure);
  const [stranger] = measure.strangers;
  const name = measure.strangers.find(({ isName, entity }) => isName || entity !== undefined);
  const isOfRest = operations.includes("remainder");
  switch (operation) {
    case "threshold": {
      const isOfTwo = operations.includes("ratio") && measure.operands.length > 1;
      if (figure === undefined || stranger !== undefined || measure.lacksPeriod || isOfTwo) return undefined;
      return threshold(measure, figure, question);
    }
    case "average":
      return lacks(name, measure) ?? average(measure, question);
    case "sum":
      return isOfRest ? undefined : sum(measure);
    case "remainder":
      if (operations.includes("difference") || operations.includes("ratio")) return undefined;
      return lacks(name, measure) ?? rest("remainder", measure, question);
    case "index":
      return index(measure, question);
    case "ratio":
    case "difference":
      if (isOfRest) return lacks(name, measure) ?? rest(operation, measure, question);
      if (operation === "difference" && figure !== undefined && measure.asked.length === 1)
        return lacks(stranger, measure) ?? distance(measure, figure);
      return (
        lacks(stranger, measure) ??
        (measure.lacksPeriod ? onlyFor(measure) : between(operation, measure, question))
      );
    case "larger":
    case "trend":
      if (measure.lacksPeriod && question.periods.length > 1) return onlyFor(measure);
      if (question.figures.length > 0 || stranger !== undefined || measure.lacksPeriod) return undefined;
      return larger(operation, measure, question);
  }
}

function lacks(term: WeighedTerm | undefined, { of }: Measure): Computation | undefined {
  return term && refused(`The sources give no such figure for ${term.surface} to go with ${of}.`);
}
