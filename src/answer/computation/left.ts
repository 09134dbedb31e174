import { multipleIn } from "../../language/comparatives.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { computed, type Computation } from "./computation.js";
import { inWords, stated } from "./in-words.js";
import { termOf } from "./term.js";

const MONTHS_IN_A_YEAR = 12;

/** What is left of a term of years part of the way through it, or after so many years or months. */
export function left(question: AnalysedQuestion, knowledge: IndexedKnowledge): Computation | undefined {
  const gone = question.figures.find((figure) => isGone(figure, question.text));
  const figures = question.figures.filter((figure) => figure !== gone);
  const term = question.type === "yes_no" ? undefined : termOf({ ...question, figures }, knowledge);
  if (term === undefined || stated(term.figure).closeness !== "exactly") return undefined;
  const whole = term.figure.value * MONTHS_IN_A_YEAR;
  const past =
    gone === undefined
      ? pastIn(question.text, whole)
      : gone.value * (gone.unit === "years" ? MONTHS_IN_A_YEAR : 1);
  if (past === undefined || !Number.isInteger(past) || past >= whole) return undefined;
  const remains = whole - past;
  const inMonths = remains > MONTHS_IN_A_YEAR ? `, or ${remains} months` : "";
  const formula = `${inWords(stated(term.figure), "years")} less ${lengthOf(past)} leaves ${lengthOf(remains)}${inMonths}`;
  return computed(
    "left",
    [`${formula} (${term.figure.of}).`],
    [term.fact],
    term.isOther ? "otherwise" : undefined,
  );
}

/** Whether a length of time is how far in it is: after ten months, two years in. */
function isGone({ unit, start, end }: AnalysedQuestion["figures"][number], text: string): boolean {
  if (unit !== "years" && unit !== "months") return false;
  return (
    /\bafter (?:the first |about )?$/i.test(text.slice(0, start)) ||
    /^\s*(?:in|into|on|gone|later|have (?:passed|gone))\b/i.test(text.slice(end))
  );
}

/** Half way, a third of the way, a year in: how many months of the whole those are. */
function pastIn(text: string, whole: number): number | undefined {
  const [, after, into] =
    /\bafter (?:an?|one) (year|month)\b|\b(?:an?|one) (year|month) (?:in|into|on|later)\b/i.exec(text) ?? [];
  const unit = (after ?? into)?.toLowerCase();
  if (unit !== undefined) return unit === "year" ? MONTHS_IN_A_YEAR : 1;
  const part = /\bhalf[- ]?way\b/i.test(text) ? 1 / 2 : multipleIn(text)?.factor;
  return part && Number((whole * part).toFixed(2));
}

/** `1 year and 6 months`. */
function lengthOf(months: number): string {
  const [years, over] = [Math.floor(months / MONTHS_IN_A_YEAR), months % MONTHS_IN_A_YEAR];
  const parts = [[years, "year"] as const, [over, "month"] as const].filter(([count]) => count > 0);
  return parts.map(([count, unit]) => `${count} ${unit}${count === 1 ? "" : "s"}`).join(" and ");
}
