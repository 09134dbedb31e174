import { describe, expect, it } from "vitest";
import { contrastIn, plainClaim, withoutPartialDenial } from "../../src/language/assertion.js";

const contrast = (text: string): string | undefined => {
  const found = contrastIn(text);
  return found && text.slice(found.start, found.end).trim();
};

describe("what a claim sets its own against", () => {
  it.each([
    ["The database is Informix and not DB2.", "and not DB2"],
    ["Half of it is consulting, rather than hardware.", ", rather than hardware"],
    ["It came out in January, not in May.", ", not in May"],
  ])("is found: %s", (text, found) => {
    expect(contrast(text)).toBe(found);
  });

  it("is nothing where the whole claim is a denial", () => {
    expect(contrast("IBM did not buy Inspur.")).toBeUndefined();
  });
});

describe("a claim in figures' shorthand", () => {
  it.each([
    ["sales were down 15% in Q2", "sales fell 15% in Q2"],
    ["sales went up 11 percent", "sales rose 11 percent"],
    ["china sales -11% in Q1", "china sales fell 11% in Q1"],
  ])("says rose and fell: %s", (text, plain) => {
    expect(plainClaim(text)).toBe(plain);
  });
});

describe("a denial of a part", () => {
  it("is taken out, and one of the whole is not", () => {
    expect(withoutPartialDenial("banks were told not to use it")).not.toMatch(/\bnot\b/);
    expect(withoutPartialDenial("IBM did not stop")).toMatch(/\bnot\b/);
  });
});
