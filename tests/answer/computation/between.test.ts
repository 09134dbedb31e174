import { describe, expect, it } from "vitest";
import { worked } from "./worked.js";

describe("a difference against a number of points", () => {
  it.each([
    [
      "Did the rate of decline in China ease by more than five points from Q1 to Q2?",
      /: Yes\. .* 9 percentage points/,
    ],
    ["Did the decline in China narrow by less than five points?", /: No\. .* 9 percentage points/],
    ["Did the decline in China worsen by nine points in the second quarter?", /: No\. The fall was smaller/],
  ])("is told with yes or no: %s", (question, text) => {
    expect(worked(question)).toMatch(text);
  });
});

describe("a ratio", () => {
  it.each([
    ["Divide the Q1 decline in China by the Q2 decline.", /about 1\.8/],
    ["Divide the Q2 decline in China by the Q1 decline.", /is 0\.55/],
    ["The Q2 decline in China is what percent of the Q1 decline?", /0\.55, or 55%/],
    ["To one decimal, what is the ratio of the Q1 drop in China to the Q2 drop?", /about 1\.8/],
    [
      "What fraction of IBM's time in China is the length of its China Telecom agreement?",
      /less than 0\.1, or less than 10%/,
    ],
  ])("is of what is divided by what: %s", (question, text) => {
    expect(worked(question)).toMatch(text);
  });

  it.each([
    ["was q2's drop in china less than half of q1's?", /: No, not quite\./],
    ["Was the Q2 fall in China at least half of the Q1 fall?", /: Yes\./],
    ["Was the Q1 fall in China three times the Q2 fall?", /: No\. /],
  ])("is held against the multiple that is named, and no percentage is: %s", (question, text) => {
    expect(worked(question)).toMatch(text);
  });

  it("is not what two thirds of a figure are", () => {
    expect(worked("What is two thirds of the first quarter's fall in China?")).toMatch(/^refused/);
  });
});
