import { expect, test } from "vitest";
import { answerTo, claimsOf, phrasingsOf } from "../../src/knowledge/questions-of.js";
import { factSchema, gapSchema } from "../../src/knowledge/schema.js";

const fact = (lists: object) =>
  factSchema.parse({
    id: "opening",
    topic: "the bridge",
    statement: "The bridge was opened in May.",
    status: "press_report",
    citations: [{ source: "gazette" }],
    ...lists,
  });
const gap = gapSchema.parse({ id: "cost", statement: "Not said.", questions: ["what did it cost?"] });

test("what a fact answers goes by the list that the question is in", () => {
  const asked = fact({ questions: "when?", answered_yes: "is it open?", answered_no: "is it shut?" });
  expect(phrasingsOf(asked)).toEqual(["when?", "is it open?", "is it shut?"]);
  expect([0, 1, 2].map((place) => answerTo(place, asked))).toEqual([undefined, "yes", "no"]);
});

test("a draft is asked for with its statement, to which it says neither yes nor no", () => {
  expect(phrasingsOf(fact({ draft: true }))).toEqual(["The bridge was opened in May."]);
  expect(answerTo(0, fact({ draft: true }))).toBeUndefined();
});

test("a gap answers and refutes nothing", () => {
  expect(answerTo(0, gap)).toBeUndefined();
  expect(claimsOf(gap)).toEqual({ claims: [], refutes: [], false_premises: [] });
});
