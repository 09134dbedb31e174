import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entitySchema } from "../../src/knowledge/schema.js";
import { normalise } from "../../src/language/tokens.js";
import { matchAliases } from "../../src/search/aliases.js";
import { wordsOf } from "../../src/search/words.js";

const ENTITIES = [
  { id: "china", name: "China", kind: "place", aliases: ["Chinese", "中国", "中國"] },
  {
    id: "telecom",
    name: "China Telecom",
    kind: "company",
    aliases: ["China Telecom Corp", "中国电信", "中國電信"],
  },
  { id: "us", name: "United States", kind: "place", aliases: ["US", "U.S.A."] },
  { id: "us-government", name: "US government", kind: "government" },
  { id: "blue", name: "IBM", kind: "company", aliases: ["Big Blue", "IBM Corp"] },
  { id: "chien", name: "D.C. Chien", kind: "person", aliases: ["D. C. Chien"] },
  { id: "k1", name: "K1", kind: "product" },
  { id: "who", name: "WHO", kind: "organisation" },
].map((entity) => entitySchema.parse(entity));

const aliases = matchAliases(ENTITIES);

/** The entities named in a text, from left to right, none inside another. */
function named(text: string, most?: number): string[] {
  const words = wordsOf(normalise(text));
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    const name = aliases.at(words, at, most);
    if (name !== undefined) found.push(name.entity);
    at += name?.length ?? 1;
  }
  return found;
}

describe("names in a text", () => {
  test.each([
    ["in any case", "ibm, Ibm and IBM in china", ["blue", "blue", "blue", "china"]],
    ["the longest first", "China Telecom Corp of China", ["telecom", "china"]],
    ["the longest first, abbreviated", "the U.S. government", ["us-government"]],
    ["the shorter where the longer one breaks off", "China Tele, united government", ["china"]],
    ["by alias", "big blue, Chinese", ["blue", "china"]],
    ["in the plural or possessive", "IBMs, IBM's and Big Blue’s", ["blue", "blue", "blue"]],
    ["with points or without", "D.C. Chien, DC Chien, D. C. Chien", ["chien", "chien", "chien"]],
    ["written as one word", "chinatelecom, BigBlue", ["telecom", "blue"]],
    [
      "in Chinese, simplified and traditional",
      "中国 中國 中国电信 中國電信",
      ["china", "china", "telecom", "telecom"],
    ],
    ["with digits", "k1 and K1", ["k1", "k1"]],
  ])("%s", (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test.each(["chinatown", "ibmer", "big and blue", "blue big", "K12", "states united", "Chien", "", "数据"])(
    "not in %j",
    (text) => {
      expect(named(text)).toEqual([]);
    },
  );
});

describe("names that are other words in lower case", () => {
  test.each([
    ["who told us about the US?", ["us"]],
    ["in the U.S. and U.S.A.", ["us", "us"]],
    ["they told us", []],
    ["Us and them", []],
    ["who is WHO", ["who"]],
    ["the us government", ["us-government"]],
  ])("%s", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

test.each([
  [
    "a run of letters without spaces, the names in it whole",
    "中国电信在中国开放",
    ["中国电信", "在", "中国", "开放"],
  ],
  ["also where Latin letters begin it", "IBMのタワー", ["ibm", "の", "タワー"]],
  ["no other words", "chinatelecom of China", ["chinatelecom", "of", "china"]],
])("parted are %s", (_, text, words) => {
  const parted = aliases.parted(wordsOf(normalise(text)));
  expect(parted.map((word) => word.text)).toEqual(words);
  for (const { surface, start, end } of parted) expect(text.slice(start, end)).toBe(surface);
});

test("names longer than asked for are passed over", () => {
  expect(named("China Telecom", 1)).toEqual(["china"]);
  expect(named("Big Blue", 1)).toEqual([]);
});

test("every word of a name is known, and the name as one word", () => {
  expect(aliases.uses).toMatchObject({
    china: 1,
    telecom: 1,
    chinatelecom: 1,
    dc: 1,
    dcchien: 1,
    中国电信: 1,
  });
  expect(Object.keys(aliases.uses)).not.toContain("China");
});

test("every name finds its entity, whatever stands around it", () => {
  const around = fc.stringMatching(/^(?:[qxz]{3,8} ){0,3}$/);
  const one = fc.constantFrom(
    ...ENTITIES.flatMap(({ id, name, aliases: more }) => [name, ...more].map((text) => ({ id, text }))),
  );
  fc.assert(
    fc.property(around, one, around, (before, { id, text }, after) => {
      expect(named(`${before}${text} ${after}`)).toEqual([id]);
    }),
  );
});

test("whatever the text, a name is found within it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(5), (text, at) => {
      const words = wordsOf(normalise(`${text} IBM`));
      expect(at + (aliases.at(words, at)?.length ?? 0)).toBeLessThanOrEqual(Math.max(words.length, at));
    }),
  );
});
