import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stem } from "../../src/language/stems.js";

describe("the forms of a word have one stem", () => {
  test.each([
    ["decline declines declined declining"],
    ["server servers"],
    ["announce announced announces announcing"],
    ["company companies"],
    ["fall falls falling fell fallen"],
    ["rise rises rising rose risen"],
    ["buy buys buying bought"],
    ["sell sells selling sold"],
    ["begin begins beginning began begun"],
    ["grow grows growing grew grown"],
    ["lead leads leading led"],
    ["take takes taking took taken"],
    ["say says saying said"],
    ["lose loses losing lost"],
    ["pay pays paying paid"],
    ["person people"],
  ])("%s", (forms) => {
    expect(new Set(forms.split(" ").map(stem))).toHaveProperty("size", 1);
  });
});

test("different words keep different stems", () => {
  const words = [
    "sale",
    "server",
    "service",
    "share",
    "shandong",
    "chip",
    "china",
    "bank",
    "rise",
    "fall",
    "partner",
  ];
  expect(new Set(words.map(stem))).toHaveProperty("size", words.length);
});

test.each(["浪潮", "k1", "db2", "", "constructor", "__proto__"])("%j is its own stem", (word) => {
  expect(stem(word)).toBe(word);
});

test("whatever is typed has a stem, the same each time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 30 }), (word) => {
      const first = stem(word);
      expect(stem(word)).toBe(first);
    }),
  );
});
