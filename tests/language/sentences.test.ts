import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/language/sentences.js";

/** Splits what is joined with bars, and gives back the same if it was split at the bars. */
function split(marked: string): string {
  return splitSentences(marked.replaceAll("|", " "))
    .map(({ text }) => text)
    .join("|");
}

test("sentences come with their places", () => {
  expect(splitSentences("  One.  Two! ")).toEqual([
    { text: "One.", start: 2, end: 6 },
    { text: "Two!", start: 8, end: 12 },
  ]);
  expect(splitSentences(" \n ")).toEqual([]);
});

describe("a text is split where its sentences end", () => {
  test.each([
    ["initials", "J. P. Morgan and D.C. Chien met.|George W. Bush left."],
    ["titles", "Mr. Smith met Dr. Jones and Sen. Brown.|They left."],
    ["companies", "Apple Inc. said so.|IBM Corp. - the company - fell.|Inspur Group Co. Ltd. rose."],
    ["numbers", "It cost $2.5 million.|See No. 5 and p. 12.|It fell 3.|Then it rose."],
    ["times and dates", "It was at 9 a.m. on Aug. 22.|It ended."],
    [
      "countries within a sentence",
      "The U.S. President spoke.|The U.S., Mexico and U.S.-led groups, the U.S. and China.",
    ],
    ["countries at its end", "It is in the U.S.|The deal went on in Washington, D.C.|In 2014 it ended."],
    ["streets and saints", "St. Petersburg is big.|We live in Main St.|The end."],
    ["examples", "Papers, e.g. The Sun, i.e. it, etc. and more."],
    ["ellipses", "Wait... what is it… this?|Hmm...|Then it went."],
    ["quotes", "He said “It fell.”|Then he left.|'So.'|(It did.)|Yes."],
    ["quoted questions", '"Why?" he asked.|"Stop!" D.C. Chien said.|‘Why?’ asked she.|“No.”|He left.'],
    ["names with a mark", "Yahoo! said so.|Wow!|Great."],
    ["addresses and versions", "See https://a.example/c.d?x=1 or node.js.|Version 2.5.1 works."],
    ["footnotes", "It fell.¹|It rose.²|So it is.[3]|Yes."],
    ["lists", "1. First.|2. Second."],
    ["small letters", "who is he.|what does he do?|and why"],
  ])("%s", (_, text) => {
    expect(split(text)).toBe(text);
  });

  test("Chinese and Japanese, without spaces", () => {
    expect(splitSentences("他说。真的！「好。」然后？").map(({ text }) => text)).toEqual([
      "他说。",
      "真的！",
      "「好。」",
      "然后？",
    ]);
  });

  test("a blank line ends a sentence, a wrapped line does not", () => {
    expect(splitSentences("A headline\n\nwrapped\nline. Next\r\n \r\nLast").map(({ text }) => text)).toEqual([
      "A headline",
      "wrapped\nline.",
      "Next",
      "Last",
    ]);
  });
});

test("whatever the text, only space is left between its sentences", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "J.",
      "U.S.",
      " ",
      "\n\n",
      "\r\n",
      ".",
      "?",
      "!",
      "…",
      '"',
      "”",
      ")",
      "。",
      "word",
      "The",
      "said",
      "5",
      "¹",
      "[1]",
    ),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const { text: sentence, start, end } of splitSentences(text)) {
        expect(text.slice(last, start).trim()).toBe("");
        expect(text.slice(start, end)).toBe(sentence);
        expect(sentence.trim()).toBe(sentence);
        expect(sentence).not.toBe("");
        last = end;
      }
      expect(text.slice(last).trim()).toBe("");
    }),
  );
});

test.each(["J. ", "? ", ". ", "“Why?” Abc ", "。", "\n ", "a.b", '."'])(
  "a long row of %j takes no time to speak of",
  (piece) => {
    const started = performance.now();
    splitSentences(piece.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(4000);
  },
);
