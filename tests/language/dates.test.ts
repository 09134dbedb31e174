import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compatible, periodsIn, type Period } from "../../src/language/dates.js";

const periods = (text: string, referenceYear?: number): Period[] =>
  periodsIn(text, referenceYear).map(({ period }) => period);

describe("quarters", () => {
  test.each([
    "Q2 2014",
    "q2 2014",
    "2Q 2014",
    "2Q14",
    "Q2'14",
    "Q2 '14",
    "Q2 of 2014",
    "2014-Q2",
    "second quarter 2014",
    "the second quarter of 2014",
    "Second Quarter, 2014",
    "2nd quarter of 2014",
    "second qtr 2014",
    "second quarter of fiscal 2014",
  ])("%s", (text) => {
    expect(periods(`sales in ${text} fell`)).toEqual([{ year: 2014, quarter: 2 }]);
  });

  test.each([
    ["first quarter", 1],
    ["first three months", 1],
    ["3rd quarter", 3],
    ["fourth quarter", 4],
    ["Q4", 4],
  ])("without a year: %s", (text, quarter) => {
    expect(periods(text)).toEqual([{ quarter }]);
  });

  test.each([
    ["April to June", { quarter: 2 }],
    ["the Jan-Mar period", { quarter: 1 }],
    ["between July and September 2013", { quarter: 3, year: 2013 }],
  ])("by their first and last month: %s", (text, period) => {
    expect(periods(text)).toEqual([period]);
  });

  test.each(["April to September", "from April and then June"])("but not by two others: %s", (text) => {
    expect(periods(text).some(({ quarter }) => quarter !== undefined)).toBe(false);
  });

  test("the last quarter is the one that is named beside it", () => {
    expect(periods("sales fell last quarter (Q2)")).toEqual([{ quarter: 2 }]);
    expect(periods("sales rose last quarter but fell in Q2")).toEqual([{ quarter: 0 }, { quarter: 2 }]);
  });

  test.each(["last quarter", "next quarter"])("%s is none that has a number", (text) => {
    const [period = {}] = periods(text);
    expect([1, 2, 3, 4].filter((quarter) => compatible(period, { quarter }))).toEqual([]);
  });

  test.each(["Q5", "Q0", "headquarters", "a quarter of it", "two quarters", "FAQ2B"])("not: %s", (text) => {
    expect(periods(text)).toEqual([]);
  });
});

describe("halves", () => {
  test.each([
    ["H1 2014", { half: 1, year: 2014 }],
    ["the second half of 2013", { half: 2, year: 2013 }],
    ["2014-H2", { half: 2, year: 2014 }],
    ["first half", { half: 1 }],
  ])("%s", (text, period) => {
    expect(periods(text)).toEqual([period]);
  });

  test.each(["half of it", "first half of the month", "the other half"])("not: %s", (text) => {
    expect(periods(text)).toEqual([]);
  });
});

describe("months and days", () => {
  const day = { year: 2014, month: 8, day: 22 };
  test.each([
    ["22 August 2014", day],
    ["22nd of August, 2014", day],
    ["August 22, 2014", day],
    ["Aug. 22nd 2014", day],
    ["22 aug 2014", day],
    ["2014-08-22", day],
    ["2014-08", { year: 2014, month: 8 }],
    ["August 2014", { year: 2014, month: 8 }],
    ["Sept 2014", { year: 2014, month: 9 }],
    ["december", { month: 12 }],
    ["on 5 June", { month: 6, day: 5 }],
  ])("%s", (text, period) => {
    expect(periods(text)).toEqual([period]);
  });

  test.each(["in May", "of may", "last May", "by the end of May", "since may", "mid-May", "early may"])(
    "may the month: %s",
    (text) => {
      expect(periods(text)).toEqual([{ month: 5 }]);
    },
  );

  test.each([
    ["May 2014", { year: 2014, month: 5 }],
    ["may 30", { month: 5, day: 30 }],
    ["30 May", { month: 5, day: 30 }],
    ["March 5th, 2014", { year: 2014, month: 3, day: 5 }],
    ["what may happen in may", { month: 5 }],
    ["in May 5% left", { month: 5 }],
  ])("or with a day, a year or a preposition: %s", (text, period) => {
    expect(periods(text)).toEqual([period]);
  });

  test.each(["what may happen", "may IBM sell it?", "IBM may", "sales may fall", "they march on", "the mar"])(
    "a verb: %s",
    (text) => {
      expect(periods(text)).toEqual([]);
    },
  );

  test.each(["decision", "mayor", "marching", "janitor", "octopus", "augment"])(
    "no part of a word: %s",
    (text) => {
      expect(periods(text)).toEqual([]);
    },
  );
});

