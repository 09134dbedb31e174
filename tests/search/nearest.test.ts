import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gapSchema, type Fact } from "../../src/knowledge/schema.js";
import { analyse } from "../../src/search/analyse.js";
import { indexKnowledge } from "../../src/search/knowledge-index.js";
import { nearestPhrasings, NOTHING_NEAR, type NearestOfEntry } from "../../src/search/nearest.js";
import { preparePack } from "../../src/search/prepare.js";
import { openWordCounts } from "../../src/word-counts.js";
import { riverFact, riverPack } from "./river-fact.js";

const counts = openWordCounts();

const fact = (id: string, questions: string[], refutes: string[] = []): Fact =>
  riverFact(id, "Something about it.", questions, refutes);

const PACK = riverPack({
  facts: [
    fact(
      "opening",
      ["who opened the granite bridge?", "name of the opener", "when was the ribbon cut?"],
      ["the bridge was blown up"],
    ),
    fact("tunnel", ["is the tunnel dark?"]),
  ],
  gaps: [
    gapSchema.parse({ id: "cost", statement: "Not said.", questions: ["what did the granite bridge cost?"] }),
  ],
});
const knowledge = indexKnowledge([preparePack(PACK, counts)], counts);

function near(question: string): Record<string, NearestOfEntry> {
  const found = nearestPhrasings(analyse(question, knowledge), knowledge);
  return Object.fromEntries([...found].map(([place, one]) => [knowledge.entries[place]?.id ?? "", one]));
}

describe("the nearest phrasing", () => {
  test("is the question itself, where a curator wrote it", () => {
    const { opening } = near("Who opened the granite bridge?");
    expect(opening?.asked.similarity).toBeCloseTo(1, 9);
    expect(opening?.asked.phrasing?.text).toBe("who opened the granite bridge?");
  });

  test("is one for each entry that shares a word that tells something", () => {
    expect(Object.keys(near("granite")).sort()).toEqual(["cost", "opening"]);
    expect(near("the of is")).toEqual({});
    expect(near("zeppelin")).toEqual({});
    expect(near("")).toEqual({});
  });

  test("is less near where the same words ask for something else", () => {
    const who = near("who cut the ribbon?").opening?.asked.similarity ?? NaN;
    expect(near("when was the ribbon cut?").opening?.asked.similarity).toBeGreaterThan(who);
    expect(near("ribbon cut").opening?.asked.similarity).toBeGreaterThan(who);
  });

  test("is looked for apart among what an entry refutes", () => {
    const { opening } = near("was the bridge blown up?");
    expect(opening?.refuted.phrasing?.text).toBe("the bridge was blown up");
    expect(opening?.refuted.similarity).toBeGreaterThan(opening?.asked.similarity ?? NaN);
    expect(near("dark tunnel").tunnel?.refuted).toEqual(NOTHING_NEAR.refuted);
  });

  test("is a share, whatever is asked", () => {
    const word = fc.constantFrom(
      "who",
      "opened",
      "granite",
      "bridge",
      "ribbon",
      "cut",
      "dark",
      "blown",
      "zeppelin",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 8 }),
        (words) => {
          for (const { asked, refuted } of Object.values(near(words.join(" ")))) {
            for (const { similarity } of [asked, refuted]) {
              expect(similarity).toBeGreaterThanOrEqual(0);
              expect(similarity).toBeLessThanOrEqual(1 + 1e-9);
            }
          }
        },
      ),
    );
  });
});
