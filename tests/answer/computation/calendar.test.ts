import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareDates,
  decadeIn,
  rangeInWords,
  rangeOf,
  timeBetween,
  shifted,
  type DateRange,
} from "../../../src/answer/computation/calendar.js";
import type { Period } from "../../../src/language/dates.js";

function range(period: Period): DateRange {
  const found = rangeOf(period);
  if (found === undefined) throw new Error(JSON.stringify(period));
  return found;
}

const MAY_30 = range({ year: 2014, month: 5, day: 30 });
const AUGUST_22 = range({ year: 2014, month: 8, day: 22 });

describe("the time between two dates", () => {
  it("is counted in days, weeks and months of the calendar", () => {
    expect(timeBetween(MAY_30, AUGUST_22, "days")).toBe("84 days");
    expect(timeBetween(MAY_30, AUGUST_22, "weeks")).toBe("12 weeks");
    expect(timeBetween(MAY_30, AUGUST_22, "months")).toBe("2 months and 23 days");
  });

  it("is not told more exactly than the dates are known", () => {
    const may = range({ year: 2014, month: 5 });
    expect(timeBetween(may, AUGUST_22, "days")).toBeUndefined();
    expect(timeBetween(may, AUGUST_22, "months")).toBe("about 3 months, by the calendar months");
    expect(timeBetween(range({ year: 2013 }), may, "months")).toBeUndefined();
  });

  it("from a decade is between two numbers of years", () => {
    const sixties = decadeIn("it dates from the 1960s");
    expect(sixties && timeBetween(sixties, range({ year: 2014 }), "years")).toBe("between 45 and 54 years");
  });

  it("grows by a day a day", () => {
    assert(
      property(integer({ min: 0, max: 20_000 }), (days) => {
        const later: DateRange = {
          first: MAY_30.first.add({ days }),
          last: MAY_30.first.add({ days }),
          precision: "day",
        };
        expect(timeBetween(MAY_30, later, "days")).toBe(days === 1 ? "1 day" : `${days} days`);
        expect(compareDates(MAY_30, later)).toBe(days === 0 ? 0 : -1);
      }),
    );
  });
});

describe("dates", () => {
  it("that do not exist are none", () => {
    expect(rangeOf({ year: 2014, month: 2, day: 31 })).toBeUndefined();
  });

  it("without a year, and quarters, are no days", () => {
    expect(rangeOf({ month: 5 })).toBeUndefined();
    expect(rangeOf({ year: 2014, quarter: 2 })).toBeUndefined();
  });

  it("move by whole years and keep how exactly they are known", () => {
    expect(rangeInWords(shifted(AUGUST_22, 3))).toBe("22 August 2017");
    expect(rangeInWords(shifted(range({ year: 2014, month: 5 }), -30))).toBe("May 1984");
  });

  it("that overlap are neither before nor after each other", () => {
    expect(compareDates(range({ year: 2014 }), MAY_30)).toBeUndefined();
  });
});
