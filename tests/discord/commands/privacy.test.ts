import { describe, expect, it } from "vitest";
import { startBot, temporaryStorage } from "../harness.js";
import { realParts } from "../real-parts.js";

const ASKED = { name: "question", value: "How far did IBM's sales in China fall?" };

describe("/privacy", () => {
  it("says what is kept", async () => {
    const { discord } = await startBot(realParts);
    discord.slash("privacy");
    const { content } = await discord.reply();
    for (const kept of ["/settings", "could not answer", "helpful", "thirty days", "in memory"])
      expect(content).toContain(kept);
  });

  it("deletes at once what is tied to the person who presses the button, and of nobody else", async () => {
    const storage = temporaryStorage();
    const { discord } = await startBot({ ...realParts, storage });
    const { guildId, person } = discord.world;
    const other = { ...person, id: "300000000000000001" };
    discord.slash("ask", ASKED);
    const { id } = await discord.reply();
    for (const by of [person, other]) {
      discord.press(id, "Helpful", { by });
      await discord.reply();
    }
    discord.slash("privacy", { name: "private", value: true });
    discord.press((await discord.reply()).id, "Delete what is mine");
    expect(await discord.reply()).toMatchObject({
      content: "All that I kept of you is deleted.",
      onlyFor: person.id,
    });
    expect(await storage.feedback(guildId)).toMatchObject([{ helpful: 1 }]);
  });

  it("forgets in memory, too, what they asked and which replies are theirs", async () => {
    const { discord, asked } = await startBot();
    const question = discord.say({ content: `<@${discord.world.bot.id}> how did sales do?` });
    const { id } = await discord.reply();
    discord.slash("privacy");
    discord.press((await discord.reply()).id, "Delete what is mine");
    await discord.reply();
    discord.edit(question, `<@${discord.world.bot.id}> how did shares do?`);
    discord.say({ content: "and in the first quarter?", replyTo: id });
    await discord.reply();
    expect(asked.map((one) => one.question)).toEqual(["how did sales do?", "and in the first quarter?"]);
    // What is in the channel can still be read there, as it is there now.
    expect(asked.at(-1)?.conversation.turns.map((turn) => turn.question)).toEqual(["how did shares do?"]);
    expect(discord.messages.edited).toEqual([]);
  });

  it("forgets the conversations in which they spoke before others, and what was said before others' questions", async () => {
    const { discord, asked } = await startBot();
    const { bot, other } = discord.world;
    const channelId = discord.openThread("sales");
    discord.say({ content: `<@${bot.id}> how did sales do?`, channelId });
    await discord.reply();
    const theirs = discord.say({ content: `<@${bot.id}> who measured it?`, channelId, author: other });
    const { id } = await discord.reply();
    expect(asked.at(-1)?.conversation.turns).toHaveLength(1);
    discord.slash("privacy");
    discord.press((await discord.reply()).id, "Delete what is mine");
    await discord.reply();
    discord.edit(theirs, `<@${bot.id}> who measured that?`);
    expect(await discord.edited()).toMatchObject({ id });
    expect(asked.at(-1)).toEqual({ question: "who measured that?", conversation: { turns: [] } });
  });

  it("forgets the conversation of the person's direct messages, too", async () => {
    const { discord, asked } = await startBot();
    discord.sayDirectly({ content: "how did sales do?" });
    await discord.reply();
    discord.slash("privacy", [], { direct: true });
    discord.press((await discord.reply()).id, "Delete what is mine", { where: "direct" });
    await discord.reply();
    discord.sayDirectly({ content: "and in the first quarter?" });
    await discord.reply();
    expect(asked.at(-1)?.conversation.turns).toEqual([]);
  });
});
