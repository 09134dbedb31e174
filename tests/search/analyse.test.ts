import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../knowledge.js";
import { analyse } from "../../src/search/analyse.js";

const knowledge = loadKnowledge();
const keys = (question: string): string[] => analyse(question, knowledge).terms.map(({ key }) => key);
const term = (question: string, surface: string) =>
  analyse(question, knowledge).terms.find((one) => one.surface.toLowerCase() === surface);

describe("a question is understood by", () => {
  test("who is named, by whatever name", () => {
    expect(analyse("did Big Blue and 浪潮 sign with ChinaTelecom?", knowledge).entities).toEqual([
      "ibm",
      "inspur",
      "china-telecom",
    ]);
    expect(analyse("who is Ginny Romety?", knowledge).entities).toEqual(["rometty"]);
  });

  test("its periods and figures, which are no words any more", () => {
    const { periods, figures } = analyse("did sales fall 11% in Q2 2014?", knowledge);
    expect(periods).toEqual([{ year: 2014, quarter: 2 }]);
    expect(figures.map(({ value, unit }) => [value, unit])).toEqual([[11, "percent"]]);
    expect(keys("did sales fall 11% in Q2 2014?").filter((key) => /\d/.test(key))).toEqual([]);
  });

  test("last year, counted from when the article appeared", () => {
    expect(analyse("what happened last year?", knowledge).periods).toEqual([{ year: 2013 }]);
  });

  test("what it asks for, which way, and whether it denies", () => {
    expect(analyse("Why didn't sales grow?", knowledge)).toMatchObject({
      type: "reason",
      directions: ["up"],
      negated: true,
    });
    expect(analyse("Where is Inspur based?", knowledge)).toMatchObject({
      type: "place",
      directions: [],
      negated: false,
    });
  });
});

describe("terms", () => {
  test("are there once each, however often they are said", () => {
    expect(keys("deal deal agreement deals").filter((key) => key === "deal")).toHaveLength(1);
  });

  test("that are misspelt weigh less than the same spelt right", () => {
    const right = term("middleware", "middleware")?.weight ?? NaN;
    const wrong = term("midleware", "middleware")?.weight ?? NaN;
    expect(wrong).toBeGreaterThan(0);
    expect(wrong).toBeLessThan(right);
  });

  test("around the question weigh little, and nothing is made of those that no pack has", () => {
    const around = "I love middleware and zeppelins. Who runs it?";
    expect(term(around, "middleware")?.weight).toBeLessThan(term("middleware", "middleware")?.weight ?? NaN);
    expect(term(around, "zeppelins")).toBeUndefined();
    expect(term("I love middleware. Who runs IBM?", "middleware")).toBeUndefined();
    expect(term("Who runs zeppelins?", "zeppelins")?.known).toBe(false);
  });

  test("that name the thing asked for are marked", () => {
    expect(term("what share of the middleware market did IBM have?", "share")?.isAsked).toBe(true);
    expect(term("what share of the middleware market did IBM have?", "middleware")?.isAsked).toBe(false);
  });

  test("that are names count whole, though only a false premise has them", () => {
    const norway = term("what is the capital of Norway?", "norway");
    expect(norway?.known).toBe(true);
    expect(norway?.weight).toBe(norway?.tells);
  });

  test("that look like names no pack has are marked", () => {
    expect(term("did Xqzzt buy it?", "xqzzt")?.isName).toBe(true);
    expect(term("they met in ouagadougou", "ouagadougou")?.isName).toBe(true);
    expect(term("did they eat pancakes?", "pancakes")?.isName).toBe(false);
    expect(term("Pancakes?", "pancakes")?.isName).toBe(false);
    expect(term("They met. Pancakes?", "pancakes")?.isName).toBe(false);
    expect(term("did Inspur buy it?", "inspur")?.isName).toBe(false);
  });
});

test("an article pasted in is read at its beginning only", () => {
  expect(keys(`${"the ".repeat(1000)}middleware`)).not.toContain("middlewar");
  expect(analyse("浪潮 ".repeat(100_000), knowledge).text.length).toBeLessThanOrEqual(2000);
});

test("whatever is typed, each term is there once, with a weight that is a number", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (question) => {
      const { terms } = analyse(question, knowledge);
      expect(new Set(terms.map(({ key }) => key)).size).toBe(terms.length);
      expect(terms.every(({ weight }) => Number.isFinite(weight) && weight >= 0)).toBe(true);
    }),
  );
});
