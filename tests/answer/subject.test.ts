import { describe, expect, it } from "vitest";
import { isOnStory } from "../../src/answer/subject.js";
import { analyse } from "../../src/search/analyse.js";
import { rank } from "../../src/search/rank.js";
import { knowledge, said } from "./said.js";

function isOfStory(text: string): boolean {
  const question = analyse(text, knowledge);
  return isOnStory(question, rank(question, knowledge));
}

describe("a question that names nobody", () => {
  it.each([
    "How far did sales fall in the second quarter?",
    "What did they call the campaign to win over customers?",
    "Who had the biggest share of the middleware market?",
    "deal with the rival, when",
  ])("is about the story by what it dwells on: %s", (text) => {
    expect(isOfStory(text)).toBe(true);
  });

  it.each([
    "What do you put in a good tomato sauce?",
    "Which country won the most medals at the last Olympics?",
    "How do I get rid of a cold in a week?",
    "Why do cats purr?",
  ])("is not, though it shares words with it: %s", (text) => {
    expect(isOfStory(text)).toBe(false);
  });

  it.each([
    "Why do people say that the market is up in the air this week?",
    "Why does my back hurt when I serve?",
  ])("is told no fact, and of none that it contradicts it, where it is about something else: %s", (text) => {
    expect(said(text)).toMatch(/^(?:off_topic|not_covered): /);
  });
});

it.each([
  "We have a quiz tonight. Which companies made the deal?",
  "I love your bot. When was the partnership announced?",
])("what is said before a question is no part of what it is about: %s", (text) => {
  expect(isOfStory(text)).toBe(true);
  expect(said(text)).toMatch(/^answered: /);
});

it("a question that names somebody of the story is about it", () => {
  expect(isOfStory("What is Gartner's favourite colour?")).toBe(true);
});