describe("years", () => {
  test.each([
    ["in 2013", [{ year: 2013 }]],
    ["from 2012 to 2014", [{ year: 2012 }, { year: 2014 }]],
    ["2012-2014", [{ year: 2012 }, { year: 2014 }]],
    ["1998, 2013 and 2014", [{ year: 1998 }, { year: 2013 }, { year: 2014 }]],
    ["2014%", []],
    ["2014 per cent", []],
    ["12014", []],
    ["1850", []],
  ])("%s", (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });

  test.each([
    ["last year", { year: 2013 }],
    ["the previous year", { year: 2013 }],
    ["a year before", { year: 2013 }],
    ["twelve months before", { year: 2013 }],
    ["five years ago", { year: 2009 }],
    ["3 years earlier", { year: 2011 }],
    ["this year", { year: 2014 }],
    ["next year", { year: 2015 }],
    ["fourth quarter of last year", { year: 2013, quarter: 4 }],
    ["May last year", { year: 2013, month: 5 }],
  ])("counted from the reference: %s", (text, period) => {
    expect(periods(text, 2014)).toEqual([period]);
  });

  test("without a reference, last year is passed over, and what stands with it stays", () => {
    expect(periods("last year, this year and next year")).toEqual([]);
    expect(periods("second quarter last year")).toEqual([{ quarter: 2 }]);
  });
});

describe("two periods", () => {
  test.each([
    ["year", { year: 2014 }, { year: 2014, quarter: 2 }],
    ["quarter", { quarter: 2 }, { year: 2014, quarter: 2 }],
    ["month of the quarter", { month: 5, year: 2014 }, { quarter: 2 }],
    ["day of the month", { month: 8, day: 22 }, { year: 2014, month: 8 }],
    ["nothing in common", { year: 2014 }, { month: 5 }],
  ])("go together by %s", (_, a, b) => {
    expect([compatible(a, b), compatible(b, a)]).toEqual([true, true]);
  });

  test.each([
    ["year", { year: 2014, quarter: 2 }, { year: 2013, quarter: 2 }],
    ["quarter", { year: 2014, quarter: 1 }, { year: 2014, quarter: 2 }],
    ["half", { half: 1 }, { half: 2 }],
    ["month", { month: 5 }, { month: 8 }],
    ["day", { month: 8, day: 22 }, { month: 8, day: 24 }],
    ["month outside the quarter", { month: 8 }, { quarter: 2 }],
  ])("clash by %s", (_, a, b) => {
    expect([compatible(a, b), compatible(b, a)]).toEqual([false, false]);
  });
});

test("whatever the text, periods are within it, and each goes with itself", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "second quarter ",
      "Q2",
      "2014",
      "last year",
      "May ",
      "22 ",
      "Aug. ",
      "-",
      ", ",
      "of ",
      "'14",
      "\n",
    ),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 20 }),
      fc.option(fc.constant(2014), { nil: undefined }),
      (pieces, year) => {
        const text = pieces.join("");
        for (const { period, start, end } of periodsIn(text, year)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(compatible(period, period)).toBe(true);
          expect(Object.values(period).every(Number.isInteger)).toBe(true);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});
