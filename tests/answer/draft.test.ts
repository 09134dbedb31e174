import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer-question.js";
import { footnotesOf } from "../../src/answer/answer.js";
import { NEW_CONVERSATION } from "../../src/answer/conversation.js";
import { drafted } from "../drafted.js";

const ARTICLE = `The harbour of Limmer will be closed in winter, the council said on Monday.

Ferries carried 40,000 passengers last year, a third fewer than the year before.

Its new director, Ida Brandt, blames the bridge that opened in May.`;

const knowledge = drafted(ARTICLE);

test.each<[string, number]>([
  ["when will the harbour be closed?", 1],
  ["how many passengers did the ferries carry?", 2],
  ["who is the new director?", 3],
])("a draft pack answers at once: %s", (question, paragraph) => {
  const given = answer(question, NEW_CONVERSATION, knowledge);
  expect({ status: given.status, cites: footnotesOf(given).map((note) => note.paragraph) }).toEqual({
    status: "answered",
    cites: [paragraph],
  });
});

test("and says of another subject that it is one", () => {
  expect(answer("who won the world cup?", NEW_CONVERSATION, knowledge).status).toBe("off_topic");
});
