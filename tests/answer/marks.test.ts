import { expect, test } from "vitest";
import { marked, markedText, superscript } from "../../src/answer/marks.js";

test.each([
  [1, "¹"],
  [9, "⁹"],
  [10, "¹⁰"],
  [2345678, "²³⁴⁵⁶⁷⁸"],
])("the mark %d is written %s", (mark, written) => {
  expect(superscript(mark)).toBe(written);
});

test("a sentence is followed by its marks, two of them parted by a thin space", () => {
  expect(marked({ text: "Gartner did.", marks: [1] })).toBe("Gartner did.¹");
  expect(marked({ text: "Both did.", marks: [1, 12] })).toBe("Both did.¹\u2009¹²");
});

test("a sentence without marks stays as it is", () => {
  expect(marked({ text: "No.", marks: [] })).toBe("No.");
});

test("sentences make one paragraph", () => {
  expect(
    markedText([
      { text: "No.", marks: [] },
      { text: "It fell.", marks: [1] },
    ]),
  ).toBe("No. It fell.¹");
  expect(markedText([])).toBe("");
});
