import { expect, it } from "vitest";
import { clip } from "../../../src/discord/present/clip.js";

it("leaves what fits as it is", () => {
  expect(clip("12345", 5)).toBe("12345");
});

it("ends what does not fit with an ellipsis, within the limit", () => {
  expect(clip("123456", 5)).toBe("1234…");
});

it("never halves an emoji or a letter with its accents", () => {
  expect(clip("ab👩‍👩‍👧‍👦cd", 6)).toBe("ab…");
  expect(clip("abe\u0301\u0302d", 4)).toBe("ab…");
});
