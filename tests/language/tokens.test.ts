import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise, tokenise, withoutRuns } from "../../src/language/tokens.js";

function words(text: string): string[] {
  return tokenise(normalise(text)).map((token) => token.text);
}

/** Any text at all: code units by themselves, halves of pairs included, among what people write. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom(
        "U.S.",
        "D.C. ",
        "'s",
        "’s ",
        "浪潮",
        "e\u0301",
        "\u202E",
        "\u200B",
        "IBM",
        "2.5",
        ".",
        "&",
      ),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

describe("a text is read as words", () => {
  test.each([
    [
      "abbreviations lose their points",
      "the U.S. and U.S.A., D.C. too",
      ["the", "us", "and", "usa", "dc", "too"],
    ],
    ["the last point may be missing", "U.S sales", ["us", "sales"]],
    ["initials before a name", "D.C. Chien and D. C. Chien", ["dc", "chien", "and", "d", "c", "chien"]],
    ["possessives lose their s", "IBM's and China’s, IT'S", ["ibm", "and", "china", "it"]],
    [
      "apostrophes of every form are one",
      "IBM\u00B4s China\uFF40s Inspur\u02BCs",
      ["ibm", "china", "inspur"],
    ],
    ["other apostrophes stay", "O'Brien’s don't", ["o'brien", "don't"]],
    ["quotation marks are none of it", "“Big” ‘Blue’ \"too\" 'so'", ["big", "blue", "too", "so"]],
    ["a sentence's point ends its last word", "It fell. Why?", ["it", "fell", "why"]],
    ["points and signs within a word stay", "AT&T's node.js 2.5", ["at&t", "node.js", "2.5"]],
    ["a word with digits is one", "Power8 and DB2", ["power8", "and", "db2"]],
    ["Chinese stands by itself", "浪潮IBM浪潮集团2014", ["浪潮", "ibm", "浪潮集团", "2014"]],
    ["accents composed or not", "cafe\u0301 café", ["café", "café"]],
    ["full-width letters and ligatures are plain ones", "ＩＢＭ ﬁrm", ["ibm", "firm"]],
    ["emoji are no words", "🙂IBM🙂👨‍👩‍👧", ["ibm"]],
    ["lines and tabs part words", "IBM\nInspur\tdeal\r\nnow", ["ibm", "inspur", "deal", "now"]],
    ["nothing is nothing", " \n?!… ", []],
  ])("%s", (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("what cannot be seen does not part a word", () => {
  test.each([
    ["zero-width space", "\u200B"],
    ["zero-width joiner", "\u200D"],
    ["soft hyphen", "\u00AD"],
    ["right-to-left override", "\u202E"],
    ["isolate", "\u2066"],
    ["NUL", "\u0000"],
    ["bell", "\u0007"],
    ["byte order mark", "\uFEFF"],
    ["half of a pair", "\uD83D"],
    ["the other half", "\uDE00"],
  ])("%s", (_, invisible) => {
    expect(words(`${invisible}In${invisible}spur${invisible}`)).toEqual(["inspur"]);
  });
});

test("marks heaped on a letter are cut to what writing uses", () => {
  const heaped = normalise(`x${"\u0336".repeat(500)}y`);
  expect(heaped).toBe("x\u0336\u0336\u0336y");
  expect(tokenise(heaped)).toHaveLength(1);
});

test("a word comes as written and with its place", () => {
  expect(tokenise("See the U.S.  IBM's")).toEqual([
    { text: "see", surface: "See", start: 0, end: 3 },
    { text: "the", surface: "the", start: 4, end: 7 },
    { text: "us", surface: "U.S.", start: 8, end: 12 },
    { text: "ibm", surface: "IBM's", start: 14, end: 19 },
  ]);
});

test("whatever the text, words are where they say, in order and without overlap", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const normalised = normalise(text);
      let last = 0;
      for (const { text: word, surface, start, end } of tokenise(normalised)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(normalised.slice(start, end)).toBe(surface);
        expect(word).not.toBe("");
        expect(word).toBe(word.toLowerCase());
        last = end;
      }
      expect(last).toBeLessThanOrEqual(normalised.length);
    }),
  );
});

test("whatever the text, nothing invisible is left, and a second pass changes nothing", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const normalised = normalise(text);
      expect(normalised).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(normalise(normalised)).toBe(normalised);
    }),
  );
});

test("letters and digits are never lost", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9 ,;?!]{0,60}$/), (text) => {
      expect(words(text).join("")).toBe(text.replace(/[^a-z0-9]/g, ""));
    }),
  );
});

test.each([
  ["letters", "a", 1],
  ["abbreviations", "U.S. ", 100_000],
  ["points within", "a.", 1],
  ["apostrophes", "a'", 1],
  ["marks", "\u0301", 0],
  ["Chinese", "浪潮 ", 100_000],
])("a hundred thousand %s are read", (_, piece, expected) => {
  expect(tokenise(normalise(piece.repeat(100_000)))).toHaveLength(expected);
});

test.each([
  ["IBM    is \t big", "IBM is big"],
  ["one\n \n\n\ntwo", "one\n\ntwo"],
  ["one\ntwo", "one\ntwo"],
])("runs of space are taken out, and lines and paragraphs are left: %j", (typed, text) => {
  expect(withoutRuns(typed)).toBe(text);
});
