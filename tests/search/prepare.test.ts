import { describe, expect, test } from "vitest";
import { entitySchema, factSchema, gapSchema, sourceSchema, type Pack } from "../../src/knowledge/schema.js";
import { preparePack, publicationYear } from "../../src/search/prepare.js";
import { openWordCounts } from "../../src/word-counts.js";

const counts = openWordCounts();

const PACK: Pack = {
  id: "bridge",
  title: "The bridge",
  about: "the bridge",
  sources: [
    sourceSchema.parse({ id: "gazette", publisher: "G", title: "T", published: "2020-05-01" }),
    sourceSchema.parse({ id: "wire", publisher: "W", title: "T", published: "2023-01-01" }),
  ],
  entities: [
    entitySchema.parse({ id: "mayor", name: "Anna Muster", kind: "person", aliases: ["the mayor"] }),
  ],
  facts: [
    factSchema.parse({
      id: "traffic",
      topic: "Traffic",
      statement: "Traffic over the bridge grew by 30 per cent last year, Anna Muster said in May.",
      short: "It grew by 30%.",
      status: "press_report",
      citations: [{ source: "gazette" }],
      figures: [{ value: 30, unit: "percent", of: "traffic", period: "2019-Q2" }],
      date: "2020-05-01",
      questions: ["by how much did traffic grow?", "when did the traffic of Muster grow"],
      refutes: ["traffic fell, all traffic"],
    }),
  ],
  gaps: [
    gapSchema.parse({
      id: "cost",
      statement: "Nobody says what it cost.",
      questions: ["how much did the bridge cost?"],
    }),
  ],
};
const { facts, gaps, keys, telling, uses, pack } = preparePack(PACK, counts);

describe("a fact", () => {
  test("has the terms of its statement, short form and topic, as often as they occur", () => {
    const terms = facts[0]?.statement ?? [];
    expect(terms.filter((term) => term === "rise")).toHaveLength(2);
    expect(terms.filter((term) => term === "traffic")).toHaveLength(2);
    expect(terms).toContain("@mayor");
  });

  test("has its names' words too, so that part of a name finds it", () => {
    expect(facts[0]?.statement).toContain("muster");
  });

  test("has no figure or period among its terms: they are compared as what they mean", () => {
    expect(facts[0]?.statement.filter((term) => /\d|cent|year|may$/.test(term))).toEqual([]);
    expect(facts[0]?.figures.map(({ value, unit }) => [value, unit])).toEqual([
      [30, "percent"],
      [30, "percent"],
    ]);
  });

  test("has the periods of its words, counted from the first source's year, of its date and of its figures", () => {
    expect(new Set(facts[0]?.periods)).toEqual(
      new Set([
        { year: 2019 },
        // May alone is the May of the fact's own date.
        { year: 2020, month: 5 },
        { year: 2020, month: 5, day: 1 },
        { year: 2019, quarter: 2 },
      ]),
    );
  });

  test("a draft without questions is asked for with its statement", () => {
    const [fact] = PACK.facts;
    if (fact === undefined) throw new Error("The pack has no fact");
    const prepared = preparePack({ ...PACK, facts: [{ ...fact, questions: [] }] }, counts);
    expect(
      prepared.facts[0]?.questions.map(({ terms }) => terms.map((place) => prepared.keys[place])),
    ).toEqual([expect.arrayContaining(["traffic", "bridg", "@mayor"])]);
  });

  test("has the directions of its words once", () => {
    expect(facts[0]?.directions).toEqual(["up"]);
  });

  test("has each term of a question once, and what the question asks for", () => {
    expect(facts[0]?.questions.map(({ type }) => type)).toEqual(["amount", "time"]);
    for (const { terms } of [...(facts[0]?.questions ?? []), ...(facts[0]?.refutes ?? [])]) {
      expect(new Set(terms).size).toBe(terms.length);
    }
    expect(facts[0]?.refutes[0]?.terms.map((place) => keys[place])).toEqual(["traffic", "fall", "all"]);
  });
});

test("a gap is prepared as a fact is, and the pack itself is kept", () => {
  expect(gaps.map(({ id }) => id)).toEqual(["cost"]);
  expect(gaps[0]?.questions[0]?.type).toBe("amount");
  expect(gaps[0]?.refutes).toEqual([]);
  expect(pack).toBe(PACK);
});

test("names tell all, common words nothing, and every word is counted wherever it is used", () => {
  expect(telling.informs["@mayor"]).toBe(1);
  expect(telling.informs.the).toBe(0);
  expect(telling.informs.traffic).toBeGreaterThan(0.3);
  expect(uses).toMatchObject({ traffic: 6, bridge: 2, anna: 1 });
  expect(uses).not.toHaveProperty("mayor");
});

test("what is prepared is plain data: kept and read again, it is the same", () => {
  const prepared = preparePack(PACK, counts);
  expect(JSON.parse(JSON.stringify(prepared))).toEqual(prepared);
});

test("the year that a pack speaks from is that of its first source", () => {
  expect(publicationYear(PACK)).toBe(2020);
  expect(publicationYear({ ...PACK, sources: [] })).toBeUndefined();
});
