import { expect, it } from "vitest";
import { answered } from "../../src/answer/borne-out.js";
import { analyse } from "../../src/search/analyse.js";
import { rank, type Candidate } from "../../src/search/rank.js";
import { knowledge } from "./said.js";

const question = analyse("what are IBM and China Telecom up to together?", knowledge);
const ranked = rank(question, knowledge);

function candidate(id: string, score: number): Candidate {
  const found = ranked.find(({ entry }) => entry.id === id);
  if (found === undefined) throw new Error(`Expected ${id} among what is found.`);
  return { ...found, score };
}

it.each([
  ["telecom-cloud-applications", 4.9, ["telecom-cloud-applications"]],
  ["telecom-cloud-applications", 4, undefined],
  ["partners", 4.9, undefined],
])("beside the best fact, %s at a score of %d is told: %j", (id, score, beside) => {
  const facts = [candidate("telecom-agreement", 5), candidate(id, score)];
  const verdict = answered(question, facts, knowledge, { confidence: 0.9, ranked });
  expect(verdict?.kind === "borneOut" && verdict.with?.map((fact) => fact.id)).toEqual(beside);
});
