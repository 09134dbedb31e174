import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/answer.js";
import { last } from "./said.js";

const factOf = (given: Answer): string | undefined => ("facts" in given ? given.facts[0]?.id : given.status);

describe("a follow-up takes its subject from the question before", () => {
  it.each<[before: string, followUp: string, facts: readonly string[]]>([
    ["who had the biggest share of the middleware market?", "who said that?", ["middleware-biggest-share"]],
    ["which newspaper interviewed D.C. Chien?", "when was that?", ["china-daily-interview"]],
  ])("%s %s", (before, followUp, facts) => {
    expect(facts).toContain(factOf(last(before, followUp)));
    expect(facts).not.toContain(factOf(last(followUp)));
  });

  it("and if it has hardly a word of its own", () => {
    expect(factOf(last("What's behind the deal politically?", "tensions between who?"))).toBe(
      "government-tension",
    );
    expect(factOf(last("Is Inspur getting any IBM chips?", "which ones"))).toBe("power8-chips");
  });

  it("and its period from the one that was spoken of", () => {
    const second = "how much did IBM's sales in China drop in Q2?";
    const given = last(second, "and the quarter before that?");
    expect(["china-sales-both-quarters", "china-sales-first-quarter"]).toContain(factOf(given));
    expect(factOf(last(second, "and the quarter after that?"))).toBe("not_covered");
  });

  it("and is put right where it takes for granted what is not so", () => {
    const given = last(
      "what's new about Inspur's machines?",
      "why did they need a Japanese firm to build them?",
    );
    expect(given.status).toBe("corrected");
    expect(factOf(given)).toBe("first-of-their-kind");
  });

  it("and does not go on with a direction that was put right", () => {
    const given = last("Why did IBM's revenue in China grow?", "whose profit goals did that hurt?");
    expect(given.status).toBe("answered");
    expect(factOf(given)).toBe("rometty-profit-goals");
  });

  it("and is not answered by what was just told if that has not what it asks for", () => {
    expect(factOf(last("who is inspur's chairman?", "how old is he?"))).toBe("not_covered");
    expect(factOf(last("How many members has OpenPower?", "And what do they pay to belong?"))).toBe(
      "not_covered",
    );
  });

  it("and its own period where it has one", () => {
    const given = last(
      "how much did IBM's sales in China fall in the second quarter?",
      "and in the first quarter?",
    );
    expect(["china-sales-both-quarters", "china-sales-first-quarter"]).toContain(factOf(given));
  });

  it("and states nothing where the sources leave it open", () => {
    expect(factOf(last("what does I2I mean?", "who came up with it?"))).toBe("not_covered");
  });

  it("and from an earlier one where the last leaves it unanswered", () => {
    const given = last(
      "how much did IBM's sales in China fall in Q2?",
      "who is D.C. Chien?",
      "and in the first quarter?",
    );
    expect(["china-sales-both-quarters", "china-sales-first-quarter"]).toContain(factOf(given));
  });

  it("and whom he or she stands for from whoever was spoken of", () => {
    expect(factOf(last("who is Ginni Rometty?", "what is her position?"))).toBe("rometty-role");
    expect(factOf(last("who is D.C. Chien?", "is he the chairman of Inspur?"))).toBe("chien-role");
  });
});

describe("a question that is whole in itself", () => {
  it.each([
    "who is D.C. Chien?",
    "where is Inspur based?",
    "how long has IBM been in China?",
    "who owns Inspur?",
    "when did IBM buy Inspur?",
  ])("%s is answered as if nothing had been said before", (question) => {
    const before = "how much did IBM's sales in China fall in the second quarter?";
    expect(last(before, question)).toEqual(last(question));
  });

  it("is understood after what was no question", () => {
    expect(last("???", "hello", "who is D.C. Chien?")).toEqual(last("who is D.C. Chien?"));
  });
});

it("a follow-up to nothing is an answer, too", () => {
  expect(last("???", "and who said that?").sentences).not.toEqual([]);
});
