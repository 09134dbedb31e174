import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../src/search/edit-distance.js";

describe("mistakes are counted once each", () => {
  test.each([
    ["none", "inspur", "inspur", 0],
    ["left out", "inspr", "inspur", 1],
    ["put in", "insppur", "inspur", 1],
    ["another letter", "inspar", "inspur", 1],
    ["swapped", "inpsur", "inspur", 1],
    ["swapped at the start", "nispur", "inspur", 1],
    ["swapped at the end", "inspru", "inspur", 1],
    ["two swaps", "nisupr", "inspur", 2],
    ["a swap and one left out", "nispr", "inspur", 2],
    // A swapped pair is not changed again: 2 if it were.
    ["letters put between swapped ones", "ca", "abc", 3],
    ["several", "kitten", "sitting", 3],
    ["all", "abc", "xyz", 3],
    ["nothing to compare with", "", "abc", 3],
    ["Chinese", "浪朝", "浪潮", 1],
  ])("%s: %s → %s", (_, a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});

const word = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 }),
  fc.string({ unit: "binary", maxLength: 6 }),
);

test("it is the same both ways, 0 for the same word only, and never more than the longer word", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      expect(editDistance(b, a)).toBe(distance);
      expect(distance === 0).toBe(a === b);
      expect(editDistance(a, a)).toBe(0);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});

test("neighbours swapped anywhere are one mistake", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2, maxLength: 12 }), fc.nat(), (text, place) => {
      const at = place % (text.length - 1);
      const swapped = `${text.slice(0, at)}${text.charAt(at + 1)}${text.charAt(at)}${text.slice(at + 2)}`;
      expect(editDistance(text, swapped)).toBe(swapped === text ? 0 : 1);
    }),
  );
});
