import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { information, keyness } from "../../src/language/information.js";
import { openWordCounts } from "../../src/word-counts.js";

const counts = openWordCounts();

/** Counts in which each word has the given one. */
const all = (count: number) => ({ get: () => count, has: () => true, atLeast: () => [] });

describe("how much a word tells", () => {
  test.each(["the", "who", "what", "is", "it", "to"])("nothing, or next to it: %s", (word) => {
    expect(information(word, counts)).toBeLessThan(0.3);
  });

  test.each(["middleware", "server", "mainframe", "inspur", "websphere", "浪潮", "xqzzt"])(
    "all: %s",
    (word) => {
      expect(information(word, counts)).toBe(1);
    },
  );

  test("rarer words tell more", () => {
    const rising = ["people", "deal", "company", "price"].map((word) => information(word, counts));
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
    expect(new Set(rising)).toHaveProperty("size", rising.length);
  });
});

test("it is between 0 and 1 and never rises with the count", () => {
  const count = fc.integer({ min: 0, max: 60_000_000 });
  fc.assert(
    fc.property(count, count, (a, b) => {
      const [rarer, commoner] = [Math.min(a, b), Math.max(a, b)].map((one) => information("word", all(one)));
      expect(rarer).toBeGreaterThanOrEqual(commoner ?? NaN);
      expect(commoner).toBeGreaterThanOrEqual(0);
      expect(rarer).toBeLessThanOrEqual(1);
    }),
  );
});

describe("how far a word is a key word of a text", () => {
  test("not at all, where the text uses it no more than everyday English", () => {
    expect(keyness(["simply"], 0.00001, counts)).toBe(0.25);
    expect(keyness(["the"], 0.02, counts)).toBeLessThan(0.5);
  });

  test("entirely, where it is many times as common", () => {
    expect(keyness(["server"], 0.01, counts)).toBe(1);
    expect(keyness(["inspur"], 0.0001, counts)).toBe(1);
  });

  test("the spellings of a word count together", () => {
    expect(keyness(["study", "studied"], 0.0002, counts)).toBeLessThan(keyness(["studied"], 0.0002, counts));
  });
});
