import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { questionsIn } from "../../src/language/questions-in.js";

describe("a message that asks several things is parted into its questions", () => {
  it.each<[message: string, questions: readonly string[]]>([
    ["Who is she? Where does she work?", ["Who is she?", "Where does she work?"]],
    ["who is the mayor and what did he say", ["who is the mayor", "what did he say"]],
    ["How long is the lease, and who pays for it?", ["How long is the lease", "who pays for it?"]],
    ["Is the mill old; does it still run?", ["Is the mill old", "does it still run?"]],
    ["What share did they get, and in which market?", ["What share did they get", "in which market?"]],
    [
      "Which bridge is it, when was it built, and who built it?",
      ["Which bridge is it", "when was it built", "who built it?"],
    ],
    [
      "Hello, three things: which bridge is it, when was it built, and who built it?",
      ["Hello, three things: which bridge is it", "when was it built", "who built it?"],
    ],
    ["which river is it on and whats its name", ["which river is it on", "whats its name"]],
    ["Two things. How old is it, and what was it for?", ["Two things. How old is it", "what was it for?"]],
  ])("%s", (message, questions) => {
    expect(questionsIn(message)).toEqual(questions);
  });

  it("with what leads up to each", () => {
    expect(questionsIn("I live by the river. Is it deep? My aunt asks too. Is it cold?")).toEqual([
      "I live by the river. Is it deep?",
      "My aunt asks too. Is it cold?",
    ]);
  });

  it("and what two question words ask for together is asked twice", () => {
    expect(questionsIn("When and where was it signed?")).toEqual([
      "When was it signed?",
      "where was it signed?",
    ]);
  });
});

describe("one question stays as it is", () => {
  it.each([
    "Who said that the mill and the bridge are old?",
    "What's the name of the mayor, who opened the bridge?",
    "What's the mill, which burned down, known for?",
    "When the mayor confirmed the plan, how did he justify it?",
    "What, in the paper of 30 May, does she say?",
    "How much did sales fall in the first quarter and the second?",
    "Hello there. I read the paper. Who owns the mill? Thanks!",
    "the mill and the bridge",
    "",
  ])("%s", (message) => {
    expect(questionsIn(message)).toEqual([message]);
  });
});

test("whatever is typed, there are one to four questions, and none is empty unless the message is", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("who ", "is ", "it", "? ", ", ", "and ", ". ", "a ", "\n", "é")),
      (parts) => {
        const message = parts.join("");
        const questions = questionsIn(message);
        expect(questions.length).toBeGreaterThan(0);
        expect(questions.length).toBeLessThanOrEqual(4);
        if (questions.length > 1) expect(questions.every((one) => one.trim() !== "")).toBe(true);
      },
    ),
  );
});

test.each([
  [
    "How much, according to whom, and for what year is the share?",
    ["How much is the share?", "according to whom is the share?", "for what year is the share?"],
  ],
  [
    "When, where and by whom was it announced?",
    ["When was it announced?", "where was it announced?", "by whom was it announced?"],
  ],
  [
    "Which chip, which foundation, and how many members?",
    ["Which chip", "which foundation", "how many members?"],
  ],
  [
    "Who's the boss, who's the China head, and who chairs the other?",
    ["Who's the boss", "who's the China head", "who chairs the other?"],
  ],
  ["where are they based n how old are they", ["where are they based", "how old are they"]],
])("%o asks several things, each in few words", (text, questions) => {
  expect(questionsIn(text)).toEqual(questions);
});

test("two words that ask for one thing are one question where nothing is said of it", () => {
  expect(questionsIn("when and where?")).toEqual(["when and where?"]);
});
