import { expect, test } from "vitest";
import { withoutChatDigits } from "../../src/language/chat-digits.js";

test.each([
  ["inspur gets 2 use ibms chips", "inspur gets to use ibms chips"],
  ["what happened 2 the banks", "what happened to the banks"],
  ["how 2 check this", "how to check this"],
  ["who sold it 2 them", "who sold it to them"],
  ["is it any good 4 them", "is it any good for them"],
  ["what did they do 4 the banks", "what did they do for the banks"],
])("%o has a digit for a word", (text, meant) => {
  expect(withoutChatDigits(text)).toBe(meant);
});

test.each([
  "the fall in Q 2 was 11%",
  "In Q 2 the sales fell",
  "Q 2 that fell",
  "2 companies announced it",
  "did 2 companies announce it",
  "which 2 Chinese firms does it work with?",
  "show me what 2 sources say",
  "tell me what 4 members it has",
  "what happens in the next 2 years?",
  "what happened 2 weeks before?",
  "IBM has 2 partners",
  "sold 2 units",
  "up 2 percent",
  "expected 2 to 3%",
  "did they pay 4 million",
  "DB 2 use",
  "chapter 4 the deal",
  "are there 4 banks in it",
  "paragraph 2 says so",
  "Power 4 chips",
  "2 the point",
])("%o has numbers alone", (text) => {
  expect(withoutChatDigits(text)).toBe(text);
});
