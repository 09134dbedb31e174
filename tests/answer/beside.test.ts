import { describe, expect, test } from "vitest";
import { answer } from "../../src/answer/answer-question.js";
import { NEW_CONVERSATION } from "../../src/answer/conversation.js";
import { loadKnowledge } from "../knowledge.js";

const knowledge = loadKnowledge();

describe("where sources differ, both sides stand side by side", () => {
  test.each([
    ["since when has Inspur marketed itself as a substitute for IBM?", ["irish-times", "exame"]],
    ["does Inspur make mainframes?", ["irish-times", "bloomberg", "taipei-times"]],
  ])("%s cites %j", (question, sources) => {
    const given = answer(question, NEW_CONVERSATION, knowledge);
    expect(given.status).toBe("answered");
    const cited = "footnotes" in given ? given.footnotes.map(({ source }) => source) : [];
    expect(new Set(cited)).toEqual(new Set(sources));
    for (const { text, marks } of given.sentences.slice(1))
      expect([text, marks.length]).not.toEqual([text, 0]);
  });

  test("each footnote names the agency or paper whose report it is", () => {
    const given = answer("do the sources agree on when the campaign began?", NEW_CONVERSATION, knowledge);
    expect("footnotes" in given ? given.footnotes.map(({ source, claim }) => [source, claim]) : []).toEqual([
      ["irish-times", "press report (Bloomberg)"],
      ["exame", "press report (Reuters)"],
    ]);
  });

  test("a fact that tells all sides stands alone", () => {
    const given = answer("do the sources agree on when the campaign began?", NEW_CONVERSATION, knowledge);
    expect(given).toMatchObject({ facts: [{ id: "campaign-start-differs" }] });
    expect("facts" in given ? given.facts.length : 0).toBe(1);
  });

  test("a fact that nothing differs from stands alone", () => {
    const given = answer("where is Inspur based?", NEW_CONVERSATION, knowledge);
    expect("facts" in given ? given.facts.map(({ id }) => id) : []).toEqual(["inspur-based-in-jinan"]);
  });
});
