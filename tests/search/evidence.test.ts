import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entitySchema } from "../../src/knowledge/schema.js";
import { analyse } from "../../src/search/analyse.js";
import { gather, type Evidence } from "../../src/search/evidence.js";
import { featuresOf } from "../../src/search/features.js";
import { indexKnowledge } from "../../src/search/knowledge-index.js";
import { nearestPhrasings, NOTHING_NEAR } from "../../src/search/nearest.js";
import { preparePack } from "../../src/search/prepare.js";
import { openWordCounts } from "../../src/word-counts.js";
import { riverFact, riverPack } from "./river-fact.js";

const counts = openWordCounts();

const PACK = riverPack({
  entities: [entitySchema.parse({ id: "mayor", name: "Anna Muster", kind: "person" })],
  facts: [
    riverFact("traffic", "Traffic fell by 11 per cent in the second quarter of 2014.", [
      "how much did traffic fall?",
    ]),
    riverFact("length", "The granite bridge is 300 metres long and 20 years old.", [
      "how long is the granite bridge?",
    ]),
    riverFact("ribbon", "Anna Muster cut the ribbon.", ["who cut the ribbon?"]),
    riverFact("ribbons", "The ribbon, and again the ribbon: a red ribbon and a blue ribbon.", [
      "which ribbon?",
    ]),
  ],
});
const knowledge = indexKnowledge([preparePack(PACK, counts)], counts);

function evidence(question: string, id: string): Evidence {
  const analysed = analyse(question, knowledge);
  const place = knowledge.entries.findIndex((entry) => entry.id === id);
  const entry = knowledge.entries[place];
  if (entry === undefined) throw new Error(`There is no ${id}`);
  const near = nearestPhrasings(analysed, knowledge).get(place) ?? NOTHING_NEAR;
  return gather(analysed, entry, { near, likelihood: 0, margin: 0, refutedMargin: 0 }, knowledge);
}

describe("periods of the question and the entry", () => {
  test.each([
    ["Q2 2014 traffic", "traffic", "agrees"],
    ["traffic in the second quarter", "traffic", "agrees"],
    ["traffic in May 2014", "traffic", "agrees"],
    ["traffic in 2014", "traffic", "agrees"],
    ["traffic in 2013", "traffic", "differs"],
    ["traffic in the first quarter", "traffic", "differs"],
    ["traffic in 2014, and in 2013", "traffic", "lacks"],
    ["ribbon in 2014", "ribbon", "lacks"],
    ["traffic", "traffic", "none"],
  ])("%s, of %s: %s", (question, id, agreement) => {
    expect(evidence(question, id).period).toBe(agreement);
  });
});

describe("figures of the question and the entry", () => {
  test.each([
    ["did traffic fall by 11%", "traffic", "agrees"],
    ["did traffic fall by eleven per cent", "traffic", "agrees"],
    ["is it 300 metres", "length", "agrees"],
    ["is it 20 years old", "length", "agrees"],
    ["did traffic fall by 12%", "traffic", "differs"],
    ["by 11% or 12%", "traffic", "differs"],
    ["is it 30 years old", "length", "differs"],
    ["did traffic fall for 11 years", "traffic", "lacks"],
    ["a ribbon of 11%", "ribbon", "lacks"],
    ["how much did traffic fall", "traffic", "none"],
  ])("%s, of %s: %s", (question, id, agreement) => {
    expect(evidence(question, id).figure).toBe(agreement);
  });
});

describe("words of the question", () => {
  test("are found in the statement, in the entry, or missing", () => {
    const { matched, missing, inStatement, inEntry } = evidence("granite zeppelin ribbon", "length");
    expect(matched.map(({ surface }) => surface)).toEqual(["granite"]);
    expect(missing.map(({ surface }) => surface)).toEqual(["zeppelin", "ribbon"]);
    expect(inStatement).toBe(inEntry);
    expect(inEntry).toBeGreaterThan(0);
    expect(inEntry).toBeLessThan(1);
  });

  test("that tell nothing are not missed", () => {
    expect(evidence("who cut the of for ribbon", "ribbon").missing).toEqual([]);
  });

  test("may all be there", () => {
    expect(evidence("granite bridge", "length").inEntry).toBeCloseTo(1, 9);
  });

  test("count for more where the entry dwells on them", () => {
    expect(evidence("ribbon", "ribbons").dwells).toBeGreaterThan(evidence("ribbon", "ribbon").dwells);
    expect(evidence("granite", "ribbon").dwells).toBe(0);
  });
});

test("a name that the entry lacks is told from another word", () => {
  expect(featuresOf(evidence("did Zuckerberg cut the ribbon?", "ribbon")).lacksName).toBe(1);
  expect(featuresOf(evidence("did Anna Muster see granite?", "length")).lacksName).toBe(1);
  expect(featuresOf(evidence("did Anna Muster cut the ribbon?", "ribbon")).lacksName).toBe(0);
});

test("the thing asked for is missed for itself", () => {
  expect(featuresOf(evidence("what colour is the granite bridge?", "length")).lacksAsked).toBe(1);
  expect(featuresOf(evidence("which ribbon is of granite?", "ribbons")).lacksAsked).toBe(0);
});

test("whatever is asked, each feature is between 0 and 1", () => {
  const word = fc.constantFrom(
    "who",
    "cut",
    "ribbon",
    "11%",
    "2013",
    "Q2 2014",
    "granite",
    "what",
    "Anna Muster",
    "Zeppelin",
    "浪潮",
  );
  const id = fc.constantFrom(...PACK.facts.map((one) => one.id));
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 8 }),
      id,
      (words, of) => {
        for (const value of Object.values<number>({ ...featuresOf(evidence(words.join(" "), of)) })) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
        }
      },
    ),
  );
});
