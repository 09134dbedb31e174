import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedNoun } from "../../src/language/asked-noun.js";

function asked(question: string): string {
  const words = question.split(" ");
  return askedNoun(words)
    .map((place) => words[place])
    .join(" ");
}

describe("the thing asked for is named", () => {
  test.each([
    ["how many cores has it", "cores"],
    ["how many foreign members does openpower have", "foreign members"],
    ["how much revenue did ibm lose", "revenue"],
    ["what share did oracle have", "share"],
    ["who was the founder of inspur", "founder"],
    ["what is the value of the deal", "value"],
    ["what is the exact date of it", "date"],
    ["what was ibm's market share in 2013", "ibm's market share"],
    ["which products are included", "products"],
    ["in which quarter did sales fall", "quarter"],
    ["whose technology will inspur use", "technology"],
    ["tell me what kind of deal it is", "kind"],
    ["what is websphere", "websphere"],
  ])("%s: %s", (question, noun) => {
    expect(asked(question)).toBe(noun);
  });
});

test.each([
  "why did sales fall",
  "when was it announced",
  "where is inspur based",
  "how did ibm react",
  "how long does it run",
  "how much did sales fall",
  "how much is it",
  "what did ibm announce",
  "did ibm buy inspur",
  "ibm inspur deal",
  "who",
  "what is the",
  "",
])("nothing is named where the question word stands alone or there is none: %j", (question) => {
  expect(asked(question)).toBe("");
});

test("whatever the words, places follow each other after the question word, and are few", () => {
  const word = fc.oneof(
    fc.constantFrom("what", "how", "many", "much", "is", "the", "of", "share", "ibm", "who"),
    fc.string({ unit: "binary", maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const places = askedNoun(words);
      expect(places.length).toBeLessThanOrEqual(4);
      expect(places.every((place, index) => place === (places[0] ?? 0) + index && place < words.length)).toBe(
        true,
      );
      const first = words.findIndex((one) => /^(?:what|which|who|whose|how)$/.test(one));
      if (first >= 0) expect(places.every((place) => place > first)).toBe(true);
      else expect(places).toEqual([]);
    }),
  );
});
