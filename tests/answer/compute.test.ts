import { describe, expect, it } from "vitest";
import { worked } from "./computation/worked.js";

describe("computing with figures", () => {
  it("takes one period's figure from another's, in words, with the fact of each", () => {
    expect(worked("How much steeper was the Q1 fall in China than the Q2 one?")).toBe(
      "computed [china-sales-both-quarters]: IBM's sales in China: a fall of 20% in the first quarter of 2014 less a fall of 11% in the second quarter of 2014 is 9 percentage points.",
    );
  });

  it("says what remains of a whole", () => {
    expect(worked("What share of the middleware market did everybody else hold in 2013?")).toMatch(
      /^computed \[middleware-share\].* leaves 70%\.$/,
    );
  });

  it("keeps what is said only about or almost so much as inexact as it is", () => {
    expect(worked("how much of ibms china revenue is not hardware")).toMatch(/a little over half \(50%\)\.$/);
  });

  it("divides, and rounds what does not come out even", () => {
    expect(
      worked("How many times as large as the second-quarter fall was the first-quarter one in China?"),
    ).toMatch(/is about 1\.8\.$/);
  });

  it.each([
    ["Did the fall in China slow down in the second quarter?", /: Yes. The fall was smaller/],
    ["was the fall in China bigger in Q2 than in Q1?", /: No. The first quarter of 2014 was the larger/],
    ["Which quarter was better for IBM in China, Q1 or Q2?", /: The second quarter of 2014 was the better/],
  ])("says which figure is the larger: %s", (question, said) => {
    expect(worked(question)).toMatch(said);
  });

  it.each([
    [
      "Was the fall in China in Q2 more than 15%?",
      /: No. 11% in the second quarter of 2014 is less than 15%/,
    ],
    ["Did both quarters' falls in China exceed 10%?", /: Yes. .* are each more than 10%/],
    ["Does hardware account for more than half of IBM's China revenue?", /: No. Almost half/],
  ])("sets a figure against a threshold: %s", (question, said) => {
    expect(worked(question)).toMatch(said);
  });

  it.each([
    ["What do the Q1 and Q2 falls in China add up to?", /refused .* different bases/],
    [
      "What do IBM's middleware share and its hardware share come to when you add them?",
      /refused .* different wholes/,
    ],
    ["How much higher was IBM's middleware share in 2013 than in 2012?", /refused .* for 2013/],
    [
      "How much bigger is IBM's middleware share than Oracle's?",
      /refused .* for oracle|refused .* no competitor/i,
    ],
  ])("refuses what cannot be worked out, and says why: %s", (question, reason) => {
    expect(worked(question)).toMatch(reason);
  });
});

describe("computing with dates", () => {
  it("counts the days between a publication and an event, each with its fact", () => {
    expect(
      worked("How many days lie between the China Daily report of 30 May and the announcement of the deal?"),
    ).toMatch(
      /^computed \[.*announcement-date.*\]: From 30 May 2014 \(China Daily's report\) to 22 August 2014 .* is 84 days\.$/,
    );
  });

  it("does not count days where only a month is known", () => {
    expect(worked("How many days passed between Bloomberg's May report on the banks and the deal?")).toMatch(
      /^refused .*no more exactly/,
    );
  });

  it("says when a term of years ends, if it is given a start", () => {
    expect(worked("If the China Telecom deal runs from its announcement, in what year does it end?")).toMatch(
      /22 August 2014 and 3 years is 22 August 2017/,
    );
    expect(worked("When does the China Telecom agreement end?")).toBeUndefined();
  });

  it("says before when something began that had lasted for more than so many years", () => {
    expect(worked("Since what year at the latest has IBM been a partner in China?")).toMatch(
      /May 2014 less more than 30 years is before May 1984/,
    );
  });

  it("says which of two reports came first", () => {
    expect(worked("Which came first, the China Daily page or the Taipei Times report?")).toMatch(
      /30 May 2014 \(China Daily's report\) came before 24 August 2014 \(Taipei Times's report\)/,
    );
  });
});

describe("questions that a fact answers", () => {
  it.each([
    "By how much did IBM's sales in China fall in the second quarter?",
    "Who is IBM's new partner?",
    "How long is the agreement with China Telecom?",
    "What was IBM's share of the middleware market?",
    "Since when has Inspur marketed itself as a substitute for IBM?",
    "Why are IBM and Inspur working together?",
  ])("are left to it: %s", (question) => {
    expect(worked(question)).toBeUndefined();
  });
});

it.each([
  "what day of the week did the two companies announce it",
  "On which weekday was the deal announced?",
])("tells the day of the week of what was announced, with its sources: %s", (question) => {
  expect(worked(question)).toMatch(/^computed \[announcement-date\]: .* was a Friday\.$/);
});
