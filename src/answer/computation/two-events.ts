import { partsOf } from "../../language/two-parts.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { compareDates } from "./calendar.js";
import type { Event } from "./event.js";
import { eventIn } from "./events.js";
import { first } from "./first.js";

/** The two events that a question sets side by side. */
export function twoEvents(text: string, knowledge: IndexedKnowledge): readonly [Event, Event] | undefined {
  return first(partsOf(text), ([one, other]) => {
    const [a, b] = [eventIn(one, text, knowledge), eventIn(other, text, knowledge)];
    return a !== undefined && b !== undefined && areTwo(a, b) ? ([a, b] as const) : undefined;
  });
}

function areTwo(a: Event, b: Event): boolean {
  // Two facts of one day: the question means one of them alone, unless it names both.
  const isOneDay =
    compareDates(a.range, b.range) === 0 &&
    ![a, b].some((one) => one.isReport || one.isPlain) &&
    ![a, b].every((one) => one.isSure);
  const isSame = a.facts[0] === b.facts[0] && a.text === b.text;
  const isOfAsker = a.facts.length + b.facts.length === 0;
  return !isSame && !isOneDay && !isOfAsker && ![a, b].some(isOfDuration);
}

/** What lasted so many years began at no known date. */
function isOfDuration({ isReport, facts }: Event): boolean {
  return !isReport && facts.some(({ figures }) => figures.some(({ unit }) => unit === "years"));
}
