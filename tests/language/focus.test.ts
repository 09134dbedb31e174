import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { focusOf } from "../../src/language/focus.js";

function focused(text: string): string {
  const { start, end } = focusOf(text);
  return text.slice(start, end).trim();
}

describe("the question is found in what is said around it", () => {
  test.each([
    ["greeting and thanks", "Hi there! Who runs IBM China? Thanks a lot.", "Who runs IBM China?"],
    ["a reason for asking", "I read about the deal. When was it announced?", "When was it announced?"],
    ["after a colon", "One thing: who runs IBM China?", "who runs IBM China?"],
    ["after a dash", "I wonder - when was it signed", "when was it signed"],
    ["after a long dash", "Quick one – why did sales fall?", "why did sales fall?"],
    ["after a semicolon", "I am new here; where is Inspur based?", "where is Inspur based?"],
    ["told after asking", "Did IBM buy Inspur? My friend told me so.", "Did IBM buy Inspur?"],
    ["a tag is no question of its own", "IBM fell by 11% in China? Right?", "IBM fell by 11% in China?"],
    ["without a question mark", "My boss asked. how much did sales fall", "how much did sales fall"],
    [
      "after what is said of oneself",
      "I am no expert and I'd hate to err, but what did IBM say?",
      "what did IBM say?",
    ],
    ["after a request", "Could you please tell me who runs IBM China?", "who runs IBM China?"],
    ["with its preposition", "Tell me, please, in which city Inspur sits", "in which city Inspur sits"],
    ["a plea for help is none", "Where is Inspur based? Can you help me, please?", "Where is Inspur based?"],
    [
      "nor is asking whether it is so",
      "Inspur bought IBM, who says so? Is that true?",
      "Inspur bought IBM, who says so?",
    ],
    ["what one turns to it with is none of it", "Right, now who runs IBM China?", "who runs IBM China?"],
    ["now at its end is", "Who runs IBM China now?", "Who runs IBM China now?"],
    ["the last of two", "Who runs IBM? And who runs Inspur?", "And who runs Inspur?"],
  ])("%s", (_, text, question) => {
    expect(focused(text)).toBe(question);
  });
});

test.each([
  "IBM Inspur deal",
  "Tell me about the middleware share.",
  "Who runs D.C. Chien's group at IBM?",
  "What? When? Who?",
  "Since when, if I follow Reuters, had Inspur courted IBM's customers?",
  "Did IBM say when it knew, and what it knew?",
  "浪潮是什么公司",
  "",
])("a text with nothing around its question, or without one, is all question: %j", (text) => {
  expect(focused(text)).toBe(text);
});

test("a colon or hyphen within a name or number is no turn", () => {
  expect(focused("who said 10:30 on IBM-Inspur?")).toBe("who said 10:30 on IBM-Inspur?");
});

test("whatever the text, the focus is within it, and never empty unless the text is", () => {
  const piece = fc.oneof(
    fc.constantFrom("who ", "runs ", "IBM", "? ", ": ", " - ", "; ", ". ", "\n\n", "is it "),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const { start, end } = focusOf(text);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(end > start || text === "").toBe(true);
    }),
  );
});
