import { expect, test } from "vitest";
import { normalise } from "../../src/language/tokens.js";
import { loadKnowledge } from "../knowledge.js";
import { readClaims, readFittingClaims, readOutsideClaims } from "./claims.js";
import {
  asked,
  readFittingQuestions,
  readFollowUps,
  readOutsideQuestions,
  readQuestions,
} from "./questions.js";

const plain = (text: string): string =>
  normalise(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

test("nothing from outside is among the pack's phrasings, or what is fitted on or looked at", () => {
  const facts = [...loadKnowledge().facts.values()];
  const gaps = loadKnowledge().packs.flatMap((pack) => pack.gaps);
  const phrasings = [...facts, ...gaps].flatMap(({ questions }) => questions);
  const seen = new Set(
    [
      ...phrasings,
      ...[...readQuestions(), ...readFittingQuestions(), ...readFollowUps()].map(asked),
      ...[...readClaims(), ...readFittingClaims()].map(({ claim }) => claim),
    ].map(plain),
  );
  const outside = [...readOutsideQuestions().map(asked), ...readOutsideClaims().map(({ claim }) => claim)];
  expect(outside.length).toBeGreaterThan(500);
  // Whoever sees them cannot measure by them any more: how many, and not which.
  expect(outside.filter((text) => seen.has(plain(text))).length).toBe(0);
});
