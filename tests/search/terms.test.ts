import { describe, expect, test } from "vitest";
import { entitySchema } from "../../src/knowledge/schema.js";
import { normalise } from "../../src/language/tokens.js";
import { matchAliases } from "../../src/search/aliases.js";
import { termsOf } from "../../src/search/terms.js";
import { wordsOf } from "../../src/search/words.js";

const aliases = matchAliases(
  [
    { id: "telecom", name: "China Telecom", kind: "company" },
    { id: "china", name: "China", kind: "place", aliases: ["中国"] },
    { id: "factory", name: "Shandong Equipment Factory", kind: "company" },
  ].map((entity) => entitySchema.parse(entity)),
);

const keys = (text: string, withNameParts?: boolean): string =>
  termsOf(wordsOf(normalise(text)), aliases, withNameParts)
    .map(({ key }) => key)
    .join(" ");

describe("a text's terms", () => {
  test.each([
    ["names are entities, whatever they are called", "China, 中国, China Telecom", "@china @china @telecom"],
    ["the rest are concepts", "falling revenues dropped", "fall sale fall"],
    ["phrases are one", "the chief executive took over", "the ceo buy"],
    ["a name parts a phrase", "chief China executive", "chief @china execut"],
    ["names in the midst", "who runs China Telecom now", "who run @telecom now"],
    ["nothing", "", ""],
  ])("%s", (_, text, expected) => {
    expect(keys(text)).toBe(expected);
  });

  test("what is indexed has the words of longer names too, but for those that are names themselves", () => {
    expect(keys("Shandong Equipment Factory", true)).toBe("@factory shandong equip factori");
    expect(keys("China Telecom in China", true)).toBe("@telecom telecom in @china");
  });
});

test("a name tells what was written, where, and from what it was corrected", () => {
  const words = wordsOf("the China Telecom").map((word) =>
    word.text === "telecom" ? { ...word, correctedFrom: "telecm", closeness: 0.8 } : word,
  );
  expect(termsOf(words, aliases)[1]).toEqual({
    key: "@telecom",
    surface: "China Telecom",
    start: 4,
    entity: "telecom",
    correctedFrom: "telecm",
    closeness: 0.8,
  });
});

test.each([
  ["words", "harbour "],
  ["Chinese letters without a space", "港"],
])("a text of hundreds of thousands of %s is read as any other", (_, word) => {
  const words = aliases.parted(wordsOf(word.repeat(200_000)));
  expect(termsOf(words, aliases)).toHaveLength(words.length);
});
