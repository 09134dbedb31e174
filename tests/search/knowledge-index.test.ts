import { describe, expect, test } from "vitest";
import { entitySchema, gapSchema, sourceSchema, type Pack } from "../../src/knowledge/schema.js";
import { indexKnowledge, termWeight } from "../../src/search/knowledge-index.js";
import { slotOf } from "../../src/search/phrasing-index.js";
import { preparePack } from "../../src/search/prepare.js";
import { search } from "../../src/search/rank.js";
import { norm } from "../../src/search/vectors.js";
import { openWordCounts } from "../../src/word-counts.js";
import { riverFact, riverPack } from "./river-fact.js";

const counts = openWordCounts();

const PACK = riverPack({
  sources: [sourceSchema.parse({ id: "gazette", publisher: "G", title: "T", published: "2020-05-01" })],
  entities: [entitySchema.parse({ id: "mayor", name: "Anna Muster", kind: "person" })],
  facts: [
    riverFact(
      "opening",
      "The bridge was opened by Anna Muster.",
      ["who opened the bridge?"],
      ["the bridge is closed"],
    ),
    riverFact("granite", "The bridge is of granite.", ["what is the bridge made of?"]),
    riverFact("length", "The bridge is 300 metres long.", ["how long is the bridge?"]),
  ],
  gaps: [
    gapSchema.parse({
      id: "cost",
      statement: "Nobody says what the bridge cost.",
      questions: ["how much was it?"],
    }),
  ],
});
const OTHER: Pack = {
  ...PACK,
  id: "tunnel",
  sources: [sourceSchema.parse({ id: "wire", publisher: "W", title: "T", published: "2023-01-01" })],
  entities: [],
  facts: [riverFact("tunnel", "The tunnel is dark.", ["is the tunnel dark?"])],
  gaps: [],
};
const index = (...packs: Pack[]) =>
  indexKnowledge(
    packs.map((pack) => preparePack(pack, counts)),
    counts,
  );
const knowledge = index(PACK);
const weight = (key: string): number => knowledge.weights.get(key) ?? NaN;

describe("an index", () => {
  test("knows which entries have a term, facts and gaps alike", () => {
    const having = (key: string) => knowledge.postings.get(key)?.map((place) => knowledge.entries[place]?.id);
    expect(having("bridg")).toEqual(["opening", "granite", "length", "cost"]);
    expect(having("granit")).toEqual(["granite"]);
    expect(having("@mayor")).toEqual(["opening"]);
    expect(having("tunnel")).toBeUndefined();
  });

  test("knows which phrasings have a term, whose they are, and which of them are refuted", () => {
    const { all, slots, postings } = knowledge.phrasings;
    const [id = NaN, ...others] = postings.get("close") ?? [];
    expect(others).toEqual([]);
    expect(all[id]?.text).toBe("the bridge is closed");
    expect(slots[id]).toBe(slotOf(0, true));
    const asked = knowledge.entries.map((_, place) => slotOf(place, false));
    expect(Array.from(slots).filter((slot) => asked.includes(slot))).toHaveLength(4);
  });

  test("finds facts, sources and entities by id", () => {
    expect(knowledge.facts.get("length")?.statement).toContain("300 metres");
    expect(knowledge.sources.get("gazette")?.publisher).toBe("G");
    expect(knowledge.entities.get("mayor")?.name).toBe("Anna Muster");
  });

  test("knows the words of names and texts", () => {
    expect(
      ["anna", "annamuster", "granite", "closed"].filter((word) => !knowledge.vocabulary.has(word)),
    ).toEqual([]);
  });

  test("of no pack is empty, and answers nothing", () => {
    const empty = index();
    expect(empty.meanLength).toBe(0);
    expect(empty.referenceYear).toBeUndefined();
    expect(search("who opened the bridge in 2020?", empty)).toEqual([]);
  });
});

describe("a term weighs", () => {
  test("more the fewer entries have it", () => {
    expect(weight("granit")).toBeGreaterThan(weight("bridg"));
    expect(weight("bridg")).toBeGreaterThan(0);
  });

  test("nothing if English uses it all the time", () => {
    expect(weight("the")).toBe(0);
  });

  test("most if no pack has it and English hardly", () => {
    const unknown = (surface: string) =>
      termWeight(knowledge, { key: surface, surface, start: 0, closeness: 1 });
    expect(unknown("zeppelin")).toBeGreaterThan(weight("granit"));
    expect(unknown("zeppelin")).toBeGreaterThan(unknown("tonight"));
    expect(unknown("you")).toBe(0);
  });

  test("as in the index, if it is there", () => {
    expect(termWeight(knowledge, { key: "granit", surface: "granites", start: 0, closeness: 1 })).toBe(
      weight("granit"),
    );
  });
});

describe("several packs", () => {
  const both = index(PACK, OTHER);

  test("are one index, whose year is the first one's", () => {
    expect([...both.facts.keys()]).toEqual(["opening", "granite", "length", "tunnel"]);
    expect(both.sources.size).toBe(2);
    expect(both.entries).toHaveLength(5);
    expect(both.referenceYear).toBe(2020);
    expect(index(OTHER, PACK).referenceYear).toBe(2023);
  });

  test("make the words that only one of them has rarer", () => {
    expect(both.weights.get("granit")).toBeGreaterThan(weight("granit"));
  });
});

test("a vector's length is Euclid's", () => {
  expect(norm([3, 4])).toBe(5);
  expect(norm([])).toBe(0);
});
