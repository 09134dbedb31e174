import { PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { factSchema } from "../../../src/knowledge/schema.js";
import { indexKnowledge } from "../../../src/search/knowledge-index.js";
import { preparePack } from "../../../src/search/prepare.js";
import { openWordCounts } from "../../../src/word-counts.js";
import { riverFact, riverPack } from "../../search/river-fact.js";
import { en } from "../../../src/discord/words/en.js";
import { startBot, type Bot } from "../harness.js";
import { panelTexts } from "../panel-texts.js";
import { realParts } from "../real-parts.js";

const EPHEMERAL = 64;

/** The texts of the list that a command answers with. */
async function given({ discord }: Bot, command: string): Promise<string[]> {
  discord.slash(command);
  return panelTexts((await discord.reply()).body);
}

describe("/figures", () => {
  it("shows the key numbers, each with its unit, period, basis and footnote", async () => {
    const [title, body, sources] = await given(await startBot(realParts), "figures");
    expect(title).toBe("## Key figures");
    expect(body).toMatch(
      /^\*\*11% down\*\*: IBM's sales in China¹\n-# the second quarter of 2014 · year on year, adjusted for currency\n/,
    );
    expect(body).toContain("**almost 50%**: the share of hardware in IBM's revenue in China");
    expect(body).toContain("**53 members**: the OpenPower Foundation's membership⁷\u2009⁸\n-# August 2014");
    expect(sources).toMatch(
      /^-# ¹ \[The Irish Times, 22 Aug 2014, paragraph 8\]\(<https:.+#:~:text=.+>\) · press/,
    );
  });

  it("shows hostile words of a pack word for word", async () => {
    const figure = { value: 7, unit: "percent", of: "**bridges** [here](https://evil.example)" };
    const fact = factSchema.parse({
      ...riverFact("bridges", "Seven per cent are bridges."),
      figures: [figure],
    });
    const counts = openWordCounts();
    const source = { id: "gazette", publisher: "The Gazette", title: "A bridge opens" };
    const pack = preparePack(riverPack({ facts: [fact], sources: [source] }), counts);
    const [, body] = await given(await startBot({ knowledge: indexKnowledge([pack], counts) }), "figures");
    expect(body).toContain(": \\*\\*bridges\\*\\* \\[here\\](https:\\//evil.example)");
  });
});

describe("/timeline", () => {
  it("tells what happened in order, and what is not known to the day", async () => {
    const bot = await startBot(realParts);
    const [title, body, sources] = await given(bot, "timeline");
    expect(title).toBe("## Timeline");
    expect(body?.match(/^### .*$/gm)).toEqual([
      "### the 1960s (not known to the day)",
      "### 2013 (not known to the day)",
      "### April 2014 (not known to the day)",
      "### May 2014 (not known to the day)",
      "### 22 August 2014",
    ]);
    expect(body).toContain("¹\n### 2013");
    expect(body).toContain("-# The article says only May; the year follows from its own date.");
    expect(sources).toMatch(/^-# ¹ \[China Daily, 30 May 2014\]/);
  });

  it("has further pages, which everybody can turn to, and back", async () => {
    const { discord } = await startBot(realParts);
    discord.slash("timeline");
    const { id } = await discord.reply();
    discord.press(id, "Next");
    const second = panelTexts((await discord.edited()).body);
    expect(second[1]).toMatch(/^### 22 August 2014\n/);
    expect(second[2]).toMatch(/-# Page 2 of 2$/);
    expect(() => {
      discord.press(id, "Next");
    }).toThrow("no button Next to press");
    discord.press(id, "Previous");
    expect(panelTexts((await discord.edited()).body)[2]).toMatch(/-# Page 1 of 2$/);
  });
});

describe("/sources", () => {
  it("shows the articles, how many facts rest on each, and when it was last audited", async () => {
    const [, body] = await given(await startBot(realParts), "sources");
    expect(body).toMatch(
      /^\*\*\[The Irish Times, 22 Aug 2014\]\(<https:\S+>\)\*\*: IBM announces partnership with Chinese rival Inspur\n-# from Bloomberg · \d+ facts rest on it · \d+ on it alone · last audited on \d+ \w+ \d{4}\n/,
    );
    expect(body).toContain("· not audited");
  });
});

describe("every list", () => {
  it.each(["figures", "timeline", "sources", "facts"])(
    "/%s is shown to the person alone on request",
    async (command) => {
      const { discord } = await startBot(realParts);
      discord.slash(command, { name: "private", value: true });
      expect(await discord.reply()).toMatchObject({ onlyFor: discord.world.person.id });
      discord.slash(command, [], { direct: true });
      expect((await discord.reply()).flags & EPHEMERAL).toBe(0);
      discord.slash(command, [], { where: "elsewhere" });
      expect((await discord.reply()).flags & EPHEMERAL).toBe(0);
    },
  );

  it.each(["figures", "timeline", "sources", "facts"])(
    "/%s says so where nothing is known",
    async (command) => {
      const [, body] = await given(await startBot(), command);
      expect(body).toMatch(/^There are no .* here\.$/);
    },
  );

  it.each([
    ["of a list that there is not", "1:page:secrets::1"],
    ["about what there is not", "1:page:who:nobody:1"],
    ["of no number", "1:page:timeline::0"],
    ["of an earlier version", "0:page:timeline::1"],
  ])("a page %s is a friendly line to the person alone", async (_, customId) => {
    const { discord } = await startBot(realParts);
    discord.slash("timeline");
    discord.press((await discord.reply()).id, { customId });
    expect(await discord.reply()).toMatchObject({
      content: "That was from an earlier version of me, or of what I know. Please ask again.",
      onlyFor: discord.world.person.id,
    });
  });

  it.each([
    ["figures", undefined],
    ["timeline", undefined],
    ["sources", undefined],
    ["facts", undefined],
    ["who", { name: "name", value: "chien" }],
    ["help", undefined],
    ["privacy", undefined],
  ])("/%s can be removed by whoever asked and by moderators, and by nobody else", async (command, option) => {
    const { discord } = await startBot(realParts);
    const { person, other } = discord.world;
    const shown = async () => {
      discord.slash(command, option);
      return (await discord.reply()).id;
    };
    const [first, second] = [await shown(), await shown()];
    discord.press(first, "Remove", { by: other });
    expect(await discord.reply()).toMatchObject({ content: en["remove.not-yours"], onlyFor: other.id });
    discord.press(first, "Remove", { by: other, permissions: PermissionFlagsBits.ManageMessages });
    await expect.poll(() => discord.messages.deleted).toEqual([first]);
    discord.press(second, "Remove", { by: person });
    await expect.poll(() => discord.messages.deleted).toEqual([first, second]);
  });

  it("stays that of whoever asked for it when somebody else turns the page, after a restart, too", async () => {
    const { discord, running } = await startBot(realParts);
    const { person, other } = discord.world;
    discord.slash("timeline");
    const { id } = await discord.reply();
    await running.stop();
    await startBot({ ...realParts, discord });
    discord.press(id, "Next", { by: other });
    await discord.edited();
    discord.press(id, "Remove", { by: other });
    expect(await discord.reply()).toMatchObject({ content: en["remove.not-yours"] });
    discord.press(id, "Remove", { by: person });
    await expect.poll(() => discord.messages.deleted).toEqual([id]);
  });

  it("still turns its pages after a restart", async () => {
    const { discord, running } = await startBot(realParts);
    discord.slash("timeline");
    const { id } = await discord.reply();
    await running.stop();
    await startBot({ ...realParts, discord });
    discord.press(id, "Next");
    expect(panelTexts((await discord.edited()).body)[2]).toMatch(/-# Page 2 of 2$/);
  });
});
