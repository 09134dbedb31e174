import { expect, test } from "vitest";
import { withoutChatDigits } from "../../src/language/chat-digits.js";

test.each([
  ["inspur gets 2 use ibms chips", "inspur gets to use ibms chips"],
  ["what happened 2 the banks", "what happened to the banks"],
  ["how 2 check this", "how to check this"],
  ["who sold it 2 them", "who sold it to them"],
  ["is it good 4 ibm", "is it good for ibm"],
  ["what did they do 4 the banks", "what did they do for the banks"],
])("%o has a digit for a word", (text, meant) => {
  expect(withoutChatDigits(text)).toBe(meant);
});

test.each([
  "the fall in Q 2 was 11%",
  "2 companies announced it",
  "did 2 companies announce it",
  "are there 4 banks in it",
  "paragraph 2 says so",
  "the 4 products",
  "Power 4 chips",
  "2 the point",
  "sales fell 2 %",
])("%o has numbers alone", (text) => {
  expect(withoutChatDigits(text)).toBe(text);
});
