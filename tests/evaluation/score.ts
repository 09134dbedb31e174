import { footnotesOf, type Answer } from "../../src/answer/answer.js";
import { markedText } from "../../src/answer/marks.js";
import type { Fact } from "../../src/knowledge/schema.js";
import type { EvaluationQuestion } from "./questions.js";

/** Right; wrong: something is stated that should not be; missed: declined, or labelled otherwise. */
export type Score = "right" | "wrong" | "missed";

/** What a question costs by its score: a wrong answer as much as five missed ones. What costs more is worse. */
export const COSTS: Readonly<Record<Score, number>> = { right: 0, missed: 1, wrong: 5 };

/** Holds an answer against what a right one is, cites and says. */
export function score(expected: EvaluationQuestion, answer: Answer): Score {
  if (answer.status !== "answered" && answer.status !== "corrected")
    return isRightAs(answer.status, expected) ? "right" : "missed";
  if (!isRightAs(answer.status, expected)) return "wrong";
  const text = markedText(answer.sentences);
  const cited = footnotesOf(answer).map(({ source, paragraph }) => ({
    source,
    paragraph: paragraph ?? undefined,
  }));
  return citesOneOf(expected, cited) && saysAll(expected, text) ? "right" : "wrong";
}

/** Who asks whether something is so, and has the answer, may be told no as a correction. */
function isRightAs(given: Answer["status"], { status, also, kind }: EvaluationQuestion): boolean {
  const right = [status, ...also];
  return right.includes(given) || (given === "corrected" && kind === "yes_no" && right.includes("answered"));
}

/** Whether a fact alone would be a right answer. */
export function bearsOut(expected: EvaluationQuestion, fact: Fact): boolean {
  return citesOneOf(expected, fact.citations) && saysAll(expected, fact.statement);
}

function citesOneOf(
  { where }: EvaluationQuestion,
  cited: readonly { source: string; paragraph?: number | undefined }[],
): boolean {
  return cited.some(
    ({ source, paragraph }) => where.includes(source) || where.includes(`${source}:${paragraph ?? ""}`),
  );
}

function saysAll({ says }: EvaluationQuestion, text: string): boolean {
  const lower = text.toLowerCase();
  return says.every((needed) => [needed].flat().some((one) => lower.includes(one.toLowerCase())));
}
