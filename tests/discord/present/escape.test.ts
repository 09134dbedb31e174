import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeAddress, escapeText, unescapeText } from "../../../src/discord/present/escape.js";

describe("text from elsewhere", () => {
  it.each([
    ["plain words, 11% (year on year): IBM's", "plain words, 11% (year on year): IBM's"],
    [
      "**bold** _it_ ~~no~~ ||spoiler|| `code`",
      "\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\|\\|spoiler\\|\\| \\`code\\`",
    ],
    ["a \\ backslash", "a \\\\ backslash"],
    ["<a: _it_", "\\<a: \\_it\\_"],
    ["中国的销售额 📉 下降了", "中国的销售额 📉 下降了"],
  ])("shows word for word: %s", (given, expected) => {
    expect(escapeText(given)).toBe(expected);
  });

  it("mentions nobody, in no way that Discord knows", () => {
    const given = "@everyone @here <@1> <@!1> <@&2> <#3> </ask:4> <id:guide> <t:5> <:smile:6>";
    const escaped = escapeText(given);
    expect(escaped).not.toMatch(/@(?:everyone|here|\d|!|&)/);
    expect(escaped).not.toMatch(/(?<!\\)</);
  });

  it("makes no link, not even of the second of two on a line", () => {
    const escaped = escapeText(
      "[one](https://evil.example) [two](https://evil.example/a_b) https://evil.example",
    );
    expect(escaped).not.toMatch(/(?<!\\)[[\]]/);
    expect(escaped).not.toContain("://");
  });

  it.each([
    ["# heading", "\\# heading"],
    ["-# small print", "\\-# small print"],
    ["> quote", "\\> quote"],
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["2014 was the year. 11% it was.", "2014 was the year. 11% it was."],
  ])("begins no block: %s", (given, expected) => {
    expect(escapeText(given)).toBe(expected);
  });

  it("stays on one line and in its direction", () => {
    expect(escapeText("one\n> two\r\nthree\u2028four\u202Eevif")).toBe("one > two three fourevif");
  });
});

describe("an address in a masked link", () => {
  it("keeps the text fragment and ends where it should", () => {
    expect(escapeAddress("https://a.example/x_(y)#:~:text=one%20two,-three")).toBe(
      "https://a.example/x_%28y%29#:~:text=one%20two,-three",
    );
    expect(escapeAddress("https://a.example/>) **oops**")).not.toMatch(/[\s<>()]/);
  });
});

describe("escaped text", () => {
  it("is read back as it was, but for what escaping drops", () => {
    expect(unescapeText(escapeText("**b** @everyone <@1> a\\\\b https://x.example 1. one"))).toBe(
      "**b** @everyone <@1> a\\\\b https://x.example 1. one",
    );
  });

  it("means the same once more, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const escaped = escapeText(text);
        expect(escapeText(unescapeText(escaped))).toBe(escaped);
      }),
    );
  });
});
