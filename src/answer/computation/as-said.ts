import { greaterOf, slowsOrWorsens } from "../../language/comparatives.js";
import { leavesOpen } from "../../language/choices.js";
import { periodsIn } from "../../language/dates.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import type { Operand } from "./computation.js";
import { stated } from "./in-words.js";
import { bySize, type Pair } from "./pair.js";
import { compare } from "./quantity.js";

type Said = Pick<AnalysedQuestion, "text" | "figures">;

/**
 * Whether two figures of different periods are as a question says: which has which, which is the larger, or how it went
 * from the earlier to the later. Undefined where it says nothing of that.
 */
export function isAsSaid(question: Said, pair: Pair): boolean | undefined {
  return isOfThePeriodsSaid(question, pair) === false
    ? false
    : (isTrend(question, pair) ?? isGreater(question, pair));
}

const ASKS =
  /^\W*(?:so |and |but |then )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b/i;

/** Whether a text asks if something is so, rather than say it and have it confirmed: "was it", not "it was, right?". */
export function asksWhether({ text }: { readonly text: string }): boolean {
  return ASKS.test(text);
}

/** Whether a change slowed or gathered pace as a text has it. */
export function isTrend({ text }: Said, [earlier, later]: Pair): boolean | undefined {
  const says = slowsOrWorsens(text);
  const order = compare(stated(earlier.figure), stated(later.figure));
  if (says === undefined || order === undefined || earlier.figure.direction !== later.figure.direction)
    return undefined;
  const slowed = order > 0;
  if (says === "slows") return slowed;
  return says === "worsens" ? !slowed : slowed === (earlier.figure.direction === "down");
}

/** Whether the period that a text speaks of, as in "was the first worse than the second", has the figure that it says. */
export function isGreater({ text }: Said, pair: Pair): boolean | undefined {
  const [more, less] = bySize(pair);
  const wants = greaterOf(text, more.figure.direction);
  const [subject] = inOrderOf(text, pair);
  if (wants === undefined || subject === undefined || leavesOpen(text)) return undefined;
  return subject === (wants.size === "more" ? more : less);
}

function isOfThePeriodsSaid({ text, figures }: Said, pair: Pair): boolean | undefined {
  const named = inOrderOf(text, pair);
  const values = figures
    .map(({ value }) => value)
    .filter((value) => pair.some((one) => one.figure.value === value));
  if (named.length < 2 || values.length < 2) return undefined;
  return named.every(({ figure }, place) => figure.value === values[place]);
}

/** The operands in the order in which a text names their periods, what it compares before what it compares that with. */
export function inOrderOf(text: string, pair: Pair): Operand[] {
  const named = periodsIn(text).flatMap(({ period: { quarter }, start }) => {
    const operand = pair.find(
      ({ figure }) => quarter !== undefined && figure.period?.endsWith(`Q${quarter}`),
    );
    return operand === undefined ? [] : [{ operand, start }];
  });
  const operands = [...new Set(named.map(({ operand }) => operand))];
  const isTurned = /\bthan\b/i.test(text.slice(0, named[0]?.start ?? 0));
  if (!isTurned) return operands;
  return operands.length === 1 ? pair.filter((one) => one !== operands[0]) : operands.toReversed();
}
