import { partsOf } from "../../language/two-parts.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { compareDates } from "./calendar.js";
import type { Event } from "./event.js";
import { eventIn } from "./events.js";

/** The two events that a question sets side by side. */
export function twoEvents(text: string, knowledge: IndexedKnowledge): readonly [Event, Event] | undefined {
  const parts = partsOf(text);
  if (parts === undefined) return undefined;
  const [first, second] = parts.map((part) => eventIn(part, text, knowledge));
  if (first === undefined || second === undefined) return undefined;
  // Two facts of one day: the question means one of them alone.
  const isOneDay =
    compareDates(first.range, second.range) === 0 &&
    ![first, second].some((one) => one.isReport || one.isPlain);
  const isSame = first.facts[0] === second.facts[0] && first.text === second.text;
  const isOfAsker = first.facts.length + second.facts.length === 0;
  return isSame || isOneDay || isOfAsker ? undefined : [first, second];
}
