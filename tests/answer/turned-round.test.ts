import { describe, expect, it } from "vitest";
import { turnedRound } from "../../src/answer/turned-round.js";
import { analyse } from "../../src/search/analyse.js";
import { rank } from "../../src/search/rank.js";
import { knowledge, said } from "./said.js";

describe("two parties that changed places", () => {
  it.each([
    [
      "Why did IBM run a campaign to win over Inspur's customers?",
      "It is the other way round between IBM and Inspur. The purpose of ",
    ],
    [
      "How come Inspur's database runs on IBM's mainframes?",
      "It is the other way round between Inspur and IBM. IBM's database ",
    ],
  ])("are seen, and put right: %s", (question, lead) => {
    const asked = analyse(question, knowledge);
    expect(turnedRound(asked, rank(asked, knowledge), knowledge)?.wrong.kind).toBe("turnedRound");
    expect(said(question).startsWith(`corrected: ${lead}`)).toBe(true);
  });

  it("are put right by what else gives them away", () => {
    expect(said("How does IBM let Inspur's database run on IBM's own mainframes?")).toMatch(
      /^corrected: .*IBM's database software .* on Inspur's mainframes/,
    );
  });

  it.each([
    "Why did Inspur run a campaign to win over IBM's customers?",
    "How will IBM's database run on Inspur's own mainframes?",
    "What are IBM and Inspur doing together?",
    "What are Inspur and IBM doing together?",
    "What is Inspur doing with IBM?",
    "Did Inspur team up with IBM?",
    "Why were IBM's customers courted by Inspur?",
    "How does IBM benefit from Inspur?",
    "Why did Inspur agree with IBM to deploy the database?",
  ])("are left alone where they are in their places: %s", (question) => {
    expect(said(question)).not.toContain("the other way round");
  });

  it("are no claim among keywords, which come in any order", () => {
    expect(said("ibm campaign inspur customers")).not.toContain("the other way round");
  });

  it("are no claim in a choice between the two", () => {
    expect(said("Was it IBM or Inspur that ran a campaign to win over customers?")).not.toContain(
      "the other way round",
    );
  });
});

it("who buys from one of two parties does not buy it", () => {
  expect(said("Must those who buy from Inspur also pay IBM?")).not.toContain("IBM bought Inspur");
});
