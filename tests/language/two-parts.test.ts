import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/language/two-parts.js";

describe("the two things that a question sets side by side", () => {
  it.each([
    ["How many days lie between the storm and the flood?", ["the storm", "the flood?"]],
    ["How long was it from the storm to the flood?", ["the storm", "the flood?"]],
    ["How many days after the storm did the flood come?", ["the storm", "the flood come?"]],
    ["Which came first: the storm or the flood?", ["the storm", "the flood?"]],
    [
      "There was a storm in May. How many months before the flood was that?",
      ["the flood", "There was a storm in May."],
    ],
  ])("are found in %s", (question, parts) => {
    expect(partsOf(question)).toEqual(parts);
  });

  it("are not where there is only one", () => {
    expect(partsOf("When was the storm?")).toBeUndefined();
  });
});
