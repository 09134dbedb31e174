import { expect, it } from "vitest";
import { sourcesUsed } from "../../../src/answer/overview/sources-used.js";
import { loadKnowledge } from "../../knowledge.js";

const knowledge = loadKnowledge();
const used = sourcesUsed(knowledge);

it("has every source, the main one first, with the day of its audit", () => {
  expect(used.map(({ label }) => label)).toEqual([
    "The Irish Times, 22 Aug 2014",
    "Bloomberg, 22 Aug 2014",
    "Taipei Times, 24 Aug 2014",
    "Exame, 22 Aug 2014",
    "Lieyun (Phoenix Tech), 22 Aug 2014",
    "China Daily, 30 May 2014",
  ]);
  expect(used[0]?.source.audited).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(used[1]?.source.audited).toBeUndefined();
});

it("counts a fact once for each source that it cites, and apart those that rest on one alone", () => {
  const citing = [...knowledge.facts.values()].filter(({ citations }) =>
    citations.some(({ source }) => source === "exame"),
  );
  const alone = citing.filter(({ citations }) => citations.every(({ source }) => source === "exame"));
  expect(used.find(({ source }) => source.id === "exame")).toMatchObject({
    facts: citing.length,
    alone: alone.length,
  });
  expect(alone.length).toBeLessThan(citing.length);
});
