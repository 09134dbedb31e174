import { describe, expect, it } from "vitest";
import { withoutHedges } from "../../src/language/hedges.js";

describe("what a writer says of believing a claim", () => {
  it.each([
    ["pretty sure ibm's china sales dropped 11% in q2", "ibm's china sales dropped 11% in q2"],
    ["I read that Inspur is based in Jinan, right?", "Inspur is based in Jinan"],
    ["apparently, IBM bought Inspur lol", "IBM bought Inspur"],
    ["Inspur shares jumped in May, if I remember correctly.", "Inspur shares jumped in May"],
    ["So IBM and Inspur teamed up, didn't they?", "IBM and Inspur teamed up"],
  ])("is no part of it: %s", (text, claim) => {
    expect(withoutHedges(text)).toBe(claim);
  });

  it("is left where nothing else would be", () => {
    expect(withoutHedges("I believe it")).toBe("I believe it");
  });

  it("is not who is said to have said it", () => {
    expect(withoutHedges("According to Reuters, Inspur is from Jinan")).toMatch(/Reuters/);
  });
});
