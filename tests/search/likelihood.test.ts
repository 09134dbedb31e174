import { describe, expect, test } from "vitest";
import { analyse } from "../../src/search/analyse.js";
import { indexKnowledge } from "../../src/search/knowledge-index.js";
import { likelihoods } from "../../src/search/likelihood.js";
import { preparePack } from "../../src/search/prepare.js";
import { openWordCounts } from "../../src/word-counts.js";
import { riverFact, riverPack } from "./river-fact.js";

const PACK = riverPack({
  facts: [
    riverFact("mayor", "The mayor opened the bridge.", ["who opened the bridge?", "who cut the ribbon?"]),
    riverFact("granite", "The bridge is of granite.", ["what is the bridge made of?", "which stone is it?"]),
  ],
});
const counts = openWordCounts();
const knowledge = indexKnowledge([preparePack(PACK, counts)], counts);
const likely = (question: string): number[] =>
  likelihoods(analyse(question, knowledge), knowledge.entries, knowledge);

describe("the likelihood of an entry", () => {
  test("is highest where its words and its kind of answer are those of the question", () => {
    const [mayor = 0, granite = 0] = likely("who cut the ribbon of the bridge?");
    expect(mayor).toBeGreaterThan(0.99);
    expect(granite).toBeLessThan(mayor);
  });

  test("is of words in another order the same", () => {
    const other = likely("who cut it, the ribbon?");
    for (const [place, one] of likely("the ribbon, who cut it?").entries())
      expect(one).toBeCloseTo(other[place] ?? 0, 9);
  });

  test("lies between 0 and 1, and the entries' posteriors make one", () => {
    for (const question of ["", "who?", "granite", "zeppelin ribbon stone"]) {
      const all = likely(question);
      for (const one of all) expect(one >= 0 && one <= 1).toBe(true);
      expect(all.reduce((sum, one) => sum + Math.exp((one - 1) * 20), 0)).toBeCloseTo(1);
    }
  });
});
