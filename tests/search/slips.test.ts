import { expect, test } from "vitest";
import { withoutSlips } from "../../src/search/slips.js";
import { openWordCounts } from "../../src/word-counts.js";

const counts = openWordCounts();
const words = (uses: Record<string, number>, stated: string[] = []): string[] => [
  ...withoutSlips(new Map(Object.entries(uses)), new Set(stated), counts).keys(),
];

test("a misspelt word is none of a pack's, however often its questions have it", () => {
  expect(words({ bridge: 60, brigde: 6, govenment: 2, government: 10 })).toEqual(["bridge", "government"]);
});

test("nor is one that English hardly knows, or another form of a slip", () => {
  expect(words({ first: 60, frist: 6 })).toEqual(["first"]);
  expect(words({ ibm: 500, ibms: 3, imb: 6, imbs: 1 }, ["ibm"])).toEqual(["ibm"]);
});

test("a word that English does not know is kept where it is like no other, or stands in a statement", () => {
  expect(words({ bridge: 60, zeppotron: 1 })).toEqual(["bridge", "zeppotron"]);
  expect(words({ inspur: 90, inspir: 1, inspire: 1 }, ["inspur", "inspir"])).toEqual([
    "inspur",
    "inspir",
    "inspire",
  ]);
});

test("of two strange words that are used about as often neither is a slip of the other", () => {
  expect(words({ zubbler: 3, zubblar: 2 })).toEqual(["zubbler", "zubblar"]);
});
