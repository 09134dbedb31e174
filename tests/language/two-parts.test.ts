import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/language/two-parts.js";

describe("the two things that a question sets side by side", () => {
  it.each([
    ["How many days lie between the storm and the flood?", ["the storm", "the flood?"]],
    ["How long was it from the storm to the flood?", ["the storm", "the flood?"]],
    ["How many days after the storm did the flood come?", ["the storm", "the flood come?"]],
    ["Which came first: the storm or the flood?", ["the storm", "the flood?"]],
    ["The storm to the day of the flood, how many weeks is that?", ["The storm", "the day of the flood"]],
    ["It stormed in May; how many months is it from then to the flood?", ["It stormed in May", "the flood?"]],
    ["By how many days does the flood trail the storm?", ["By how many days does the flood", "the storm?"]],
    ["The storm was how many days behind the flood?", ["The storm", "the flood?"]],
    [
      "It stormed in May, and the flood was in June. How many weeks lie in between?",
      ["It stormed in May", "the flood was in June."],
    ],
    [
      "The storm was in May, so how many months before the flood was that?",
      ["the flood", "The storm was in May"],
    ],
    [
      "There was a storm in May. How many months before the flood was that?",
      ["the flood", "There was a storm in May."],
    ],
  ])("are found in %s", (question, parts) => {
    expect(partsOf(question)[0]).toEqual(parts);
  });

  it("are found with the noun that they share", () => {
    expect(partsOf("How many days apart were the spring and the autumn storms?")).toContainEqual([
      "the spring storm",
      "the autumn storm",
    ]);
  });

  it("are not where there is only one", () => {
    expect(partsOf("When was the storm?")).toEqual([]);
  });
});
