import type { FoundFigure } from "../../language/figures.js";
import { leavesOpen } from "../../language/choices.js";
import { comparisonAt, meets } from "../../language/comparisons.js";
import { REST } from "../../language/figure-operations.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import { asksWhether } from "./as-said.js";
import { computed, refused, type Computation, type Operand } from "./computation.js";
import { capitalised, figureInWords, inWords, stated } from "./in-words.js";
import type { Measure } from "./measure.js";
import { compare, minus, plus, quantity, share, times, type Quantity } from "./quantity.js";

const WHOLE = quantity(100);

/** Words for what a change is counted from. */
const OF_BEFORE = /\b(?:level|before|previous|earlier|base|prior|original)\b/i;

/** Sets a part against the rest. */
const SET_AGAINST = /\b(?:vs\.?|versus|against|outweigh\w*|bigger|larger|greater|smaller)\b/i;

/** What remains of the whole that a share is of, or how many times the share that is. */
export function rest(
  operation: "remainder" | "ratio" | "difference",
  measure: Measure,
  question: AnalysedQuestion,
): Computation | undefined {
  const [operand, ...more] = measure.asked;
  if (operand === undefined || more.length > 0) return undefined;
  if (measure.unit !== "percent") return others(operand, question);
  const { fact, figure } = operand;
  if (figure.direction !== undefined) {
    if (operation === "remainder" && OF_BEFORE.test(question.text)) return index(measure, question);
    return refused(
      `${capitalised(measure.of)}: the sources give a change, and a change is no part of a whole.`,
      [fact],
    );
  }
  const remains = minus(WHOLE, stated(figure));
  const parts = [
    `${capitalised(figure.of)}: the whole less ${figureInWords(figure)} leaves ${inWords(remains, "percent")}`,
  ];
  if (operation === "remainder" && SET_AGAINST.test(question.text) && compare(remains, stated(figure)) !== 0)
    parts.push(`the ${compare(remains, stated(figure)) === 1 ? "rest" : "part"} is the larger`);
  if (operation === "ratio" && figure.value > 0) {
    const ratio = times(remains, stated(figure));
    parts.push(
      `${inWords(remains, "percent")} divided by ${inWords(stated(figure), "percent")} is ${inWords(ratio)}`,
    );
  }
  if (operation === "difference") {
    const [more, less] = remains.value.gte(figure.value)
      ? [remains, stated(figure)]
      : [stated(figure), remains];
    const points = inWords(minus(more, less), "percentage points");
    parts.push(`${inWords(more, "percent")} less ${inWords(less, "percent")} is ${points}`);
  }
  return computed(operation, [`${parts.join("; ")}.`], [fact], asSaid(question, stated(figure), remains));
}

/** Whether the share and what remains are as a question says, if it says anything of them. */
function asSaid(
  question: AnalysedQuestion,
  known: Quantity,
  remains: Quantity,
): boolean | "otherwise" | undefined {
  const { figures, text, type } = question;
  if (leavesOpen(text)) return undefined;
  const restAt = text.search(REST);
  const shares = figures.filter(({ unit }) => unit === undefined || unit === "percent");
  const [only, another] = shares;
  // More than two thirds belonged to others: of the two, a figure alone is of what is worked out.
  const isOfRest =
    another === undefined &&
    only !== undefined &&
    (only.value !== Number(known.value) || comparisonAt(text, only) !== undefined);
  const said = shares.flatMap((figure) => {
    const order = compare(figure.start < restAt && !isOfRest ? known : remains, quantity(figure.value));
    if (order === undefined || compare(remains, quantity(figure.value)) === 0) return [];
    const how = comparisonAt(text, figure)?.how;
    return how === undefined ? order === 0 : meets(order, how);
  });
  const isSo = said.every(Boolean);
  if (type !== "yes_no") return isSo ? undefined : "otherwise";
  return isSo ? true : asksWhether(question) ? false : "otherwise";
}

const BESIDE = /\b(?:fellow|others?|further|besides?|apart from|excluding|except|not counting|without)\b/i;

/** What one of so many has beside it. */
function others({ fact, figure }: Operand, { text }: AnalysedQuestion): Computation | undefined {
  const isOfThose = text.toLowerCase().includes(figure.unit.toLowerCase().replace(/s$/, ""));
  if (!isOfThose || !Number.isInteger(figure.value) || !BESIDE.test(text)) return undefined;
  const remain = inWords(minus(stated(figure), quantity(1)), figure.unit);
  return computed(
    "remainder",
    [`${capitalised(figure.of)}: ${figureInWords(figure)} less one is ${remain}.`],
    [fact],
  );
}

const SHARE_OF = /\b(?:per ?cent(?:age)?|share|fraction|part|proportion|%) of\b(?!.*\b100\b)/i;

/** What a base, 100 unless the question gives another, comes to after a change in percent, or the share that goes to it. */
export function index(
  { asked, operands, unit }: Measure,
  question: AnalysedQuestion,
): Computation | undefined {
  const { periods, text } = question;
  // The base is of the same quarter a year before.
  const ofQuarter = operands.filter(({ figure }) =>
    periods.some(({ quarter }) => quarter !== undefined && figure.period?.endsWith(`Q${quarter}`)),
  );
  const [operand, ...more] = asked.length === 1 ? asked : ofQuarter;
  if (operand === undefined || more.length > 0 || unit !== "percent") return undefined;
  const { fact, figure } = operand;
  const given = question.figures.find(isBase);
  const base = quantity(given?.value ?? 100);
  // Without a base of its own, what is asked is a share of what it was.
  const isShare = given === undefined && SHARE_OF.test(text);
  const part = share(base, stated(figure));
  const [formula, result] =
    figure.direction === undefined
      ? [`${figureInWords(figure)} of ${inWords(base)}`, part]
      : figure.direction === "down"
        ? [`${isShare ? "the whole" : inWords(base)} less ${figureInWords(figure)}`, minus(base, part)]
        : [`${inWords(base)} and ${figureInWords(figure)}`, plus(base, part)];
  const parts = [`${formula} is ${isShare ? inWords(result, "percent") : inWords(result)}`];
  if (figure.direction === undefined && (REST.test(text) || question.negated))
    parts.push(`${inWords(base)} less ${inWords(result)} is ${inWords(minus(base, result))}`);
  return computed("index", [`${capitalised(figure.of)}: ${parts.join("; ")}.`], [fact]);
}

function isBase({ unit, value }: FoundFigure): boolean {
  return value > 0 && (unit === "currency" || unit === undefined);
}
