import { describe, expect, it, test } from "vitest";
import { passageUrl } from "../../src/answer/passage-url.js";

const PAGE = "https://gazette.example/bridge-1.1905";

describe("the address of a passage", () => {
  it("is the page with a text fragment", () => {
    expect(passageUrl(PAGE, { start: "the bridge opened" })).toBe(`${PAGE}#:~:text=the%20bridge%20opened`);
  });

  it("names the passage's first and last words, parted by the only bare comma", () => {
    const url = passageUrl(PAGE, { start: "at last, the bridge", end: "in May, she said" });
    expect(url).toBe(`${PAGE}#:~:text=at%20last%2C%20the%20bridge,in%20May%2C%20she%20said`);
  });

  it("is the page alone where no anchor is known", () => {
    expect(passageUrl(PAGE, undefined)).toBe(PAGE);
  });

  it("goes on from a fragment that the page's address has already", () => {
    expect(passageUrl("https://g.example/a#top", { start: "x" })).toBe("https://g.example/a#top:~:text=x");
  });
});

test.each([
  ["-", "%2D"],
  [",", "%2C"],
  ["&", "%26"],
  ["(", "%28"],
  [")", "%29"],
  ["'", "%27"],
  ["!", "%21"],
  ["~", "%7E"],
  ["*", "%2A"],
  ["_", "%5F"],
  ["#", "%23"],
  ["%", "%25"],
  ["é", "%C3%A9"],
  ["钱", "%E9%92%B1"],
  ["😀", "%F0%9F%98%80"],
])("in a passage %s is written %s", (sign, encoded) => {
  expect(passageUrl("https://g.example/", { start: `a${sign}b`, end: `c${sign}` })).toBe(
    `https://g.example/#:~:text=a${encoded}b,c${encoded}`,
  );
});

test("any passage can be read back from its address", () => {
  const start = "“half-price” (50%), she's sure: ~1,000 & more_of*it!";
  const url = new URL(passageUrl(PAGE, { start }));
  expect(decodeURIComponent(url.hash.replace("#:~:text=", ""))).toBe(start);
});
