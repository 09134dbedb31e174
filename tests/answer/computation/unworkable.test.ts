import { describe, expect, it } from "vitest";
import { worked } from "./worked.js";

describe("what asks for a sum and cannot be worked out", () => {
  it.each([
    "What was the gap in points between IBM's middleware share and the runner-up's?",
    "Half of the China Telecom agreement's term is how many months?",
    "How many days did IBM and Inspur negotiate?",
    "Did the rise of Inspur's shares in late May top ten percent?",
    "In actual money, did IBM sell more in China in the second quarter than in the first?",
    "Did IBM sell more in China in Q2 than in Q1?",
    "Which makes IBM more money, hardware in China or middleware worldwide?",
    "How much worse was IBM's Q2 in China than its Q2 worldwide, in points?",
    "How much did IBM's China sales drop quarter-on-quarter in Q2?",
    "By how much were sales in China up or down in Q2? I mean quarter against quarter.",
    "How many machines fewer did IBM sell in China in Q2 than in Q1?",
    "Which contract is longer, the one with Inspur or the one with China Telecom?",
    "Add IBM's share of the database market to the 30% of middleware: what is it?",
    "Was the decline in China in Q2 bigger than IBM's global decline?",
  ])("is refused, and not answered by a fact: %s", (question) => {
    expect(worked(question)).toMatch(/^refused/);
  });

  it.each([
    "Roughly what fraction of IBM's revenue in China is hardware?",
    "How many decades has IBM been a partner in China?",
    "How many years is the agreement with China Telecom for?",
    "Before the deal the two were rivals, so what had the smaller one done to get the bigger one's customers?",
  ])("is left to the fact that states it: %s", (question) => {
    expect(worked(question)).toBeUndefined();
  });
});
