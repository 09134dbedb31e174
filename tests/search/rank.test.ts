import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../knowledge.js";
import { gapSchema, type Fact } from "../../src/knowledge/schema.js";
import { analyse } from "../../src/search/analyse.js";
import { indexKnowledge } from "../../src/search/knowledge-index.js";
import { preparePack } from "../../src/search/prepare.js";
import { byScore, rank, search } from "../../src/search/rank.js";
import { openWordCounts } from "../../src/word-counts.js";
import { riverFact, riverPack } from "./river-fact.js";

const counts = openWordCounts();
const knowledge = loadKnowledge();

/** The facts found first, however they are ordered among themselves. */
const found = (question: string): string[] =>
  search(question, knowledge)
    .slice(0, 5)
    .map(({ entry }) => entry.id);

describe("a fact is found", () => {
  test.each([
    ["asked plainly", "where is Inspur based?", "inspur-based-in-jinan"],
    ["in other words", "in which town are the headquarters of Inspur located?", "inspur-based-in-jinan"],
    ["misspelt", "wher is Inpsur basd?", "inspur-based-in-jinan"],
    ["misspelt names", "who is Ginny Romety?", "rometty-role"],
    ["misspelt words", "who measurd the midleware market?", "middleware-measured-by-gartner"],
    ["without a question", "inspur headquarters", "inspur-based-in-jinan"],
    ["shouted", "WHERE IS INSPUR BASED???", "inspur-based-in-jinan"],
    ["by a Chinese name", "who is 孙丕恕", "sun-pishu-role"],
    ["by a traditional Chinese name", "who is 孫丕恕?", "sun-pishu-role"],
    ["by a name in Chinese alone", "中国电信", "telecom-agreement"],
    ["by its figure", "30%", "middleware-share"],
    ["by its period", "IBM sales in China in Q2 2014", "china-sales-second-quarter"],
    [
      "with what is said around it",
      "Hello! I have a test tomorrow. Where is Inspur based? Thanks!",
      "inspur-based-in-jinan",
    ],
  ])("%s: %s", (_, question, fact) => {
    expect(found(question)).toContain(fact);
  });

  test.each(["", "the", "of and to", "???", "🙂", "\u0000", "xqzzt"])(
    "and none by what tells nothing: %j",
    (question) => {
      expect(search(question, knowledge)).toEqual([]);
    },
  );
});

const fact = (id: string, statement: string): Fact => riverFact(id, statement, [`is it so? ${statement}`]);
const PACK = riverPack({
  facts: ["c", "a", "d", "b"].map((id) => fact(id, "The granite bridge was opened.")),
  gaps: [
    gapSchema.parse({
      id: "cost",
      statement: "No cost is stated.",
      questions: ["how much did the granite bridge cost?"],
    }),
  ],
});
const small = indexKnowledge([preparePack(PACK, counts)], counts);
const ranked = (question: string): string[] =>
  rank(analyse(question, small), small).map(({ entry }) => entry.id);

describe("a ranking", () => {
  test("puts what is as good in the order of the ids, not of the pack", () => {
    const alike = rank(analyse("granite opened", small), small).map((one) => ({ ...one, score: 1 }));
    expect(alike.sort(byScore).map(({ entry }) => entry.id)).toEqual(["a", "b", "c", "cost", "d"]);
  });

  test("passes over the later ids, not the later places, where too many share as much", () => {
    const ids = Array.from({ length: 40 }, (_, place) => `bridge-${String(place).padStart(2, "0")}`);
    const bridge = (id: string, question: string): Fact =>
      riverFact(id, "The granite bridge was opened.", [question]);
    const facts = ids.map((id) => bridge(id, `granite bridge opened at ${id}`)).reverse();
    const pack = riverPack({ facts: [...facts, bridge("nearest", "granite bridge")] });
    const many = indexKnowledge([preparePack(pack, counts)], counts);
    const found = rank(analyse("granite bridge", many), many).map(({ entry }) => entry.id);
    expect(found.length).toBeLessThan(41);
    // The nearest is one of the 32 that share most.
    expect(found).toEqual(expect.arrayContaining(["nearest", ...ids.slice(0, 31)]));
  });

  test("lets a gap win", () => {
    expect(ranked("how much did the granite bridge cost?")[0]).toBe("cost");
  });

  test("is of facts alone where it is shown as a list", () => {
    const found = search("how much did the granite bridge cost?", small).map(({ entry }) => entry.id);
    expect(found.sort()).toEqual(["a", "b", "c", "d"]);
  });

  test("is the same for the same question, whatever was asked before", () => {
    const question = "how much did sales in china fall";
    const before = search(question, knowledge).map(({ entry, score }) => [entry.id, score]);
    search("who is 孙丕恕", knowledge);
    ranked("granite");
    expect(search(question, knowledge).map(({ entry, score }) => [entry.id, score])).toEqual(before);
    expect(search(question, loadKnowledge()).map(({ entry, score }) => [entry.id, score])).toEqual(before);
  });
});

test("whatever is asked, scores are numbers, the best first, and each entry comes once", () => {
  const piece = fc.oneof(
    fc.constantFrom("who ", "inspr ", "IBM", "Q2 2014 ", "11% ", "浪潮", "didn't ", "? ", "U.S. "),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const candidates = rank(analyse(pieces.join(""), knowledge), knowledge);
      const scores = candidates.map(({ score }) => score);
      expect(scores.every(Number.isFinite)).toBe(true);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(new Set(candidates.map(({ entry }) => entry.id)).size).toBe(candidates.length);
    }),
  );
});
