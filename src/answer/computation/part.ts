import type { AnalysedQuestion } from "../../search/analyse.js";
import { computed, refused, type Computation } from "./computation.js";
import { capitalised, figureInWords, inWords, stated } from "./in-words.js";
import type { Measure } from "./measure.js";
import { minus, plus, quantity, times } from "./quantity.js";

const WHOLE = quantity(100);

/** Words for what a change is counted from. */
const OF_BEFORE = /\b(?:level|before|previous|earlier|base|prior|original)\b/i;

/** What remains of the whole that a share is of, or how many times the share that is. */
export function rest(
  operation: "remainder" | "ratio" | "difference",
  measure: Measure,
  question: AnalysedQuestion,
): Computation | undefined {
  const [operand, ...more] = measure.asked;
  if (operand === undefined || more.length > 0 || measure.unit !== "percent") return undefined;
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
  return computed(operation, [`${parts.join("; ")}.`], [fact]);
}

/** What a base of 100 comes to after a change in percent. */
export function index(
  { asked, operands, unit }: Measure,
  { periods }: AnalysedQuestion,
): Computation | undefined {
  // The base is of the same quarter a year before.
  const ofQuarter = operands.filter(({ figure }) =>
    periods.some(({ quarter }) => quarter !== undefined && figure.period?.endsWith(`Q${quarter}`)),
  );
  const [operand, ...more] = asked.length === 1 ? asked : ofQuarter;
  if (operand === undefined || more.length > 0 || unit !== "percent") return undefined;
  const { fact, figure } = operand;
  if (figure.direction === undefined) return undefined;
  const change = stated(figure);
  const isFall = figure.direction === "down";
  const after = isFall ? minus(WHOLE, change) : plus(WHOLE, change);
  const formula = `100 ${isFall ? "less" : "and"} ${figureInWords(figure)} is ${inWords(after)}`;
  return computed("index", [`${capitalised(figure.of)}: ${formula}.`], [fact]);
}
