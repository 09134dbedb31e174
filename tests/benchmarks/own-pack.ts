import { bearsOut } from "../evaluation/score.js";
import { halfOf, HALVES, readQuestions, SINGLE, type Half } from "../evaluation/questions.js";
import { loadKnowledge } from "../knowledge.js";
import type { Collection } from "./collection.js";

/** The statements of the pack that comes with Footnote, without its phrasings, and the evaluation questions: of all halves, unless told. */
export function ownPack(...halves: readonly Half[]): Collection {
  const facts = [...loadKnowledge().facts.values()];
  return {
    title: "ibm-inspur",
    facts: facts.map(({ statement }) => ({ text: statement, paragraph: 1 })),
    questions: readQuestions()
      .filter(
        (one) =>
          one.set === SINGLE &&
          one.status === "answered" &&
          (halves.length > 0 ? halves : HALVES).includes(halfOf(one)),
      )
      .map((question) => ({
        text: question.q,
        right: facts.flatMap((fact, place) => (bearsOut(question, fact) ? place : [])),
      })),
  };
}
