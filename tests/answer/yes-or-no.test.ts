import { expect, it } from "vitest";
import { yesOrNo } from "../../src/answer/yes-or-no.js";
import { analyse } from "../../src/search/analyse.js";
import { rank } from "../../src/search/rank.js";
import { knowledge, opening, said } from "./said.js";

it.each([
  ["Did IBM stop selling new servers to China's banks?", "No."],
  ["Is the agreement with China Telecom for three years?", "Yes."],
  ["Will the agreement with China Telecom run for more than five years?", "No."],
  ["Did the companies mention cybersecurity in the announcement?", "No."],
  ["Did IBM's sales in China fall 20% in Q2?", "No."],
  ["Did IBM's sales fall 11% in Q1?", "No."],
  ["Did IBM's sales fall 11% in Q2?", "Yes."],
])("%s begins with %s", (question, first) => {
  expect(opening(question)).toBe(first);
});

it("a figure that the source's exceeds is not answered with no", () => {
  expect(opening("Will the agreement with China Telecom run for more than one year?")).not.toBe("No.");
});

it("a quarter's fall is told of that quarter, whatever was said in it of another", () => {
  expect(said("Did IBM's sales fall in Q2?")).toMatch(/^answered: Yes\. .*second quarter.* 11%/);
});

it("a choice, or an open question, begins with the fact", () => {
  for (const question of [
    "Is it for three or five years with China Telecom?",
    "How long is the China Telecom deal?",
  ])
    expect(opening(question)).not.toMatch(/^(?:Yes|No)\.$/);
});

it("of the pack's own yes/no questions, each asked without itself, 19 in 20 that begin so begin rightly", () => {
  const asked = knowledge.entries.flatMap((entry) =>
    entry.questions
      .filter(({ says }, place) => says !== undefined && place % 6 === 0)
      .map((one) => ({ entry, one })),
  );
  const judged = asked.flatMap(({ entry, one }) => {
    const question = analyse(one.text, knowledge);
    const found = rank(question, knowledge).find((candidate) => candidate.entry === entry);
    if (found === undefined) return [];
    const without = { ...entry, questions: entry.questions.filter((other) => other !== one) };
    const says = yesOrNo(question, { ...found, entry: without }, knowledge);
    return says === undefined ? [] : says === one.says;
  });
  expect(judged.length).toBeGreaterThan(50);
  expect(judged.filter(Boolean).length / judged.length).toBeGreaterThanOrEqual(0.95);
});
