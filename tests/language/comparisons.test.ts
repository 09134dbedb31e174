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
  ["exactly 30", undefined],
  ["30", undefined],
  ["more than most, 30", undefined],
])("%s compares: %s", (text, comparison) => {
  expect(comparisonAt(text, text.search(/\d|two/))).toBe(comparison);
});
