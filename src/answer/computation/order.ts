import type { AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { compareDates } from "./calendar.js";
import { computed, type Computation } from "./computation.js";
import { capitalised } from "./in-words.js";
import { twoEvents } from "./two-events.js";

/** Which of two events was first. */
export function order(
  { text, type }: AnalysedQuestion,
  knowledge: IndexedKnowledge,
): Computation | undefined {
  const events = twoEvents(text, knowledge);
  if (events === undefined) return undefined;
  const [first, second] = events;
  const compared = compareDates(first.range, second.range);
  if (compared === undefined) return undefined;
  const facts = [...first.facts, ...second.facts];
  const claims = type === "yes_no" ? orderClaimed(text) : undefined;
  const isOther = first.isOtherDate || second.isOtherDate;
  const says = isOther ? "otherwise" : claims === undefined ? undefined : claims === compared;
  if (compared === 0)
    return computed("order", [`Both are of the same day, ${first.text} and ${second.text}.`], facts, says);
  const [earlier, later] = compared < 0 ? [first, second] : [second, first];
  return computed("order", [capitalised(`${earlier.text} came before ${later.text}.`)], facts, says);
}

/** Whether the first is said to be before the second, -1, or after it, 1. */
function orderClaimed(text: string): -1 | 1 | undefined {
  if (/\b(?:before or after|after or before)\b/i.test(text)) return undefined;
  if (/\b(?:before|earlier|sooner|prior|precede\w*|predate\w*|older)\b/i.test(text)) return -1;
  return /\b(?:after|later|following|newer|more recent)\b/i.test(text) ? 1 : undefined;
}
