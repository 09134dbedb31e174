import { Temporal } from "temporal-polyfill";
import type { Fact } from "../../knowledge/schema.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { rangeInWords } from "../computation/calendar.js";
import { dateOf } from "../computation/events.js";

/** Something that happened, and when. */
export interface TimelineEvent {
  readonly fact: Fact;
  /** `22 August 2014`, `May 2014`, `the 1960s`. */
  readonly when: string;
  /** Whether it is known to the day. */
  readonly exact: boolean;
  /** How the date is known, or how exact it is, where the source does not print it. */
  readonly note: string | undefined;
}

/** The events of the packs, the earliest first; of those that may have been at once, the less exactly dated first. */
export function timeline({ facts }: IndexedKnowledge): TimelineEvent[] {
  const dated = [...facts.values()].flatMap((fact) => {
    const range = fact.event ? dateOf(fact) : undefined;
    return range === undefined ? [] : [{ fact, range }];
  });
  return dated
    .sort(
      ({ range: a }, { range: b }) =>
        Temporal.PlainDate.compare(a.first, b.first) || Temporal.PlainDate.compare(b.last, a.last),
    )
    .map(({ fact, range }) => ({
      fact,
      when: rangeInWords(range),
      exact: range.precision === "day",
      note: fact.date_note,
    }));
}
