import { describe, expect, it } from "vitest";
import { said } from "../said.js";
import { worked } from "./worked.js";

describe("what a sum takes for granted", () => {
  it.each([
    "By how many points did the fall in China get worse from the first quarter to the second?",
    "Since the slump in China deepened from 11 to 20 per cent in the second quarter, by how many points did it worsen?",
    "By how many points was the Q2 drop in China larger than in Q1?",
    "Q1 was off 11 and Q2 was off 20 in China, so IBM deteriorated by 9 points, correct?",
  ])("is put right where the figures went the other way: %s", (question) => {
    expect(worked(question)).toMatch(
      /: The sources say otherwise\. The fall was smaller in the second quarter/,
    );
    expect(said(question)).toMatch(/^corrected/);
  });

  it.each([
    [
      "If the China Telecom deal is for two years, how many months is that?",
      /otherwise\. 3 years .* 36 months/,
    ],
    [
      "How many percent above one half is the hardware part of IBM's China revenue?",
      /otherwise\. .*50% less almost/,
    ],
    ["If IBM has 40% of middleware, how much is left for the rest?", /otherwise\. .* leaves 70%/],
    [
      "With IBM at 70 per cent of middleware, its rivals have the other 30, don't they?",
      /otherwise\. .* leaves 70%/,
    ],
  ])("is put right where the figure is another: %s", (question, text) => {
    expect(worked(question)).toMatch(text);
  });

  it("is put right where the day is another", () => {
    expect(
      worked(
        "As IBM and Inspur announced their partnership on 24 August, how many days after the China Daily page was that?",
      ),
    ).toMatch(/: The sources say otherwise\. From 30 May 2014 .* to 22 August 2014 .* is 84 days\./);
  });

  it("is open where the question leaves a choice", () => {
    expect(worked("IBM's China revenue without hardware, is it above or below fifty percent?")).toMatch(
      /: The share of hardware .* leaves a little over half/,
    );
  });

  it.each([
    "By how many points was the Q1 drop in China larger than in Q2?",
    "How much worse than the second quarter was the first for IBM in China?",
    "If IBM has 30% of middleware, how much is left for the rest?",
    "Of the 70 per cent of middleware that isn't IBM's, how much do the others have?",
  ])("stays where it is so: %s", (question) => {
    expect(worked(question)).toMatch(/^computed/);
    expect(worked(question)).not.toMatch(/otherwise/);
  });
});
