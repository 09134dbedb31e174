import { expect, test } from "vitest";
import { comparisonAt } from "../../src/language/comparisons.js";

test.each([
  ["more than 30%", "more"],
  ["longer than two years", "more"],
  ["did it exceed 30%", "more"],
  ["over $30bn", "more"],
  [">50", "more"],
  ["less than a 30", "less"],
  ["under 30", "less"],
  ["at least 30", "at_least"],
  ["no more than 30", "at_most"],
  ["up to 30", "at_most"],
  ["not over 30", "at_most"],
  ["not under 30", "at_least"],
  ["nearly 30", undefined],
  ["exactly 30", undefined],
  ["30", undefined],
  ["more than most, 30", undefined],
])("%s compares: %s", (text, comparison) => {
  expect(comparisonAt(text, { start: text.search(/\d|two/) })?.how).toBe(comparison);
});

test("over a stretch of time compares nothing, and more than one does", () => {
  expect(comparisonAt("over two years", { start: 5, unit: "years" })).toBeUndefined();
  expect(comparisonAt("more than two years", { start: 10, unit: "years" })).toEqual({
    how: "more",
    words: "more than",
  });
});
