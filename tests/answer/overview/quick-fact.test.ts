import { expect, it } from "vitest";
import { answer } from "../../../src/answer/answer-question.js";
import { NEW_CONVERSATION } from "../../../src/answer/conversation.js";
import { quickFact } from "../../../src/answer/overview/quick-fact.js";
import { loadKnowledge } from "../../knowledge.js";

const knowledge = loadKnowledge();

it("is what the fact's first question would be answered with, for every fact of the pack", () => {
  for (const fact of knowledge.facts.values()) {
    const quick = quickFact(fact, knowledge);
    const asked = answer(quick.question, NEW_CONVERSATION, knowledge);
    const stated = "facts" in asked ? asked.facts : [];
    expect(stated.map(({ id }) => id)).toEqual(expect.arrayContaining(quick.facts.map(({ id }) => id)));
  }
});

it("has a footnote for each of its sentences", () => {
  for (const fact of knowledge.facts.values()) {
    const { sentences, footnotes } = quickFact(fact, knowledge);
    expect(sentences.every(({ marks }) => marks.length > 0)).toBe(true);
    expect(footnotes.length).toBeGreaterThan(0);
  }
});
