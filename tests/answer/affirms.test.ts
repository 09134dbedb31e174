import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer-question.js";
import { NEW_CONVERSATION } from "../../src/answer/conversation.js";
import { knowledge, opening } from "./said.js";

test.each([
  "is Ginni Rometty the CEO of IBM?",
  "is Inspur based in Jinan?",
  "is it a three-year agreement?",
  "did IBM's turnover in China shrink in the second quarter?",
  "has IBM been in China for more than 30 years?",
])("%s is answered with yes first", (question) => {
  expect(opening(question)).toBe("Yes.");
});

test.each([
  ["where is Inspur based?", "no yes/no question"],
  ["is IBM new to China?", "a word that the fact has not"],
  ["does hardware make up half of IBM's China revenue?", "the fact says almost half"],
  ["was China Telecom in the same statement as Inspur?", "the fact sets the two apart"],
  ["is it a world market or a local one that Gartner measured?", "a choice between two"],
  ["has IBM stopped supplying Chinese banks with new servers?", "the fact denies it"],
])("%s is not: %s", (question) => {
  expect(opening(question)).not.toBe("Yes.");
});

test("a yes/no question that a fact says all of is answered, however many other facts are near", () => {
  for (const question of ["Did Inspur's shares jump in May?", "Is IBM's middleware share over 25%?"]) {
    const given = answer(question, NEW_CONVERSATION, knowledge);
    expect([question, given.status, given.sentences[0]?.text]).toEqual([question, "answered", "Yes."]);
  }
});
