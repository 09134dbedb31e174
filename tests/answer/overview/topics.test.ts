import { expect, it } from "vitest";
import { topics } from "../../../src/answer/overview/topics.js";
import { loadKnowledge } from "../../knowledge.js";

it("has every fact of the pack under its topic", () => {
  const knowledge = loadKnowledge();
  const all = topics(knowledge);
  expect(all.flatMap(({ facts }) => facts)).toHaveLength(knowledge.facts.size);
  expect(all.find(({ name }) => name === "the people")?.facts.map(({ id }) => id)).toEqual([
    "rometty-role",
    "chien-role",
    "sun-pishu-role",
  ]);
});
