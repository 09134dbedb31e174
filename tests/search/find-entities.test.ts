import { describe, expect, test } from "vitest";
import { createFindEntities } from "../../src/search/find-entities.js";
import { loadKnowledge } from "../knowledge.js";

const { offer, find } = createFindEntities(loadKnowledge(), ["person", "company", "government"]);
const ids = (typed: string, limit = 3) => offer(typed, limit).map(({ id }) => id);

describe("people and organisations are found", () => {
  test.each([
    ["by name", "Gartner", "gartner"],
    ["by an alias", "big blue", "ibm"],
    ["by an alias that is part of other names", "chinese state", "chinese-government"],
    ["misspelt", "ginny rommety", "rometty"],
    ["half typed", "chi", "chien"],
    ["in Chinese", "孙丕恕", "sun-pishu"],
  ])("%s: %s", (_, typed, id) => {
    expect(ids(typed)[0]).toBe(id);
  });

  test("of the kinds that stand for choice alone", () => {
    expect(offer("", 99).map(({ kind }) => kind)).not.toContain("product");
    expect(ids("websphere")).not.toContain("websphere");
  });

  test("none for what is nobody's name", () => {
    expect(ids("zzzz")).toEqual([]);
  });
});

describe("surely meant is", () => {
  test.each([
    ["DC Chein", "chien"],
    ["big blue", "ibm"],
    ["ginny rommety", "rometty"],
    ["insper", "inspur"],
    ["chairman", "sun-pishu"],
  ])("whoever has the name, or one that it was meant to be: %s", (typed, id) => {
    expect(find(typed)[0]?.id).toBe(id);
  });

  test.each(["apple", "pizza", "tim cook", "CEO of apple", "the", " "])("nobody for %j", (typed) => {
    expect(find(typed)).toEqual([]);
  });
});
