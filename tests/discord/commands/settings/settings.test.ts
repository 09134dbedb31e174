import { PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { answer } from "../../../../src/answer/answer-question.js";
import { DEFAULT_SETTINGS } from "../../../../src/storage/storage.js";
import { indexKnowledge } from "../../../../src/search/knowledge-index.js";
import { preparePack } from "../../../../src/search/prepare.js";
import { openWordCounts } from "../../../../src/word-counts.js";
import { riverFact, riverPack } from "../../../search/river-fact.js";
import { FakeDiscord } from "../../../fake-discord/server.js";
import { startBot, temporaryStorage, type Bot } from "../../harness.js";
import { realParts } from "../../real-parts.js";

const MANAGER = { permissions: PermissionFlagsBits.ManageGuild };
const NOT_ALLOWED = "This is for those who may manage the server.";

/** Opens the settings as somebody who may. */
async function opened({ discord }: Bot): Promise<string> {
  discord.slash("settings", [], MANAGER);
  return (await discord.reply()).id;
}

async function changed(
  { discord }: Bot,
  id: string,
  customId: string,
  values: readonly string[],
): Promise<string> {
  discord.select(id, values, { ...MANAGER, customId });
  return (await discord.edited()).content;
}

describe("/settings", () => {
  it("shows the settings to those who may manage the server, and to them alone", async () => {
    const { discord } = await startBot(realParts);
    discord.slash("settings", [], MANAGER);
    const { content, onlyFor } = await discord.reply();
    expect(onlyFor).toBe(discord.world.person.id);
    expect(content.split("\n")).toEqual([
      "**How I behave in this server**",
      "- Channels in which I answer for everybody to see: all",
      "- Channel in which I answer plain questions, too, if I am shown the text of all messages: none",
      "- Commands are answered for everybody to see, unless the asker says otherwise",
      "- Between two questions a person waits 2 seconds",
      "- Stories that I speak of: all",
    ]);
    discord.slash("settings");
    expect(await discord.reply()).toMatchObject({ content: NOT_ALLOWED, onlyFor: discord.world.person.id });
  });

  it("warns where the bot may not write in the question channel", async () => {
    const discord = await FakeDiscord.start();
    discord.world.permissions &= ~PermissionFlagsBits.SendMessages;
    const bot = await startBot({ ...realParts, discord });
    const id = await opened(bot);
    const warning = "I cannot answer in the channel for plain questions";
    expect(await changed(bot, id, "1:set-question-channel", [discord.world.channelId])).toContain(warning);
    discord.slash("settings", [], MANAGER);
    expect((await discord.reply()).content).toContain(warning);
  });

  it("keeps what two managers change at once", async () => {
    const storage = temporaryStorage();
    const bot = await startBot({ ...realParts, storage });
    const { discord } = bot;
    const id = await opened(bot);
    discord.slash("settings", [], { ...MANAGER, by: discord.world.other });
    const { id: others } = await discord.reply();
    discord.select(id, ["30"], { ...MANAGER, customId: "1:set-cooldown" });
    discord.select(others, ["private"], { ...MANAGER, by: discord.world.other, customId: "1:set-privacy" });
    await discord.edited();
    await discord.edited();
    expect(await storage.settings(discord.world.guildId)).toEqual({
      ...DEFAULT_SETTINGS,
      cooldownSeconds: 30,
      isPrivate: true,
    });
  });

  it("changes them with menus, shows them as they are then, and keeps them for the server over a restart", async () => {
    const storage = temporaryStorage();
    const bot = await startBot({ ...realParts, storage });
    const { channelId, guildId } = bot.discord.world;
    const id = await opened(bot);
    expect(await changed(bot, id, "1:set-channels", [channelId])).toContain(`to see: <#${channelId}>\n`);
    expect(await changed(bot, id, "1:set-question-channel", [channelId])).toContain(
      `messages: <#${channelId}>\n`,
    );
    expect(await changed(bot, id, "1:set-privacy", ["private"])).toContain(
      "answered to the asker alone, unless",
    );
    expect(await changed(bot, id, "1:set-cooldown", ["30"])).toContain("a person waits 30 seconds");
    expect(await changed(bot, id, "1:set-packs", ["ibm-inspur"])).toContain("speak of: IBM and Inspur");
    const saved = {
      channels: [channelId],
      questionChannel: channelId,
      isPrivate: true,
      cooldownSeconds: 30,
      packs: ["ibm-inspur"],
    };
    expect(await storage.settings(guildId)).toEqual(saved);
    await bot.running.stop();
    const again = await startBot({ ...realParts, storage, discord: bot.discord });
    expect(await changed(again, id, "1:set-question-channel", [])).toContain("messages: none\n");
    expect(await storage.settings(guildId)).toEqual({ ...saved, questionChannel: null });
    expect(await storage.settings("200000000000000001")).toEqual(DEFAULT_SETTINGS);
  });

  it("counts the question channel among those in which it answers", async () => {
    const bot = await startBot(realParts);
    const { channelId } = bot.discord.world;
    const id = await opened(bot);
    await changed(bot, id, "1:set-channels", ["200000000000000002"]);
    expect(await changed(bot, id, "1:set-question-channel", [channelId])).toContain(
      `to see: <#200000000000000002>, <#${channelId}>\n`,
    );
    expect(await changed(bot, id, "1:set-channels", [])).toContain("to see: all\n");
  });

  it("changes nothing for those who may not manage the server, whatever they send", async () => {
    const storage = temporaryStorage();
    const bot = await startBot({ ...realParts, storage });
    const id = await opened(bot);
    bot.discord.select(id, ["private"], { customId: "1:set-privacy" });
    expect(await bot.discord.reply()).toMatchObject({ content: NOT_ALLOWED });
    for (const [customId, values] of [
      ["1:set-cooldown", ["-5"]],
      ["1:set-cooldown", ["soon"]],
    ] as const) {
      bot.discord.select(id, values, { ...MANAGER, customId });
      expect((await bot.discord.reply()).content).toContain("Please ask again");
    }
    expect(await storage.settings(bot.discord.world.guildId)).toEqual(DEFAULT_SETTINGS);
  });

  it("to answer in private by default holds where the asker does not say otherwise", async () => {
    const bot = await startBot(realParts);
    await changed(bot, await opened(bot), "1:set-privacy", ["private"]);
    const { discord } = bot;
    discord.slash("timeline");
    expect((await discord.reply()).onlyFor).toBe(discord.world.person.id);
    discord.slash("timeline", { name: "private", value: false });
    expect((await discord.reply()).onlyFor).toBeUndefined();
  });
});

describe("the packs that a server chose", () => {
  const counts = openWordCounts();
  const source = { id: "gazette", publisher: "The Gazette", title: "A bridge opens" };
  const river = preparePack(
    riverPack({
      title: "The bridge",
      sources: [source],
      facts: [riverFact("granite", "The bridge is of granite.", ["what is the bridge made of?"])],
    }),
    counts,
  );
  const other = preparePack(
    riverPack({
      id: "tower",
      title: "The tower",
      sources: [{ ...source, id: "wire" }],
      facts: [
        {
          ...riverFact("height", "The tower is 90 metres high.", ["how high is the tower?"]),
          citations: [{ source: "wire" }],
        },
      ],
    }),
    counts,
  );
  const library = (packs: readonly (typeof river)[]) => {
    const knowledge = indexKnowledge(packs, counts);
    return {
      ask: (question: string) => answer(question, { turns: [] }, knowledge),
      knowledge,
      suggest: () => knowledge.packs.map(({ title }) => title),
      introduction: "",
    };
  };
  const both = {
    ...library([river, other]),
    among: (ids: readonly string[]) => library([river, other].filter(({ pack }) => ids.includes(pack.id))),
  };

  it("are all that is spoken from there, in answers, lists and choices, and everything is elsewhere", async () => {
    const bot = await startBot(both);
    const { discord } = bot;
    await changed(bot, await opened(bot), "1:set-packs", ["tower"]);
    const bridge = { name: "question", value: "what is the bridge made of?" };
    discord.slash("ask", bridge);
    expect((await discord.reply()).content).not.toContain("granite");
    discord.say({ content: `<@${discord.world.bot.id}> ${bridge.value}` });
    expect((await discord.reply()).content).not.toContain("granite");
    discord.slash("fact", { name: "topic", value: "granite" });
    expect((await discord.reply()).content).not.toContain("granite.¹");
    expect(await discord.choicesFor("ask", { ...bridge, value: "" })).toMatchObject([{ name: "The tower" }]);
    discord.slash("ask", bridge, { direct: true });
    expect((await discord.reply()).content).toContain("The bridge is of granite.¹");
    expect(await changed(bot, await opened(bot), "1:set-packs", [])).toContain("speak of: all");
    discord.slash("ask", bridge);
    expect((await discord.reply()).content).toContain("The bridge is of granite.¹");
  });
});
