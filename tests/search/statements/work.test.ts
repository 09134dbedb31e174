import fc from "fast-check";
import { expect, test } from "vitest";
import type { WordCounts } from "../../../src/language/information.js";
import { indexKnowledge } from "../../../src/search/knowledge-index.js";
import { preparePack } from "../../../src/search/prepare.js";
import { search } from "../../../src/search/rank.js";
import { openWordCounts } from "../../../src/word-counts.js";
import { riverFact, riverPack } from "../river-fact.js";

/** The lookups of words, in English and in the index: all else that search does is once for each of them. */
let lookups = 0;

class CountedMap<K, V> extends Map<K, V> {
  override get(key: K): V | undefined {
    lookups += 1;
    return super.get(key);
  }
}

const english = openWordCounts();
const counts: WordCounts = {
  get: (word) => ((lookups += 1), english.get(word)),
  has: (word) => ((lookups += 1), english.has(word)),
  atLeast: (count) => english.atLeast(count),
};
const pack = riverPack({
  facts: [
    riverFact("harbour", "Ida Brandt has run the harbour of Limmer since 2009."),
    riverFact("theatre", "The old theatre burnt down in the winter of 1911."),
  ],
});
const indexed = indexKnowledge([preparePack(pack, english)], counts);
const knowledge = {
  ...indexed,
  weights: new CountedMap(indexed.weights),
  keyness: new CountedMap(indexed.keyness),
  statements: { ...indexed.statements, terms: new CountedMap(indexed.statements.terms) },
};

function lookupsFor(question: string): number {
  lookups = 0;
  search(question, knowledge);
  return lookups;
}

const BAIT = [
  "harbour ",
  "harbuor ",
  "x",
  "\ud800",
  "\u202e",
  "\u200d",
  "\0",
  "a\u0301",
  "(a+)+$",
  "港",
  "ก",
  "didn't ",
  "what which who ",
  "1911 ",
  "40,000 ",
  "a.b.",
  "l'",
];

/** Of a longer text this much is read. */
const READ = 2_000;
/** Without spaces each letter is a word, looked up as it is, as a name and as a term. */
const LOOKUPS_A_LETTER = 8;

test("the words looked up for a question are so many times its letters at most, whatever is repeated in it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...BAIT), fc.string({ unit: "binary" })), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.nat(10_000),
      (pieces, times) => {
        const question = pieces.join("").repeat(times);
        expect(lookupsFor(question)).toBeLessThanOrEqual(
          LOOKUPS_A_LETTER * (1 + Math.min(READ, question.length)),
        );
      },
    ),
  );
  expect(lookupsFor("harbour ".repeat(100))).toBeGreaterThan(100);
});
