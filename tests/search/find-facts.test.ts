import { describe, expect, test } from "vitest";
import { createFindFacts } from "../../src/search/find-facts.js";
import { loadKnowledge } from "../knowledge.js";

const { offer, find } = createFindFacts(loadKnowledge());
const ids = (typed: string, limit = 3) => offer(typed, limit).map(({ id }) => id);

describe("facts are found by topic", () => {
  test.each([
    ["in a word", "cloud", "telecom-cloud-applications"],
    ["misspelt", "midlewear share", "middleware-share"],
    ["with a letter missing", "pwer8", "power8-chips"],
    ["by a name misspelt", "ginni romety", "rometty-role"],
    ["half typed", "telecom len", "telecom-length"],
    ["in Chinese", "浪潮", "inspur-chinese-name"],
    ["in capitals, with spaces around", "  OPENPOWER MEMBERS ", "openpower-members"],
  ])("%s: %s", (_, typed, id) => {
    expect(ids(typed)[0]).toBe(id);
  });

  test("all in the order of the pack while nothing is typed, and no more than asked for", () => {
    expect(ids(" ", 4)).toHaveLength(4);
  });

  test("none for what is nowhere in the pack", () => {
    expect(ids("zzzz")).toEqual([]);
  });

  test("in any text, however long", () => {
    expect(() => offer("🏦".repeat(5000), 25)).not.toThrow();
  });
});

describe("surely meant is", () => {
  test.each([
    ["midlewear share", "middleware-share"],
    ["pwer8 chps", "power8-chips"],
    ["ginni romety", "rometty-role"],
    ["浪潮", "inspur-chinese-name"],
    ["telecom len", "telecom-length"],
  ])("a fact that has a telling word of those typed, put right: %s", (typed, id) => {
    expect(find(typed)[0]?.id).toBe(id);
  });

  test.each(["pizza", "apple", "the weather in Paris", "is it", " "])("none for %j", (typed) => {
    expect(find(typed)).toEqual([]);
  });
});
