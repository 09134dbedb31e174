import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer-question.js";
import { explain, type Explanation } from "../../src/answer/explain.js";
import { explanationLines } from "../../src/answer/explanation-lines.js";
import { NEW_CONVERSATION, withAnswer } from "../../src/answer/conversation.js";
import { drafted } from "../drafted.js";
import { knowledge } from "./said.js";

const why = (question: string): Explanation[] => explain(question, NEW_CONVERSATION, knowledge);

describe("an explanation", () => {
  it("says what was understood, what was corrected, and what else was considered", () => {
    const [one, ...more] = why("how mcuh did IBM's sales in Chnia fall in Q2?");
    expect(more).toEqual([]);
    expect(one?.understood).toMatchObject({
      names: ["IBM", "China"],
      asksFor: "an amount",
      followsUp: false,
    });
    expect(one?.corrected).toContainEqual({ from: "chnia", to: "China" });
    expect(one?.considered).toHaveLength(3);
    const scores = one?.considered.map(({ score }) => score) ?? [];
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it("goes with the answer: the same facts, as sure", () => {
    const question = "who had the biggest share of the middleware market?";
    const given = answer(question, NEW_CONVERSATION, knowledge);
    const [one] = why(question);
    expect(one?.stated).toEqual("facts" in given ? given.facts.map(({ id }) => id) : []);
    expect(one?.confidence).toBe(given.confidence);
    expect(one?.considered[0]?.id).toBe(one?.stated[0]);
  });

  it("is one for each question of a message", () => {
    expect(why("Where is Inspur based? How much is the deal worth?").map(({ stated }) => stated)).toEqual([
      ["inspur-based-in-jinan"],
      [],
    ]);
  });

  it("says that a follow-up was filled in", () => {
    const before = withAnswer(
      NEW_CONVERSATION,
      answer("how much did IBM's sales in China fall in the second quarter?", NEW_CONVERSATION, knowledge),
    );
    const [one] = explain("and in the first quarter?", before, knowledge);
    expect(one?.understood.followsUp).toBe(true);
    expect(one?.understood.names).toContain("IBM");
  });

  it("says what words the best fact lacks", () => {
    const [one] = why("does the deal with Inspur cover Peru?");
    expect(one?.considered[0]?.missing).toContain("peru");
  });
});

it("of a draft says the words by which its statement was found, as search does", () => {
  const draft = drafted("The theatre was rebuilt by twelve carpenters.\n\nFerries run at night.");
  const [one] = explain("what did the 12 carpenters do on the moon?", NEW_CONVERSATION, draft);
  expect(one?.considered[0]).toMatchObject({ matched: ["12", "carpenters"], missing: ["moon"] });
});

it("in words it is a few lines, whatever was asked", () => {
  for (const question of ["who is D.C. Chien?", "", "???", "hello", "how much is the deal worth?"]) {
    const lines = why(question).flatMap(explanationLines);
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(lines.every((line) => line !== "" && !line.includes("undefined"))).toBe(true);
  }
});
