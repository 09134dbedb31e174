import { describe, expect, it } from "vitest";
import { worked } from "./worked.js";

describe("a base of the asker's", () => {
  it.each([
    [
      "Suppose we start from 100 for Q1 a year ago. Where does IBM's China sales index stand this Q1?",
      /100 less 20% .* is 80\.$/,
    ],
    ["Call IBM's China sales in Q2 2013 one hundred units. How many units a year later?", /is 89\.$/],
    ["If IBM sold 500 million dollars in China in Q2 2013, how much in Q2 2014?", /is 445,000,000\.$/],
    ["Out of 1000 dollars IBM makes in China, about how many come from hardware?", /is almost 500\.$/],
    [
      "How many dollars of every hundred spent on middleware went to IBM's competitors?",
      /100 less 30 is 70\.$/,
    ],
    ["Suppose sales in China were 500 in Q1 2013. What would Q1 2014 be?", /500 less 20% .* is 400\.$/],
    [
      "What fraction of the year-ago quarter did IBM's sales in China come to in the first quarter?",
      /the whole less 20% .* is 80%\.$/,
    ],
    ["Out of ten middleware dollars, how many did not go to IBM?", /10 less 3 is 7\.$/],
  ])("is counted from or shared out: %s", (question, text) => {
    expect(worked(question)).toMatch(text);
  });
});

describe("the rest of a whole", () => {
  it.each([
    ["Do the others hold more than two thirds of the middleware market?", /: Yes\. .* leaves 70%/],
    ["Do IBM's rivals together have more than 75% of the middleware market?", /: No\. .* leaves 70%/],
    ["Is non-hardware revenue more than half of IBM's revenue in China?", /: Yes\. .* a little over half/],
  ])("is held against a figure: %s", (question, text) => {
    expect(worked(question)).toMatch(text);
  });

  it.each([
    "How many fellow members does a member of the OpenPower Foundation have?",
    "How many members does OpenPower have besides IBM?",
  ])("is counted without the one that is named: %s", (question) => {
    expect(worked(question)).toMatch(/53 members in August 2014 less one is 52 members\.$/);
  });

  it("is set against one of the share", () => {
    expect(
      worked("For every dollar of middleware sold by IBM, how many dollars did all the others sell?"),
    ).toMatch(/70% divided by 30% is about 2\.3/);
  });

  it("is held against the share itself", () => {
    expect(
      worked("Hardware against everything else in IBM's China revenue: which is the bigger part?"),
    ).toMatch(/leaves a little over half \(50%\); the rest is the larger\.$/);
  });

  it("is not of another market than the share", () => {
    expect(
      worked("In the middleware market inside China, how many percent remain for others than IBM?"),
    ).toMatch(/^refused .* for China/i);
  });
});
