import { describe, expect, it } from "vitest";
import { markedText } from "../../../src/answer/marks.js";
import { verify } from "../../../src/answer/verify.js";
import { knowledge } from "../said.js";

const verdictOf = (claim: string): string => verify(claim, knowledge).verdict;

describe("a claim that has a fact's words and says something else", () => {
  it.each([
    "The chairman of Inspur is DC Chien.",
    "Inspur's chairman is Ginni Rometty.",
    "Sun Pishu is chairman of the IBM China group.",
    "Inspur is helping IBM to design servers.",
    "The second quarter was a bigger disaster for IBM in China than the first.",
    "For IBM in China, the first quarter was better than the second.",
    "Those servers were built by foreigners, not by a Chinese company.",
  ])("is not borne out: %s", (claim) => {
    expect(verdictOf(claim)).not.toBe("supported");
  });

  it.each([
    "Sun Pishu is the chairman of Inspur.",
    "IBM gives Inspur technical assistance.",
    "The first quarter was worse for IBM in China than the second.",
  ])("is borne out where it is put right: %s", (claim) => {
    expect(verdictOf(claim)).toBe("supported");
  });

  it("is told what is the other way round", () => {
    const { sentences, parts } = verify("IBM's slump in China was worse in Q2 than in Q1.", knowledge);
    expect(markedText(sentences)).toMatch(/^It was the other way round\. /);
    expect(parts[0]?.differs).toEqual({ kind: "comparison" });
  });
});
