import { expect, test } from "vitest";
import { oneForm } from "../../src/language/word-forms.js";

test.each([
  ["colour", "color"],
  ["neighbours", "neighbors"],
  ["organised", "organized"],
  ["theatre", "theater"],
  ["analysed", "analyzed"],
  ["defence", "defense"],
  ["Börte".toLowerCase(), "borte"],
  ["twelve", "12"],
  ["twelfth", "12th"],
  ["second", "2nd"],
])("%s and %s have one form", (one, other) => {
  expect(oneForm(one)).toBe(oneForm(other));
});

test.each(["four", "hour", "rise", "tree", "science", "difference"])("%s only looks British", (word) => {
  expect(oneForm(word)).toBe(word === "four" ? "4" : word);
});

test("what is no Latin letter stays", () => {
  expect(oneForm("浪潮")).toBe("浪潮");
});
