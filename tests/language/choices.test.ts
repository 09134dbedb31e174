import { expect, test } from "vitest";
import { leavesOpen } from "../../src/language/choices.js";

test.each(["IBM or Inspur?", "is it three or five years", "more than half or less than half?"])(
  "a choice is left open: %s",
  (text) => {
    expect(leavesOpen(text)).toBe(true);
  },
);

test.each([
  "five years or so",
  "more or less five",
  "whether or not",
  "for five years",
  "order of Oregon",
  "is it shut or what",
])("no choice: %s", (text) => {
  expect(leavesOpen(text)).toBe(false);
});
