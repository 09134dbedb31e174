import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outside, wordsOf } from "../../src/search/words.js";

test("contractions become words that share a place", () => {
  expect(wordsOf("Who didn't?")).toEqual([
    { text: "who", surface: "Who", start: 0, end: 3, closeness: 1 },
    { text: "did", surface: "didn't", start: 4, end: 10, closeness: 1 },
    { text: "not", surface: "didn't", start: 4, end: 10, closeness: 1 },
  ]);
});

describe("words that no span touches", () => {
  const words = wordsOf("sales fell 11% in Q2 2014 again");
  const left = (...spans: readonly [number, number][]): string =>
    outside(
      words,
      spans.map(([start, end]) => ({ start, end })),
    )
      .map(({ text }) => text)
      .join(" ");

  test.each<[string, string, [number, number][]]>([
    ["all without spans", "sales fell 11 in q2 2014 again", []],
    [
      "what two spans leave",
      "sales fell in again",
      [
        [11, 14],
        [18, 25],
      ],
    ],
    [
      "whatever their order",
      "sales fell in again",
      [
        [18, 25],
        [11, 14],
      ],
    ],
    [
      "spans that overlap",
      "sales again",
      [
        [6, 20],
        [11, 25],
      ],
    ],
    ["a span that touches part of a word", "sales 11 in q2 2014 again", [[8, 9]]],
    ["a span between words", "sales fell 11 in q2 2014 again", [[5, 6]]],
  ])("%s", (_, expected, spans) => {
    expect(left(...spans)).toBe(expected);
  });

  test("exactly those, whatever the spans", () => {
    const span = fc
      .tuple(fc.nat(32), fc.nat(8))
      .map(([start, length]) => ({ start, end: start + length + 1 }));
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const free = words.filter((word) =>
          spans.every(({ start, end }) => word.end <= start || word.start >= end),
        );
        expect(outside(words, spans)).toEqual(free);
      }),
    );
  });
});
