import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer-question.js";
import type { Answer } from "../../src/answer/answer.js";
import { NEW_CONVERSATION, withAnswer, type Conversation } from "../../src/answer/conversation.js";
import { loadKnowledge } from "../knowledge.js";

const knowledge = loadKnowledge();

const given = (question: string): Answer => answer(question, NEW_CONVERSATION, knowledge);
const talk = (turns: number): Conversation =>
  Array.from({ length: turns }, (_, at) => given(`question ${at + 1}`)).reduce(withAnswer, NEW_CONVERSATION);

test("a conversation keeps its turns, oldest first, with the facts that answered", () => {
  const questions = ["where is Inspur based?", "what did the deal cost?"];
  expect(questions.map(given).reduce(withAnswer, NEW_CONVERSATION)).toEqual({
    turns: [
      { question: "where is Inspur based?", facts: ["inspur-based-in-jinan"] },
      { question: "what did the deal cost?", facts: [] },
    ],
  });
});

test("twenty turns are kept, and the oldest falls out", () => {
  expect(talk(20).turns).toHaveLength(20);
  const { turns } = talk(23);
  expect(turns).toHaveLength(20);
  expect([turns[0]?.question, turns.at(-1)?.question]).toEqual(["question 4", "question 23"]);
});

test("a turn makes a new conversation, and the one before stays as it was", () => {
  const before = talk(6);
  withAnswer(before, given("question 7"));
  expect(before).toEqual(talk(6));
  expect(NEW_CONVERSATION).toEqual({ turns: [] });
});

test("a conversation survives being kept as JSON", () => {
  expect(JSON.parse(JSON.stringify(talk(7)))).toEqual(talk(7));
});
