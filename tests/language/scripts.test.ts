import { expect, test } from "vitest";
import { isUnspaced, simplified, wordsInRun } from "../../src/language/scripts.js";

test.each(["浪潮集团", "ひらがな", "タワー", "ท่าเรือ"])("%s has no spaces between words", (text) => {
  expect(isUnspaced(text)).toBe(true);
});

test("words of Latin, Cyrillic and Korean text have spaces between them", () => {
  expect(["harbour", "гавань", "항구"].some(isUnspaced)).toBe(false);
});

test("a run is parted into words that are together the run again", () => {
  const words = wordsInRun("港口在中国开放");
  expect(words.map(({ text }) => text)).toContain("中国");
  expect(words.map(({ text }) => text).join("")).toBe("港口在中国开放");
});

test("traditional characters become simplified ones, one for each", () => {
  expect(simplified("聯想和合作夥伴")).toBe("联想和合作伙伴");
  expect(simplified("Lenovo")).toBe("Lenovo");
});

test("a run of any length is parted in one go through it, and no letter of it is parted", () => {
  for (const letter of ["港", "ก", "𠮷"]) {
    const words = wordsInRun(letter.repeat(50_001));
    expect(words.map(({ text }) => text).join("")).toBe(letter.repeat(50_001));
    expect(words.some(({ text }) => /\p{Cs}/u.test(text))).toBe(false);
    expect(words.at(-1)).toMatchObject({ start: 50_001 * letter.length - (words.at(-1)?.text.length ?? 0) });
  }
});
