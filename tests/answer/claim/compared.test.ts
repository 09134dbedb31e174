import { describe, expect, it } from "vitest";
import { compares } from "../../../src/answer/claim/compared.js";
import { plainClaim } from "../../../src/language/assertion.js";
import { knowledge } from "../said.js";

/** How a claim compares the two falls: 20% in the first quarter, 11% in the second. */
function compared(text: string): number {
  const fact = knowledge.facts.get("china-sales-both-quarters");
  if (fact === undefined) throw new Error("The pack has no fact of both quarters.");
  return compares({ text: plainClaim(text), negated: /\bnot\b/.test(text) }, fact, knowledge.referenceYear);
}

describe("a claim that compares two figures of a fact", () => {
  it.each([
    "The first quarter was a worse one for IBM in China than the second.",
    "IBM's fall in China was milder in Q2 than in Q1.",
    "The decline slowed from the first quarter to the second.",
    "The second quarter was not worse than the first.",
  ])("has the greater as the greater: %s", (claim) => {
    expect(compared(claim)).toBe(1);
  });

  it.each([
    "The second quarter was a bigger disaster for IBM in China than the first.",
    "The first quarter was better than the second.",
    "IBM's slump in China deepened between the first and the second quarter.",
    "The Q2 plunge outdid that of Q1.",
  ])("or turns them round: %s", (claim) => {
    expect(compared(claim)).toBe(-1);
  });

  it.each(["IBM sold more in Q2 than in Q1.", "Sales fell in both quarters.", "It fell more than Dell."])(
    "or compares neither: %s",
    (claim) => {
      expect(compared(claim)).toBe(0);
    },
  );
});
