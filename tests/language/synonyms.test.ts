import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stem } from "../../src/language/stems.js";
import { conceptOf, joinPhrases } from "../../src/language/synonyms.js";

const concept = (word: string): string => conceptOf(stem(word));
const joined = (words: string): string =>
  joinPhrases(words.split(" ").map((text) => ({ text })))
    .map(({ text }) => text)
    .join(" ");

describe("words that ask for the same thing have one concept", () => {
  test.each([
    ["sales revenue turnover"],
    ["fell dropped declined shrank plunged slumped"],
    ["rose grew increased climbed surged"],
    ["bought acquired purchased takeover"],
    ["deal agreement pact contract"],
    ["ceo boss"],
    ["customers clients"],
    ["spying hacking espionage"],
    ["biggest largest"],
    ["partnership alliance cooperation"],
  ])("%s", (words) => {
    expect(new Set(words.split(" ").map(concept))).toHaveProperty("size", 1);
  });
});

describe("words that ask for different things do not", () => {
  test.each([
    ["rise", "fall"],
    ["sales", "profit"],
    ["customer", "rival"],
    ["bank", "company"],
    ["deal", "merger"],
    ["buy", "sell"],
    ["start", "stop"],
    ["ceo", "chairman"],
  ])("%s and %s", (a, b) => {
    expect(concept(a)).not.toBe(concept(b));
  });
});

test.each(["inspur", "浪潮", "constructor", "__proto__", ""])("a word of no group is itself: %j", (word) => {
  expect(conceptOf(word)).toBe(word);
});

test("a concept is its own concept", () => {
  for (const word of ["revenue", "plunge", "surge", "takeover", "boss", "alliance", "espionage", "poach"]) {
    expect(conceptOf(concept(word))).toBe(concept(word));
  }
});

describe("phrases become the word that they stand for", () => {
  test.each([
    ["the longest first", "the chief executive officer of ibm", "the ceo of ibm"],
    ["the shorter where no longer one is", "the chief executive of ibm", "the ceo of ibm"],
    ["at the end", "why did they team up", "why did they teamup"],
    ["two in a row", "chief executive took over", "ceo takeover"],
    ["not half of one", "the chief of ibm", "the chief of ibm"],
    ["not turned round", "executive chief", "executive chief"],
    ["not with a word between", "team him up", "team him up"],
  ])("%s", (_, from, to) => {
    expect(joined(from)).toBe(to);
  });

  test("a joined phrase keeps what its first word carries", () => {
    const words = ["chief", "executive", "now"].map((text, start) => ({ text, start }));
    expect(joinPhrases(words)).toEqual([
      { text: "ceo", start: 0 },
      { text: "now", start: 2 },
    ]);
  });

  test("whatever the words, none is added, and those of no phrase stay in order", () => {
    const word = fc.oneof(
      fc.constantFrom("chief", "executive", "officer", "take", "over", "up"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (texts) => {
        const result = joinPhrases(texts.map((text) => ({ text })));
        expect(result.length).toBeLessThanOrEqual(texts.length);
        const kept = result.map(({ text }) => text).filter((text) => text !== "ceo" && text !== "takeover");
        let from = 0;
        for (const text of kept) {
          const at = texts.indexOf(text, from);
          expect(at).toBeGreaterThanOrEqual(0);
          from = at + 1;
        }
      }),
    );
  });
});
