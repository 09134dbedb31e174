import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gapSchema, type Fact } from "../../src/knowledge/schema.js";
import { indexKnowledge } from "../../src/search/knowledge-index.js";
import { preparePack } from "../../src/search/prepare.js";
import { createSuggest } from "../../src/search/suggest.js";
import { openWordCounts } from "../../src/word-counts.js";
import { riverFact, riverPack } from "./river-fact.js";

const counts = openWordCounts();

const fact = (id: string, questions: string[]): Fact => riverFact(id, "It is so.", questions);

const PACK = riverPack({
  facts: [
    fact("opening", ["who opened the bridge?", "who opened the bridge first?", "name of the opener"]),
    fact("granite", ["what is the bridge made of?", "is it granite?"]),
    fact("length", ["how long is the bridge?"]),
    fact("traffic", ["how much did traffic fall?"]),
    fact("none", []),
  ],
  gaps: [gapSchema.parse({ id: "cost", statement: "Not said.", questions: ["what did the ribbon cost?"] })],
});
const suggest = createSuggest(indexKnowledge([preparePack(PACK, counts)], counts));

describe("questions are suggested", () => {
  test.each([
    ["by their beginning", "who open", "who opened the bridge?"],
    ["in any case", "HOW LONG", "how long is the bridge?"],
    ["by a word in their midst", "traffic", "how much did traffic fall?"],
    ["misspelt", "how mcuh did trafic", "how much did traffic fall?"],
    ["typed in full", "is it granite?", "is it granite?"],
    ["with spaces around", `${" ".repeat(100)}granite `, "is it granite?"],
  ])("%s: %s", (_, typed, question) => {
    expect(suggest(typed, 5)[0]).toBe(question);
  });

  test.each(["", "   ", "\n"])("before anything is typed, the first of each fact: %j", (typed) => {
    expect(suggest(typed, 25)).toEqual([
      "who opened the bridge?",
      "what is the bridge made of?",
      "how long is the bridge?",
      "how much did traffic fall?",
    ]);
  });

  test("no more than the limit", () => {
    expect(suggest("", 2)).toHaveLength(2);
    expect(suggest("bridge", 1)).toHaveLength(1);
    expect(suggest("bridge", 0)).toEqual([]);
  });

  test("one a fact, though several of its questions fit", () => {
    const questions = suggest("who opened the bridge", 25);
    expect(questions.filter((question) => question.startsWith("who opened"))).toHaveLength(1);
  });

  test("none where nothing is like what is typed, and none that only a gap would answer", () => {
    expect(suggest("zzzzqqqq", 5)).toEqual([]);
    expect(suggest("ribbon", 5)).not.toContain("what did the ribbon cost?");
  });
});

test("the first questions of a fact are offered, in the curators' own words, and not the hundreds that follow", () => {
  const first = Array.from({ length: 5 }, (_, at) => `who opened the bridge, asked ${at}?`);
  const mistyped = "hoo opend teh brigde, in hste?";
  const pack = riverPack({ facts: [fact("opening", [...first, mistyped])] });
  const offer = createSuggest(indexKnowledge([preparePack(pack, counts)], counts));
  expect(offer("bridge, asked 4?", 9)).toEqual(["who opened the bridge, asked 4?"]);
  expect(offer(mistyped, 9)).not.toContain(mistyped);
});

test("whatever is typed, suggestions are questions of facts, each once, within the limit", () => {
  const all = PACK.facts.flatMap(({ questions }) => questions);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), fc.nat(6), (typed, limit) => {
      const questions = suggest(typed, limit);
      expect(questions.length).toBeLessThanOrEqual(limit);
      expect(new Set(questions).size).toBe(questions.length);
      expect(questions.filter((question) => !all.includes(question))).toEqual([]);
    }),
  );
});
