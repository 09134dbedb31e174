import type { Figure } from "../../knowledge/schema.js";
import { leavesOpen } from "../../language/choices.js";
import { comparesWithAYear } from "../../language/compared-with.js";
import { REST, type FigureOperation } from "../../language/figure-operations.js";
import type { AnalysedQuestion, WeighedTerm } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import type { Candidate } from "../../search/rank.js";
import { distance, figureToCompare, pointsIn } from "./against-figure.js";
import { difference, ratio } from "./between.js";
import { refused, type Computation } from "./computation.js";
import { first } from "./first.js";
import { fraction } from "./fraction.js";
import { larger } from "./larger.js";
import { measureAsked, type Measure } from "./measure.js";
import { index, rest } from "./part.js";
import { asksForLevels } from "./levels.js";
import { average, onlyFor, sum } from "./several.js";
import { threshold } from "./threshold.js";

/** The first of the operations on figures that has its operands. */
export function computeFigures(
  operations: readonly FigureOperation[],
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Computation | undefined {
  const wanted = operations.filter((operation) => suits(operation, question));
  if (wanted.length === 0) return undefined;
  // What was so much in one quarter came to its figure by a change.
  const isOfChange = wanted[0] === "index" && question.periods.some(({ quarter }) => quarter !== undefined);
  const fits = ({ direction }: Figure): boolean => !isOfChange || direction !== undefined;
  const measure = measureAsked(question, ranked, knowledge, fits);
  return measure && first(wanted, (operation) => ofFigures(operation, operations, question, measure));
}

/** What the rest is, and not how much of it: "what is the rest from?". */
const OF_WHAT =
  /\b(?:what|where)(?:'s| (?:is|are|was|were|do|does|did)) (?:all )?(?:the )?(?:rest|remainder|others?)\b[^?]*\b(?:from|consist(?: of)?|made (?:up )?of)\W*$/i;

/** Whether the question is of a kind that the operation answers. */
function suits(operation: FigureOperation, { type, text, figures }: AnalysedQuestion): boolean {
  const asksWhether = type === "yes_no" || type === "any" || leavesOpen(text);
  if (operation === "threshold" || operation === "trend") return asksWhether;
  // The change from a year before is the figure itself.
  if ((operation === "difference" || operation === "larger") && comparesWithAYear(text)) return false;
  if (operation === "remainder") return (type !== "yes_no" || figures.length > 0) && !OF_WHAT.test(text);
  return type !== "yes_no" || operation !== "average";
}

function ofFigures(
  operation: FigureOperation,
  operations: readonly FigureOperation[],
  question: AnalysedQuestion,
  measure: Measure,
): Computation | undefined {
  const figure = figureToCompare(question, measure);
  const [stranger] = measure.strangers;
  const [strangerToBoth] = measure.strangersToBoth;
  const name = measure.strangers.find(({ isName, entity }) => isName || entity !== undefined);
  const isOfRest = operations.includes("remainder") && measure.operands.length === 1;
  const isOfSeveral = measure.asked.length > 1;
  const isOfPoints = pointsIn(question) !== undefined && (isOfSeveral || operations.includes("trend"));
  switch (operation) {
    case "fraction":
      return lacks(name, measure) ?? fraction(measure, question);
    case "threshold": {
      if (isOfRest && REST.test(question.text)) return undefined;
      const isOfTwo = isOfPoints || (isOfSeveral && operations.includes("ratio"));
      if (figure === undefined || stranger !== undefined || measure.lacksPeriod || isOfTwo) return undefined;
      if (measure.unit === "percent" && !isOfSeveral && JOINTLY.test(question.text))
        return lacksOthers(measure);
      return threshold(measure, figure, question);
    }
    case "average":
      return lacks(name, measure) ?? average(measure, question);
    case "sum":
      return isOfRest ? undefined : sum(measure);
    case "remainder":
      if (operations.includes("difference") || operations.includes("ratio")) return undefined;
      return (
        (measure.unit === "percent" ? lacks(name, measure) : undefined) ??
        rest("remainder", measure, question)
      );
    case "index":
      return index(measure, question);
    case "ratio":
    case "difference":
      if (isOfRest) return lacks(name, measure) ?? rest(operation, measure, question);
      if (
        operation === "difference" &&
        figure !== undefined &&
        measure.asked.length === 1 &&
        !tellsBoth(question, measure)
      )
        return lacks(stranger, measure) ?? distance(measure, figure, question);
      return (
        lacks(strangerToBoth, measure) ??
        (measure.lacksPeriod ? onlyFor(measure) : undefined) ??
        (operation === "ratio" && !isOfSeveral ? undefined : asksForLevels(question, measure)) ??
        (operation === "ratio" ? ratio(measure, question) : difference(measure, question))
      );
    case "larger":
    case "trend":
      if (measure.lacksPeriod && question.periods.length > 1) return onlyFor(measure);
      if (operation === "larger" && measure.isNamed && /\bthan\b/i.test(question.text)) {
        const lacking = lacks(strangerToBoth, measure);
        if (lacking !== undefined) return lacking;
      }
      if (strangerToBoth !== undefined || measure.lacksPeriod) return undefined;
      if (isOfPoints) return difference(measure, question);
      if (question.figures.some(({ unit }) => unit !== "quarters")) return undefined;
      if (operation === "larger" && !measure.isNamed) return undefined;
      return asksForLevels(question, measure) ?? larger(operation, measure, question);
  }
}

/** What two have between them is not what one of them has. */
const JOINTLY = /\b(?:jointly|together|combined|between them)\b/i;

function lacksOthers({ of, asked: [operand] }: Measure): Computation | undefined {
  return operand && refused(`The sources give no figure to add to ${of}.`, [operand.fact]);
}

/** Whether a question says what two of the figures are, and so does not set one against a figure of its own. */
function tellsBoth({ figures }: AnalysedQuestion, { operands }: Measure): boolean {
  return operands.filter(({ figure }) => figures.some(({ value }) => value === figure.value)).length > 1;
}

function lacks(term: WeighedTerm | undefined, { of }: Measure): Computation | undefined {
  return term && refused(`The sources give no such figure for ${term.surface} to go with ${of}.`);
}
