import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerType, type AnswerType } from "../../src/language/questions.js";

/** What people ask, by what would answer it. */
const ASKED: readonly (readonly [AnswerType, readonly string[]])[] = [
  [
    "person",
    [
      "who runs ibm china",
      "whose idea was it",
      "by whom was it said",
      "who is sun pishu",
      "and who chairs inspur",
    ],
  ],
  [
    "time",
    [
      "when was the deal announced",
      "since when are they partners",
      "on what date was it signed",
      "in which quarter did sales fall",
      "what year did the campaign start",
      "what is the exact date",
      "how recently was it announced",
    ],
  ],
  [
    "duration",
    [
      "how long does the deal run",
      "for how many years",
      "how many months is it",
      "what is the length of the agreement",
    ],
  ],
  [
    "amount",
    [
      "how much did sales fall",
      "by how much did it fall",
      "how many members does it have",
      "what percentage of the market",
      "which share has ibm",
      "what is the value of the deal",
      "what was its share of the market",
      "how big is inspur",
      "how steeply did it fall",
    ],
  ],
  ["place", ["where is inspur based", "which city is inspur in", "in what country is it"]],
  [
    "reason",
    [
      "why did ibm do it",
      "did they say why ibm did it",
      "what caused the fall",
      "how come",
      "what is the reason for the drop",
      "what led ibm to it",
    ],
  ],
  ["manner", ["how did ibm react", "how will it work", "how exactly do they cooperate"]],
  [
    "yes_no",
    [
      "did ibm buy inspur",
      "is inspur bigger than ibm",
      "so did they merge",
      "is it true that ibm bought inspur",
      "ibm bought inspur right",
      "can ibm win",
      "has ibm left china",
    ],
  ],
  ["thing", ["what is websphere", "which products are included", "what did ibm announce"]],
  ["any", ["ibm inspur deal", "middleware share", "tell me about the deal", "浪潮", ""]],
];

describe.each(ASKED)("answered by %s", (type, questions) => {
  test.each(questions)("%s", (question) => {
    expect(answerType(question)).toBe(type);
  });
});

describe("a polite question asks for what it embeds", () => {
  test.each<[string, AnswerType]>([
    ["can you tell me who runs ibm", "person"],
    ["could you please tell me when it was announced", "time"],
    ["which chips will it use when designing its own systems", "thing"],
    ["which paper reported that they looked at how much the banks rely on it", "thing"],
    ["do you know why sales fell", "reason"],
    ["does anyone know how much it is worth", "amount"],
    ["can somebody explain where inspur is based", "place"],
    ["would you say how long it runs", "duration"],
    ["please tell me how long the deal lasts", "duration"],
    ["may i ask who runs ibm", "person"],
  ])("%s: %s", (question, type) => {
    expect(answerType(question)).toBe(type);
  });
});

test("a yes-or-no question stays one with a question word in it", () => {
  expect(answerType("did ibm say when it starts")).toBe("yes_no");
  expect(answerType("is that what ibm said")).toBe("yes_no");
});

test("whatever is typed has a type, and words before a question word do not hide it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(answerType(text)).toEqual(expect.any(String));
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom("ibm", "inspur", "deal", "the", "浪潮")), (words) => {
      expect(answerType([...words, "why"].join(" "))).toBe("reason");
      expect(answerType([...words, "when"].join(" "))).toBe("time");
    }),
  );
});
