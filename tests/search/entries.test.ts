import { describe, expect, test } from "vitest";
import { factSchema, gapSchema } from "../../src/knowledge/schema.js";
import { entriesOf } from "../../src/search/entries.js";
import { preparePack } from "../../src/search/prepare.js";
import { openWordCounts } from "../../src/word-counts.js";
import { riverPack } from "./river-fact.js";

const PACK = riverPack({
  facts: [
    factSchema.parse({
      id: "opening",
      topic: "Opening",
      statement: "The bridge was opened in 2020.",
      status: "press_report",
      citations: [{ source: "gazette" }],
      questions: ["when was the bridge opened?", "bridge opening"],
      refutes: ["the bridge is closed"],
    }),
  ],
  gaps: [
    gapSchema.parse({ id: "cost", statement: "Nobody says the cost.", questions: ["how much did it cost?"] }),
  ],
});
const prepared = preparePack(PACK, openWordCounts());

describe("a pack's entries", () => {
  const [fact, gap] = entriesOf(prepared);

  test("are its facts, then its gaps", () => {
    expect(entriesOf(prepared).map(({ id, of }) => [id, of.kind])).toEqual([
      ["opening", "fact"],
      ["cost", "gap"],
    ]);
  });

  test("have their phrasings with the words they were made from", () => {
    expect(fact?.questions.map(({ text, type }) => [text, type])).toEqual([
      ["when was the bridge opened?", "time"],
      ["bridge opening", "any"],
    ]);
    expect(fact?.refutes.map(({ text }) => text)).toEqual(["the bridge is closed"]);
    expect(gap?.questions.map(({ text }) => text)).toEqual(["how much did it cost?"]);
    expect(gap?.refutes).toEqual([]);
  });

  test("count their terms over statement and questions, and not over what they refute", () => {
    expect(fact?.bag.get("bridg")).toBe(3);
    expect(fact?.bag.get("open")).toBe(4);
    expect(fact?.bag.has("close")).toBe(false);
    expect([...(fact?.bag.values() ?? [])].reduce((sum, count) => sum + count, 0)).toBe(fact?.length);
    expect([...(fact?.keys ?? [])]).toEqual([...(fact?.bag.keys() ?? [])]);
  });

  test("know which terms the statement has", () => {
    expect(gap?.statement.has("worth")).toBe(true);
    expect(gap?.statement.has("much")).toBe(false);
    expect(gap?.bag.has("much")).toBe(true);
  });
});

test("what was prepared from another pack is refused", () => {
  const other = { ...PACK, facts: PACK.facts.map((fact) => ({ ...fact, id: "other" })) };
  expect(() => entriesOf({ ...prepared, pack: other })).toThrow(/other/);
  expect(() => entriesOf({ ...prepared, gaps: [] })).toThrow(/cost/);
});
