import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer-question.js";
import { NEW_CONVERSATION } from "../../src/answer/conversation.js";
import { loadKnowledge } from "../knowledge.js";

const knowledge = loadKnowledge();
const facts = knowledge.packs.flatMap((pack) => pack.facts);
const gaps = knowledge.packs.flatMap((pack) => pack.gaps);
/** A whole run asks one phrasing in so many, and of each fact the first. */
const ONE_IN = 9;

test("a question in a curator's own words gets the fact that the curator gave it to", () => {
  const asked = facts.flatMap(({ id, questions, differs_from }) =>
    questions
      .filter((_, place) => place % ONE_IN === 0)
      .map((question) => ({ question, facts: [id, ...differs_from] })),
  );
  const astray = asked.filter(({ question, facts: expected }) => {
    const given = answer(question, NEW_CONVERSATION, knowledge);
    return given.status !== "answered" || !given.facts.some(({ id }) => expected.includes(id));
  });
  expect(asked.length).toBeGreaterThan(facts.length);
  expect(astray).toEqual([]);
});

test("and one that curators know the sources to leave open gets the gap's own words, and no fact", () => {
  const asked = gaps.flatMap(({ statement, questions }) =>
    questions.filter((_, place) => place % ONE_IN === 0).map((question) => ({ question, statement })),
  );
  const astray = asked.filter(({ question, statement }) => {
    const given = answer(question, NEW_CONVERSATION, knowledge);
    return given.status !== "not_covered" || given.sentences[0]?.text !== statement;
  });
  expect(asked.length).toBeGreaterThan(gaps.length);
  expect(astray).toEqual([]);
});
