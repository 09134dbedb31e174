import { expect, test } from "vitest";
import { limitsOf } from "../../src/language/limits.js";

test.each([
  ["Are they still partners?", "still"],
  ["Is it almost half?", "half roughly"],
  ["is it nearly half", "half roughly"],
  ["Did they never stop?", "not stop"],
  ["Didn't they?", "not"],
  ["Who is the CEO?", ""],
  ["", ""],
])("%s is limited by: %s", (text, limits) => {
  expect(limitsOf(text)).toBe(limits);
});
