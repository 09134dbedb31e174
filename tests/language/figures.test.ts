import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFigures } from "../../src/language/figures.js";

/** `11 percent [11 per cent]`, one for each figure found. */
function found(text: string): string[] {
  return findFigures(text).map(({ value, unit, text: written }) =>
    [value, unit, `[${written}]`].filter((part) => part !== undefined).join(" "),
  );
}

test("the figures of a sentence, in order, with their places", () => {
  expect(findFigures("Sales fell 11 per cent, after 20%.")).toEqual([
    { value: 11, unit: "percent", start: 11, end: 22, text: "11 per cent" },
    { value: 20, unit: "percent", start: 30, end: 33, text: "20%" },
  ]);
});

test("decades and whole years of months are years, and what is left is months", () => {
  expect(found("for three decades")).toEqual(["30 years [three decades]"]);
  expect(found("a quarter of a century")).toEqual(["25 years [a quarter of a century]"]);
  expect(found("for half a century")).toEqual(["50 years [half a century]"]);
  expect(found("within half a year")).toEqual(["6 months [half a year]"]);
  expect(found("for thirty-six months")).toEqual(["3 years [thirty-six months]"]);
  expect(found("for 18 months")).toEqual(["18 months [18 months]"]);
});

test("quarters that are counted are no share, and what halved fell by half", () => {
  expect(found("over two quarters")).toEqual(["2 quarters [two quarters]"]);
  expect(found("sales halved, over three quarters of them")).toEqual([
    "50 percent [halved]",
    "75 percent [three quarters]",
  ]);
});

test("the nineteen-sixties and the twenty-second of August are no figures", () => {
  expect(found("as old as the nineteen-sixties, since the twenty-second of August")).toEqual([]);
});

describe("what is written in different ways is the same figure", () => {
  test.each([
    "20%",
    "20 %",
    "20 percent",
    "20 per cent",
    "20 pct",
    "20pct",
    "20pc",
    "20percent",
    "twenty percent",
    "twenty per cent",
    "a fifth",
    "one fifth",
    "２０％",
    "one in five",
    "1/5",
  ])("20 percent: %s", (text) => {
    expect(findFigures(text)).toMatchObject([{ value: 20, unit: "percent" }]);
  });
  test.each(["3 years", "3 yr", "3yrs", "3-year", "three-year", "three years", "three year agreement"])(
    "3 years: %s",
    (text) => {
      expect(findFigures(text)).toMatchObject([{ value: 3, unit: "years" }]);
    },
  );
  test.each([
    "$3 billion",
    "$3bn",
    "US$3bn",
    "3 billion dollars",
    "three billion euros",
    "EUR 3bn",
    "$3,000,000,000",
    "3bn yuan",
  ])("an amount of money: %s", (text) => {
    expect(findFigures(text)).toMatchObject([{ value: 3e9, unit: "currency" }]);
  });
});

test.each([
  ["fifty-three members", ["53 [fifty-three]"]],
  ["53 members", ["53 [53]"]],
  ["1,200 and 2.5", ["1200 [1,200]", "2.5 [2.5]"]],
  ["almost half of it", ["50 percent [half]"]],
  ["a third of it", ["33.33 percent [a third]"]],
  ["by two-thirds", ["66.67 percent [two-thirds]"]],
  ["fell by a quarter", ["25 percent [a quarter]"]],
  ["a quarter of revenue", ["25 percent [a quarter]"]],
  ["three quarters in a row", ["3 quarters [three quarters]"]],
  ["10-20%", ["10 percent [10]", "20 percent [20%]"]],
  ["between 10 and 20 per cent", ["10 percent [10]", "20 percent [20 per cent]"]],
  [
    "a dozen, half a million, one hundred and twenty",
    ["12 [a dozen]", "500000 [half a million]", "120 [one hundred and twenty]"],
  ],
  ["two and a half billion", ["2500000000 [two and a half billion]"]],
  ["three and a half years, 2½ years", ["3.5 years [three and a half years]", "2.5 years [2½ years]"]],
  ["two thousand and five, one two", ["2005 [two thousand and five]", "2 [two]"]],
  ["20k users, 1.1 million", ["20000 [20k]", "1100000 [1.1 million]"]],
  ["May 20 per cent", ["20 percent [20 per cent]"]],
  ["three times", ["3 times [three times]"]],
  ["was it 25?", ["25 [25]"]],
])("%s", (text, figures) => {
  expect(found(text)).toEqual(figures);
});

describe("these are no figures", () => {
  test.each([
    ["names with digits", "Power8, DB2, K1, I2I, COVID-19, 3M, 4K"],
    [
      "quarters and halves",
      "the second quarter, Q2, 2Q14, H1, first-half, this quarter, in a quarter, half of the year",
    ],
    ["a stretch of the calendar", "the first three months of the year"],
    ["dates", "on 22 August 2014, Aug. 22, 2014-08-22, 22/8/2014, August 22nd"],
    ["years", "in 2014, the 1960s, 2013-14, '14"],
    ["times of day", "10:30, 5pm, 5 p.m."],
    ["ordinals", "the 2nd, the third company, a third party"],
    ["versions and labels", "version 2, 2.5.1, No. 5, paragraph 8, #4"],
    ["addresses and mentions", "https://a.example/1905324 <@123456789> <#42> me22@a.example"],
    [
      "what only points",
      "the two companies, one of them, no one, one day, the first two quarters, in one day",
    ],
    ["a fall that halved", "the decline halved"],
    ["names and compounds", "the Big Four, a two-way street"],
    ["vague amounts", "hundreds of, thousands, millions"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test("whatever the text, figures stand where they say, apart and in order", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ..."0 1 20 2014 , . % - / $ ½ a an and half one twenty hundred million third quarters per cent pct years May in of k bn ０ 浪".split(
        " ",
      ),
      " ",
      "\n",
    ),
    fc.string({ unit: "binary", maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom("", " "), (pieces, glue) => {
      const text = pieces.join(glue);
      let free = 0;
      for (const { value, start, end, text: written } of findFigures(text)) {
        expect(Number.isFinite(value)).toBe(true);
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(written);
        free = end;
      }
    }),
  );
});
