import { expect, it } from "vitest";
import { isAnothers } from "../../src/answer/belongings.js";
import { knowledge, said } from "./said.js";

it.each([
  ["Does Inspur's software run on IBM servers?", "No."],
  ["Will IBM use Inspur's software?", "No."],
  ["Does IBM's WebSphere run on IBM's mainframes now?", "No."],
  ["Does IBM's software run on Inspur's servers?", "Yes."],
])("%s: %s, whose the software and the machines are", (question, first) => {
  expect(said(question)).toContain(`answered: ${first}`);
});

it.each([
  ["Is Sun Pishu the chairman of IBM?", true],
  ["Is Sun Pishu the chairman of Inspur?", false],
  ["Is Sun Pishu IBM's chairman?", true],
  ["Is Sun Pishu the chairman?", false],
])("%s gives to one what is another's: %s", (question, expected) => {
  const statement = "Inspur's chairman Sun Pishu spoke of further cooperation with IBM.";
  expect(isAnothers(question, statement, knowledge)).toBe(expected);
});

it.each([
  ["Inspur's chips go into IBM's systems.", true],
  ["The chips are made by Inspur.", true],
  ["IBM's chips go into Inspur's systems.", false],
  ["The chips come from a factory.", false],
])("%s gives to one what another makes: %s", (claim, expected) => {
  const statement = "Inspur will draw on Power8 chips from IBM.";
  expect(isAnothers(claim, statement, knowledge)).toBe(expected);
});
