import { expect, test } from "vitest";
import { saysTheSame } from "../../src/answer/confidence.js";
import { factSchema } from "../../src/knowledge/schema.js";
import { indexKnowledge } from "../../src/search/knowledge-index.js";
import { preparePack } from "../../src/search/prepare.js";
import { openWordCounts } from "../../src/word-counts.js";
import { riverPack } from "../search/river-fact.js";

const counts = openWordCounts();
const fact = (id: string, statement: string, source: string, paragraph: number, figure: object): object => ({
  id,
  topic: "River",
  statement,
  status: "press_report",
  citations: [{ source, paragraph }],
  figures: [{ value: 3, unit: "percent", of: "traffic", ...figure }],
});
const FACTS = [
  fact("fell", "Traffic fell 3% in 2014.", "gazette", 2, { direction: "down", period: "2014" }),
  fact("fell-too", "It fell by 3% that year.", "gazette", 2, { direction: "down" }),
  fact("wire", "Traffic fell 3%, the wire said.", "wire", 1, { direction: "down", period: "2014" }),
  fact("rose", "Staff rose 3% in 2014.", "wire", 2, { direction: "up", period: "2014" }),
  fact("elsewhere", "Traffic fell 3%.", "gazette", 5, { direction: "down", period: "2014" }),
  fact("undated", "Traffic fell 3%.", "herald", 1, { direction: "down" }),
].map((one) => factSchema.parse(one));
const { entries } = indexKnowledge([preparePack(riverPack({ facts: FACTS }), counts)], counts);
const same = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((id) => entries.find((entry) => entry.id === id));
  if (one === undefined || other === undefined) throw new Error(`No ${a} or no ${b}`);
  return saysTheSame(one, other);
};

test.each([
  ["fell", "fell-too", "the same paragraph, with the same figure"],
  ["fell", "wire", "another source, with the same figure for the same period"],
])("%s and %s say the same: %s", (a, b) => {
  expect([same(a, b), same(b, a)]).toEqual([true, true]);
});

test.each([
  ["fell", "rose", "the other direction"],
  ["fell", "elsewhere", "another paragraph of the same source"],
  ["wire", "undated", "no period"],
])("%s and %s do not: %s", (a, b) => {
  expect([same(a, b), same(b, a)]).toEqual([false, false]);
});
