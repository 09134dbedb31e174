import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "../../src/language/tokens.js";
import { createVocabulary } from "../../src/search/vocabulary.js";
import { wordsOf } from "../../src/search/words.js";
import { openWordCounts } from "../../src/word-counts.js";

const KNOWN = {
  inspur: 40,
  ibm: 50,
  websphere: 5,
  middleware: 9,
  gartner: 6,
  market: 8,
  share: 8,
  rometty: 4,
  chien: 4,
  chairman: 3,
  agreement: 7,
  bank: 5,
  banks: 5,
  database: 3,
  shandong: 2,
  bankdatabase: 1,
  power8: 3,
  浪潮: 2,
  建造灯塔: 2,
  ประภาคาร: 2,
};
const vocabulary = createVocabulary(new Map(Object.entries(KNOWN)), openWordCounts());

function corrected(text: string): string {
  return vocabulary
    .correct(wordsOf(normalise(text)))
    .map((word) => word.text)
    .join(" ");
}

describe("misspelt words are put right", () => {
  test.each([
    ["a letter left out of an everyday word of four", "which share hve", "which share have"],
    ["a letter left out", "inspr gartnr midleware", "inspur gartner middleware"],
    ["a letter too many", "inspurr marrket", "inspur market"],
    ["letters swapped", "inpsur webspehre bnak", "inspur websphere bank"],
    ["swapped in a short name", "imb", "ibm"],
    ["another letter", "gartnar shandomg", "gartner shandong"],
    ["the first letter", "onspur", "inspur"],
    ["several in a long word", "agremnet", "agreement"],
    ["words of every question", "whta did teh bank buy, hwo", "what did the bank buy how"],
    ["in capitals", "INSPR", "inspur"],
  ])("%s: %s", (_, typed, meant) => {
    expect(corrected(typed)).toBe(meant);
  });

  test("of two as near, the one that the pack uses more", () => {
    const two = createVocabulary(
      new Map([
        ["blorka", 1],
        ["blorke", 5],
        ["blorkz", 1],
      ]),
      openWordCounts(),
    );
    expect(two.correct(wordsOf("blorkx"))[0]?.text).toBe("blorke");
  });

  test("of two as near, the one that begins as typed, though the pack uses it less", () => {
    const two = createVocabulary(
      new Map([
        ["blorke", 9],
        ["glorka", 1],
      ]),
      openWordCounts(),
    );
    expect(two.correct(wordsOf("glorke"))[0]?.text).toBe("glorka");
  });

  test("a corrected word tells what was typed, and counts for less the further off it is", () => {
    const [near, far] = vocabulary.correct(wordsOf("middlewre midlewre"));
    expect(near).toMatchObject({
      text: "middleware",
      surface: "middlewre",
      correctedFrom: "middlewre",
      start: 0,
      end: 9,
    });
    expect(far).toMatchObject({ text: "middleware", correctedFrom: "midlewre", start: 10 });
    expect(near?.closeness).toBeLessThan(1);
    expect(far?.closeness).toBeLessThan(near?.closeness ?? 0);
    expect(far?.closeness).toBeGreaterThan(0);
  });
});

describe("words are left as they are", () => {
  test.each([
    ["known ones, in any form", "inspur banks banking agreements shares"],
    ["real words near to known ones", "charm bands tank rank marked stare"],
    ["unknown names", "huawei alibaba zuckerberg xqzzt"],
    ["names with digits", "db3 powr8 k2"],
    ["too short to tell", "ib mi x"],
    ["three letters that are no swap", "ibx"],
    ["Chinese", "浪潮 浪朝 建造灯台"],
    ["Thai", "ประภาคา"],
    ["nothing", ""],
  ])("%s: %s", (_, text) => {
    const typed = wordsOf(text);
    expect(vocabulary.correct(typed)).toEqual(typed);
  });
});

describe("words run together or torn apart", () => {
  test.each([
    ["parted", "marketshare", "market share"],
    ["parted, one of them a common English word", "inspurdeal", "inspur deal"],
    ["joined", "web sphere", "websphere"],
    ["joined within a text", "the data base of ibm", "the database of ibm"],
    ["not joined where both are known", "bank database", "bank database"],
    ["not parted where neither is known", "moneyperson", "moneyperson"],
  ])("%s: %s", (_, typed, meant) => {
    expect(corrected(typed)).toBe(meant);
  });

  test("a joined word covers both", () => {
    expect(vocabulary.correct(wordsOf("web sphere"))).toMatchObject([
      { text: "websphere", surface: "web sphere", start: 0 },
    ]);
  });
});

test("a vocabulary has the words of its pack in any form", () => {
  expect(["inspur", "inspurs", "banking", "浪潮"].map((word) => vocabulary.has(word))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["huawei", "", "constructor"].map((word) => vocabulary.has(word))).toEqual([false, false, false]);
});

test("a long row of misspelt words is corrected at its beginning only", () => {
  const row = vocabulary.correct(wordsOf("inspr ".repeat(1000)));
  const right = row.map(({ text }) => text === "inspur");
  expect(row).toHaveLength(1000);
  expect(right[0]).toBe(true);
  expect(right.lastIndexOf(true)).toBe(right.filter(Boolean).length - 1);
  expect(right.filter(Boolean).length).toBeLessThan(100);
});

test("whatever is typed, words stay in order and within the text, and closeness is a share", () => {
  const piece = fc.oneof(
    fc.constantFrom("inspr ", "web sphere ", "marketshare", " ", "teh "),
    fc.string({ unit: "binary", maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = normalise(pieces.join(""));
      let last = 0;
      for (const { start, end, closeness, text: word } of vocabulary.correct(wordsOf(text))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(closeness).toBeGreaterThan(0);
        expect(closeness).toBeLessThanOrEqual(1);
        expect(word).not.toBe("");
        last = start;
      }
    }),
    { numRuns: 40 },
  );
});
