import type { Entries } from "../entries.js";
import { fault, type Problem } from "../problem.js";

/** As the 1960s: an event may be known no more exactly. */
const DECADE = /\b\d{3}0s\b/;

/** An event can be put into its place in a timeline. */
export function datedEvents({ facts }: Entries): Problem[] {
  return facts
    .filter(({ value: { event, date, statement } }) => event && date === undefined && !DECADE.test(statement))
    .map(({ value, at }) =>
      fault(at("event"), `a date of ${value.id}, or a decade in its statement`, "neither"),
    );
}
