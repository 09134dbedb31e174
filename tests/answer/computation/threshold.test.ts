import { describe, expect, it } from "vitest";
import { worked } from "./worked.js";

describe("a limit that one of two figures is over", () => {
  it.each([
    [
      "Did either quarterly fall in China exceed 15 percent?",
      /: Yes\. 20% .* more than 15%, and 11% .* less than/,
    ],
    ["Did both declines in China exceed 15%?", /: No\. 20% .* more than 15%, and 11% .* less than/],
  ])("is told as the question has it: %s", (question, text) => {
    expect(worked(question)).toMatch(text);
  });

  it("is neither yes nor no without a word for any or all", () => {
    expect(worked("Did the declines in China exceed 15%?")).toBeUndefined();
  });
});

describe("a number that a figure is to reach", () => {
  it.each([
    ["How many members does OpenPower lack to reach sixty?", /60 members less 53 members .* is 7 members/],
    ["How many more members does OpenPower need to get to 100 members?", /is 47 members/],
  ])("is told with what is missing: %s", (question, text) => {
    expect(worked(question)).toMatch(text);
  });
});

describe("what asks whether a figure is over another without a verb in front", () => {
  it.each([
    [
      "Their agreement with China Telecom, goes it over more than two years?",
      /: Yes\. 3 years is more than 2/,
    ],
    ["Is IBM's time as a partner in China longer than a quarter of a century?", /: Yes\. More than 30 years/],
  ])("is told yes or no: %s", (question, text) => {
    expect(worked(question)).toMatch(text);
  });

  it("is refused for two of whom one is not known", () => {
    expect(worked("Do IBM and the runner-up jointly have more than half of middleware?")).toMatch(
      /^refused .*no figure to add to IBM's share/,
    );
  });
});
