import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spellOut } from "../../src/language/spellings.js";

describe("contractions are written out", () => {
  test.each([
    ["didn't", "did not"],
    ["didnt", "did not"],
    ["isn't", "is not"],
    ["wasnt", "was not"],
    ["can't", "can not"],
    ["cant", "can not"],
    ["won't", "will not"],
    ["wont", "will not"],
    ["mustn't", "must not"],
    ["whats", "what is"],
    ["whos", "who is"],
    ["wheres", "where is"],
    ["im", "i am"],
    ["they're", "they"],
    ["i've", "i"],
    ["who'll", "who"],
    ["he'd", "he"],
    ["i'm", "i"],
  ])("%s → %s", (word, written) => {
    expect(spellOut(word)).toEqual(written.split(" "));
  });
});

describe("chat spellings are written out", () => {
  test.each([
    ["u", "you"],
    ["smes", "small and medium sized businesses"],
    ["r", "are"],
    ["y", "why"],
    ["wat", "what"],
    ["pls", "please"],
    ["thx", "thanks"],
    ["btw", "by the way"],

    ["abt", "about"],
    ["govt", "government"],
    ["biz", "business"],
    ["pct", "percent"],
    ["yrs", "years"],
    ["gimme", "give me"],
  ])("%s → %s", (word, written) => {
    expect(spellOut(word)).toEqual(written.split(" "));
  });
});

test.each([
  "inspur",
  "websphere",
  "k1",
  "浪潮",
  "o'brien",
  "want",
  "",
  "constructor",
  "__proto__",
  "tostring",
])("any other word is itself: %j", (word) => {
  expect(spellOut(word)).toEqual([word]);
});

test.each(["lol", "haha", "hmm", "eh"])("a sound of chat is no word at all: %s", (sound) => {
  expect(spellOut(sound)).toEqual([]);
});

test("whatever the word, none of those written out is a contraction", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,6}(?:n't|'re|'ve|'ll|'d|'m)?$/), (word) => {
      for (const one of spellOut(word)) expect(one).toMatch(/^[a-z]+$/);
    }),
  );
});

test("text that is no word of English comes back as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("浪", "7", "é", "\uD800", "🙂", " ") }), (text) => {
      expect(spellOut(text)).toEqual([text]);
    }),
  );
});
