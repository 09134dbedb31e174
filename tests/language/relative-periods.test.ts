import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relativeQuarter } from "../../src/language/relative-periods.js";

const SECOND = { year: 2014, quarter: 2 };

describe("a quarter by its place beside the second of 2014", () => {
  test.each([
    ["And the quarter before that?", { year: 2014, quarter: 1 }],
    ["what about the previous quarter", { year: 2014, quarter: 1 }],
    ["and before that?", { year: 2014, quarter: 1 }],
    ["the three months after?", { year: 2014, quarter: 3 }],
    ["next quarter?", { year: 2014, quarter: 3 }],
    ["and in third one?", { year: 2014, quarter: 3 }],
    ["the first one?", { year: 2014, quarter: 1 }],
  ])("%s", (text, quarter) => {
    expect(relativeQuarter(text, SECOND)).toEqual(quarter);
  });

  test.each(["and in China?", "who came first in the market?", "what happened before the deal?", ""])(
    "%s is none",
    (text) => {
      expect(relativeQuarter(text, SECOND)).toBeUndefined();
    },
  );
});

test("before the first quarter comes the fourth of the year before, and after the fourth the first of the next", () => {
  expect(relativeQuarter("the quarter before", { year: 2014, quarter: 1 })).toEqual({
    year: 2013,
    quarter: 4,
  });
  expect(relativeQuarter("the quarter after", { year: 2013, quarter: 4 })).toEqual({
    year: 2014,
    quarter: 1,
  });
  expect(relativeQuarter("the quarter before", { quarter: 1 })).toEqual({ quarter: 4 });
});

test("beside what is no quarter there is none, whatever is typed", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(relativeQuarter(text, { year: 2014 })).toBeUndefined();
    }),
  );
});
