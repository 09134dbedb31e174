import { setTimeout } from "node:timers/promises";
import { PermissionFlagsBits } from "discord.js";
import { describe, expect, it, vi } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/storage/storage.js";
import { startBot, temporaryStorage, type Bot } from "../harness.js";
import { panelTexts } from "../panel-texts.js";
import { realParts } from "../real-parts.js";

const MANAGER = { permissions: PermissionFlagsBits.ManageGuild };
const NOT_ALLOWED = "This is for those who may manage the server.";

async function ask({ discord }: Bot, value: string): Promise<void> {
  discord.slash("ask", { name: "question", value });
  await discord.reply();
}

describe("/gaps", () => {
  it("lists what was asked and not answered, most asked first, to those who may manage the server", async () => {
    const bot = await startBot(realParts);
    await ask(bot, "which law firm advised IBM?");
    await ask(bot, "how much is the deal worth?");
    await ask(bot, "How much is the  deal worth?");
    await ask(bot, "How far did IBM's sales in China fall?");
    bot.discord.slash("gaps", [], MANAGER);
    const { body, onlyFor } = await bot.discord.reply();
    expect(onlyFor).toBe(bot.discord.world.person.id);
    expect(panelTexts(body)[1]).toMatch(
      /^- how much is the deal worth\?\n-# asked 2 times, last <t:\d+:R>\n- which law firm advised ibm\?\n-# asked once, <t:\d+:R>$/,
    );
  });

  it("says so where nothing was left unanswered, and in public on request", async () => {
    const { discord } = await startBot(realParts);
    discord.slash("gaps", { name: "private", value: false }, MANAGER);
    const { body, onlyFor } = await discord.reply();
    expect(onlyFor).toBeUndefined();
    expect(panelTexts(body)[1]).toBe("Nothing that was asked here was left unanswered.");
  });

  it("shows nothing to anybody else, by no way", async () => {
    const storage = temporaryStorage();
    const { discord } = await startBot({ ...realParts, storage });
    for (let number = 0; number < 9; number += 1)
      await storage.addUnanswered(discord.world.guildId, `why ${number}?`);
    discord.slash("gaps");
    expect((await discord.reply()).content).toBe(NOT_ALLOWED);
    discord.slash("gaps", { name: "private", value: false }, MANAGER);
    const { id } = await discord.reply();
    discord.press(id, "Next");
    expect((await discord.reply()).content).toBe(NOT_ALLOWED);
    discord.select(id, ["all"]);
    expect((await discord.reply()).content).toBe(NOT_ALLOWED);
    discord.press(id, "Next", MANAGER);
    expect(panelTexts((await discord.edited()).body)[2]).toBe("-# Page 2 of 2");
  });

  it("is announced in private where it takes long, as /settings is", async () => {
    const storage = temporaryStorage();
    const { discord } = await startBot({ ...realParts, storage, patienceMs: 10 });
    vi.spyOn(storage, "settings").mockImplementation(async () => {
      await setTimeout(60);
      return DEFAULT_SETTINGS;
    });
    for (const command of ["gaps", "settings"]) {
      discord.slash(command, [], MANAGER);
      expect(await discord.reply()).toMatchObject({ via: "follow-up", onlyFor: discord.world.person.id });
    }
    expect(discord.rest.requests.filter(({ method }) => method === "DELETE")).toEqual([]);
  });

  it("lists which answers were found wanting, most first", async () => {
    const bot = await startBot(realParts);
    const { discord } = bot;
    discord.slash("ask", { name: "question", value: "How far did IBM's sales in China fall?" });
    const { id } = await discord.reply();
    for (const by of [discord.world.person, discord.world.other]) {
      discord.press(id, "Not helpful", { by });
      await discord.reply();
    }
    discord.slash("fact", { name: "topic", value: "power8-chips" });
    discord.press((await discord.reply()).id, "Not what I asked");
    await discord.reply();
    discord.slash("fact", { name: "topic", value: "rometty-role" });
    discord.press((await discord.reply()).id, "Helpful");
    await discord.reply();
    discord.slash("gaps", [], MANAGER);
    expect(panelTexts((await discord.reply()).body)[1]).toMatch(
      /^### Answers found wanting\n- .*11%.*\n-# not helpful 2 times\n(?:- .*\n-# not helpful 2 times\n)*- .*Power8.*\n-# not what was asked once$/,
    );
  });

  it("lets one question be deleted, or all", async () => {
    const storage = temporaryStorage();
    const { discord } = await startBot({ ...realParts, storage });
    const { guildId } = discord.world;
    for (const question of ["who paid?", "and when?", "and where?"])
      await storage.addUnanswered(guildId, question);
    discord.slash("gaps", [], MANAGER);
    const { id } = await discord.reply();
    const [menu] = discord.componentsOf(id).filter(({ options }) => options.length > 0);
    const one = menu?.options.find(({ label }) => label === "and when?");
    discord.select(id, [one?.value ?? ""], MANAGER);
    const [, left] = panelTexts((await discord.edited()).body);
    expect(left).toContain("who paid?");
    expect(left).not.toContain("and when?");
    discord.select(id, ["all"], MANAGER);
    expect(panelTexts((await discord.edited()).body)[1]).toContain("Nothing that was asked here");
    expect(await storage.unanswered(guildId, 9)).toEqual([]);
  });

  it("lists nothing that was asked in private", async () => {
    const storage = temporaryStorage();
    const bot = await startBot({ ...realParts, storage });
    const { discord } = bot;
    discord.slash("ask", [
      { name: "question", value: "which law firm advised IBM?" },
      { name: "private", value: true },
    ]);
    await discord.reply();
    await ask(bot, "how much is the deal worth?");
    await expect.poll(() => storage.unanswered(discord.world.guildId, 9)).toHaveLength(1);
    expect(await storage.unanswered(discord.world.guildId, 9)).toMatchObject([
      { question: "how much is the deal worth?" },
    ]);
  });

  it("lists a message that was edited as it is now", async () => {
    const storage = temporaryStorage();
    const { discord } = await startBot({ ...realParts, storage });
    const { guildId, bot } = discord.world;
    const listed = async () => (await storage.unanswered(guildId, 9)).map(({ question }) => question);
    const id = discord.say({ content: `<@${bot.id}> which law firm advised IBM?` });
    await discord.reply();
    await expect.poll(listed).toEqual(["which law firm advised ibm?"]);
    discord.edit(id, `<@${bot.id}> how much is the deal worth?`);
    await discord.edited();
    await expect.poll(listed).toEqual(["how much is the deal worth?"]);
    discord.edit(id, `<@${bot.id}> How far did IBM's sales in China fall?`);
    await discord.edited();
    await expect.poll(listed).toEqual([]);
  });

  it("keeps nothing of a server that removed the bot, and all of one that is out of reach for a while", async () => {
    const storage = temporaryStorage();
    const { discord } = await startBot({ ...realParts, storage });
    const { guildId: id } = discord.world;
    await storage.addUnanswered(id, "who paid?");
    discord.gateway.dispatch("GUILD_DELETE", { id, unavailable: true });
    discord.slash("help", [], { direct: true });
    await discord.reply();
    expect(await storage.unanswered(id, 9)).toHaveLength(1);
    discord.gateway.dispatch("GUILD_DELETE", { id });
    await expect.poll(() => storage.unanswered(id, 9)).toEqual([]);
  });

  it("shows hostile questions word for word", async () => {
    const storage = temporaryStorage();
    const { discord } = await startBot({ ...realParts, storage });
    await storage.addUnanswered(discord.world.guildId, "@everyone **x** [y](https://evil.example)");
    discord.slash("gaps", [], MANAGER);
    expect(panelTexts((await discord.reply()).body)[1]).toContain(
      "- @\u200beveryone \\*\\*x\\*\\* \\[y\\](https:\\//evil.example)\n",
    );
  });
});
