import { partsOf } from "../../language/two-parts.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import type { Candidate } from "../../search/rank.js";
import { compareDates, rangeInWords } from "./calendar.js";
import type { Event } from "./event.js";
import { dateOf, eventIn } from "./events.js";
import { first } from "./first.js";

/** The two events that a question sets side by side. */
export function twoEvents(text: string, knowledge: IndexedKnowledge): readonly [Event, Event] | undefined {
  return first(partsOf(text), ([one, other]) => {
    const [a, b] = [eventIn(one, text, knowledge), eventIn(other, text, knowledge)];
    return a !== undefined && b !== undefined && areTwo(a, b) ? ([a, b] as const) : undefined;
  });
}

/** The two dates that sources give for one thing, where the nearest fact is that they differ. */
export function twoSides(
  [nearest]: readonly Candidate[],
  { facts, entities }: IndexedKnowledge,
): readonly [Event, Event] | undefined {
  if (nearest?.entry.of.kind !== "fact") return undefined;
  const sides = nearest.entry.of.fact.differs_from.flatMap((id): Event[] => {
    const fact = facts.get(id);
    const range = fact && dateOf(fact);
    if (fact === undefined || range === undefined) return [];
    const text = `${rangeInWords(range)} (${entities.get(fact.said_by ?? "")?.name ?? fact.topic})`;
    return [
      { range, text, facts: [fact], isSure: true, isReport: false, isPlain: false, isOtherDate: false },
    ];
  });
  const [one, other, ...more] = sides;
  return one === undefined || other === undefined || more.length > 0 ? undefined : [one, other];
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
