import { describe, expect, it } from "vitest";
import { worked } from "./worked.js";

describe("what is left of a term", () => {
  it.each([
    [
      "I would join the China Telecom deal half way through its term. How long would be left?",
      /3 years less 1 year and 6 months leaves 1 year and 6 months, or 18 months/,
    ],
    ["A year into the China Telecom agreement, how many months are left?", /or 24 months/],
    ["After 10 months of the China Telecom agreement, how long does it still run?", /or 26 months/],
    ["Two years in, how much of the China Telecom term remains?", /leaves 1 year \(/],
  ])("is counted from how far in it is: %s", (question, text) => {
    expect(worked(question)).toMatch(text);
  });

  it("is nothing where it is over by then", () => {
    expect(worked("After four years of the China Telecom agreement, how long is left?")).toBeUndefined();
  });

  it("is of the term that the sources give", () => {
    expect(worked("Of the five years of the China Telecom deal, how many remain after one year?")).toMatch(
      /otherwise\. 3 years less 1 year leaves 2 years/,
    );
  });
});

describe("a term in another unit", () => {
  it("is converted where that is asked for", () => {
    expect(worked("State the term of the China Telecom agreement in months.")).toMatch(/is 36 months/);
  });
});

describe("the end of a term", () => {
  it.each([
    [
      "If the China Telecom agreement starts in 2014, does it run until 2017?",
      /: Yes\. 2014 and 3 years is 2017/,
    ],
    [
      "Counted from the day of the announcement, does the China Telecom deal go on into 2018?",
      /: No\. .* 22 August 2017/,
    ],
    [
      "As the China Telecom deal is for five years, will it last until 2019 if we count from 2014?",
      /otherwise\. 2014 and 3 years is 2017/,
    ],
  ])("is held against the year that is named: %s", (question, text) => {
    expect(worked(question)).toMatch(text);
  });
});
