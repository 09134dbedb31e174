import { describe, expect, it } from "vitest";
import { described } from "../../../src/discord/words/described.js";
import { en } from "../../../src/discord/words/en.js";
import { createWords } from "../../../src/discord/words/words.js";

const words = createWords();

describe("the words of a locale", () => {
  it.each(["en", "en-GB", "en-US", "de", "zh-CN", ""])(
    "are English where there are no others: %j",
    (locale) => {
      expect(words(locale)("remove.label")).toBe("Remove");
    },
  );

  it.each([
    [0, "0 facts"],
    [1, "1 fact"],
    [2, "2 facts"],
  ])("count: %i", (count, text) => {
    expect(words("en")("facts.count", { count })).toBe(text);
  });

  it("fill in what they are given as it is, and read nothing into it", () => {
    const typed = "<b> & {{count}} $t(remove.label)";
    expect(words("en")("who.unknown", { typed })).toBe(`I know nobody of the name “${typed}”.`);
  });

  it("are there for every message", () => {
    expect(Object.values(en).filter((text) => text.trim() === "")).toEqual([]);
  });
});

it("a description is declared in English alone while there is no other language", () => {
  expect(described("ask.description")).toEqual({
    description: en["ask.description"],
    description_localizations: {},
  });
});
