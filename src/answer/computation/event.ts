import type { Fact } from "../../knowledge/schema.js";
import type { DateRange } from "./calendar.js";

/** Something with a date, and what bears the date out; none where it is the asker's own. */
export interface Event {
  readonly range: DateRange;
  /** `22 August 2014 (the deal)`. */
  readonly text: string;
  readonly facts: readonly Fact[];
  /** Whether the question names it in so many words. */
  readonly isSure: boolean;
  /** Whether it is that something was published. */
  readonly isReport: boolean;
  /** Whether it is what a publication told of, and the question says what that is. */
  readonly isPlain: boolean;
  /** Whether the question gives another date for it. */
  readonly isOtherDate: boolean;
}
