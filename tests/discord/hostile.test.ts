import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeText, unescapeText } from "../../src/discord/present/escape.js";
import { answered } from "./answers.js";
import { startBot } from "./harness.js";

/** What Discord would take for a mention, a link, an invitation or formatting. */
const ALIVE =
  /@(?:everyone|here|[!&]?\d)|(?<!\\)<(?:[@#:]|a:|t:|\/|id:)|:\/\/(?!paper\.example)|discord(?:app)?\.(?:gg|com\/invite)\/\w|(?<!\\)\*\*|(?<!\\)\|\||[\u202A-\u202E\u2066-\u2069]/;

const HOSTILE: readonly [string, string][] = [
  ["mentions", "@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678>"],
  ["markdown", "**bold** ||spoiler|| ```js\ncode\n``` # heading\n> quote\n-# small"],
  ["masked links", "[free](https://evil.example) [nitro](<https://evil.example/a_b>)"],
  [
    "invitations",
    "discord.gg/abc https://discord.gg/abc https://discord.com/invite/abc DISCORDAPP.COM/invite/x",
  ],
  ["right to left", "\u202Eevil\u202C \u2066hidden\u2069 \u05E9\u05DC\u05D5\u05DD"],
  ["2,000 combining marks", `a${"\u0301".repeat(2000)}`],
  [
    "custom emoji and times",
    "<:smile:123456789012345678> <a:x:123456789012345678> <t:0:R> </ask:123456789012345678>",
  ],
  ["control characters", "a\u0000b\u0007c\u001B[31m"],
];

describe("hostile text", () => {
  it.each(HOSTILE)("of %s is shown above an answer word for word, and does nothing", async (_, text) => {
    const { discord } = await startBot();
    discord.slash("ask", { name: "question", value: text.slice(0, 1000) });
    const { content, body } = await discord.reply();
    expect(content).not.toMatch(ALIVE);
    expect(content).toMatch(/^> [^\n]*\nSales in China fell 11% year on year\.¹/);
    expect(body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
  });

  it.each(HOSTILE)(
    "of %s is answered in a channel, and in an answer does nothing either",
    async (_, text) => {
      const { discord } = await startBot({
        ask: (question) => answered({ question, sentences: [{ text: `Said: ${text}`, marks: [1] }] }),
      });
      discord.sayDirectly({ content: text.slice(0, 2000) });
      expect((await discord.reply()).content).not.toMatch(ALIVE);
    },
  );

  it("is read back from where it was shown", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const kept = text
          .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
          .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
          .trim();
        if (!/^\d+\.\s|@\u200b/.test(kept)) expect(unescapeText(escapeText(text))).toBe(kept);
      }),
    );
  });

  it("does nothing, whatever it is made of", () => {
    const part = fc.oneof(
      fc.constantFrom(
        "@",
        "<",
        ">",
        "*",
        "|",
        "[",
        "](",
        "://",
        "discord.gg/",
        "everyone",
        "here",
        "1",
        "\\",
        "`",
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        // Our own backslashes are what keeps the rest from working, so pairs of them are taken out first.
        expect(escapeText(parts.join("")).replaceAll("\\\\", "")).not.toMatch(ALIVE);
      }),
      { numRuns: 500 },
    );
  });
});
