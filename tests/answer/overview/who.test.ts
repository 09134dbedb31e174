import { expect, it } from "vitest";
import { profileOf } from "../../../src/answer/overview/who.js";
import { loadKnowledge } from "../../knowledge.js";

const knowledge = loadKnowledge();

/** The ids of the facts in each list. */
function profile(id: string): Record<"described" | "said" | "named", string[]> {
  const entity = knowledge.entities.get(id);
  if (entity === undefined) throw new Error(`no ${id}`);
  const { described, said, named } = profileOf(entity, knowledge);
  const ids = (facts: typeof said) => facts.map((fact) => fact.id);
  return { described: ids(described), said: ids(said), named: ids(named) };
}

it("says who a person is, and what else is said of them", () => {
  expect(profile("rometty")).toEqual({
    described: ["rometty-role"],
    said: [],
    named: ["rometty-profit-goals"],
  });
});

it("says what a company said", () => {
  const { described, said } = profile("ibm");
  expect(described).toEqual(["deal-summary"]);
  expect(said).toContain("hardware-share");
  expect(said).not.toContain("china-sales-second-quarter");
});

it("tells no fact twice", () => {
  for (const id of knowledge.entities.keys()) {
    const { described, said, named } = profile(id);
    const all = [...described, ...said, ...named];
    expect(new Set(all).size).toBe(all.length);
  }
});

it("describes every person, company, organisation and government of the pack by a fact", () => {
  const kinds = new Set(["person", "company", "organisation", "government"]);
  const undescribed = [...knowledge.entities.values()].filter(
    ({ kind, described_by }) => kinds.has(kind) && described_by.length === 0,
  );
  expect(undescribed).toEqual([]);
});
