import { expect, test } from "vitest";
import { NEW_CONVERSATION, withTurn, type Conversation } from "../../src/answer/conversation.js";

const turn = (number: number) => ({ question: `question ${number}`, facts: [`fact-${number}`] });
const talk = (turns: number): Conversation =>
  Array.from({ length: turns }, (_, at) => turn(at + 1)).reduce(withTurn, NEW_CONVERSATION);

test("a conversation keeps its turns, oldest first", () => {
  expect(talk(2)).toEqual({ turns: [turn(1), turn(2)] });
});

test("six turns are kept, and the oldest falls out", () => {
  expect(talk(6).turns).toHaveLength(6);
  expect(talk(9).turns.map(({ question }) => question)).toEqual([
    "question 4",
    "question 5",
    "question 6",
    "question 7",
    "question 8",
    "question 9",
  ]);
});

test("a turn makes a new conversation, and the one before stays as it was", () => {
  const before = talk(6);
  withTurn(before, turn(7));
  expect(before).toEqual(talk(6));
  expect(NEW_CONVERSATION).toEqual({ turns: [] });
});

test("a conversation survives being kept as JSON", () => {
  expect(JSON.parse(JSON.stringify(talk(7)))).toEqual(talk(7));
});
