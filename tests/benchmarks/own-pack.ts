import { bearsOut } from "../evaluation/score.js";
import { readQuestions, SINGLE } from "../evaluation/questions.js";
import { loadKnowledge } from "../knowledge.js";
import type { Collection } from "./collection.js";

/** The statements of the pack that comes with Footnote, without its phrasings, and the evaluation questions. */
export function ownPack(): Collection {
  const facts = [...loadKnowledge().facts.values()];
  return {
    title: "ibm-inspur",
    facts: facts.map(({ statement }) => ({ text: statement, paragraph: 1 })),
    questions: readQuestions()
      .filter(({ set, status }) => set === SINGLE && status === "answered")
      .map((question) => ({
        text: question.q,
        right: facts.flatMap((fact, place) => (bearsOut(question, fact) ? place : [])),
      })),
  };
}
