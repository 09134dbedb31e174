import { expect, test } from "vitest";
import { isComparedWith } from "../../src/language/compared-with.js";
import { periodsIn } from "../../src/language/dates.js";

const comparedWith = (text: string): string[] =>
  periodsIn(text, 2014)
    .filter((period) => isComparedWith(text, period))
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ["how far did sales fall in Q2 compared with the year before?", "year before"],
  ["sales in the second quarter versus a year earlier", "a year earlier"],
  ["were sales in Q2 lower than a year earlier?", "a year earlier"],
  ["the change in Q2 from a year earlier", "a year earlier"],
  ["sales in Q2 against the same quarter of the year before", "year before"],
  ["how did Q1 go compared to the same period last year?", "last year"],
  ["down 11% relative to that of the previous year?", "previous year"],
])("%o names %o only to compare with", (text, named) => {
  expect(comparedWith(text)).toEqual([named]);
});

test.each([
  "what was the share last year?",
  "the figure from last year",
  "was the share in 2014 higher than in 2013?",
  "what happened the year before?",
  "is that up or down on the year before?",
  "sales over the previous year",
])("%o asks about the year that it names", (text) => {
  expect(comparedWith(text)).toEqual([]);
});
