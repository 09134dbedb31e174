import { PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
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
    expect((await discord.reply()).content).toContain("Please ask again");
    discord.press(id, "Next", MANAGER);
    expect(panelTexts((await discord.edited()).body)[2]).toBe("-# Page 2 of 2");
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
