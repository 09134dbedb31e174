import { PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { TOO_SOON } from "../../../src/discord/messages/create.js";
import { en } from "../../../src/discord/words/en.js";
import { FakeDiscord } from "../../fake-discord/server.js";
import { answered, EVERY_STATUS } from "../answers.js";
import { startBot, temporaryStorage, type Bot } from "../harness.js";

const echo = (question: string) =>
  answered({ question, sentences: [{ text: `On ${question}`, marks: [1] }] });
const mention = ({ discord }: Bot) => `<@${discord.world.bot.id}>`;

/** A question and its reply. */
async function asked(bot: Bot, text = "sales?"): Promise<{ question: string; reply: string }> {
  const question = bot.discord.say({ content: `${mention(bot)} ${text}` });
  return { question, reply: (await bot.discord.reply()).id };
}

describe("editing a question", () => {
  it("edits the reply to it", async () => {
    const bot = await startBot({ ask: echo });
    const { question, reply } = await asked(bot);
    bot.discord.edit(question, `${mention(bot)} market share?`);
    const edit = await bot.discord.edited();
    expect(edit).toMatchObject({ id: reply });
    expect(edit.content).toContain("On market share?");
    expect(bot.discord.sent).toHaveLength(1);
  });

  it("edits it after a restart, by what storage has kept", async () => {
    const discord = await FakeDiscord.start();
    const storage = temporaryStorage();
    const first = await startBot({ discord, storage });
    const { question, reply } = await asked(first);
    await first.running.stop();
    await startBot({ discord, storage, ask: echo });
    discord.edit(question, `${mention(first)} market share?`);
    expect(await discord.edited()).toMatchObject({ id: reply });
  });

  it("works in direct messages, too, also after a restart, as does deleting it", async () => {
    const discord = await FakeDiscord.start();
    const storage = temporaryStorage();
    const first = await startBot({ discord, storage, ask: echo });
    const question = discord.sayDirectly({ content: "sales?" });
    const { id } = await discord.reply();
    discord.edit(question, "market share?");
    expect(await discord.edited()).toMatchObject({ id });
    const other = discord.sayDirectly({ content: "and then?" });
    const { id: otherReply } = await discord.reply();
    await expect.poll(() => storage.replyTo(other)).toBeDefined();
    await first.running.stop();
    const second = await startBot({ discord, storage, ask: echo });
    discord.edit(question, "jobs?");
    expect((await discord.edited()).content).toContain("On jobs?");
    await second.running.stop();
    await startBot({ discord, storage });
    discord.delete(other);
    await expect.poll(() => discord.messages.deleted).toEqual([otherReply]);
    expect(discord.sent).toHaveLength(2);
  });

  it("is noted for the curators where the sources do not cover it then, as a new question is", async () => {
    const storage = temporaryStorage();
    const ask = (question: string) =>
      question === "sales?" ? answered({ question }) : { ...EVERY_STATUS.not_covered, question };
    const bot = await startBot({ storage, ask });
    const { question } = await asked(bot);
    bot.discord.edit(question, `${mention(bot)} who paid?`);
    await bot.discord.edited();
    await expect.poll(() => storage.unanswered(bot.discord.world.guildId, 9)).toHaveLength(1);
    expect(await storage.unanswered(bot.discord.world.guildId, 9)).toMatchObject([{ question: "who paid?" }]);
  });

  it("in direct messages leaves what was said since as it is", async () => {
    const { discord, asked: heard } = await startBot();
    const question = discord.sayDirectly({ content: "sales?" });
    await discord.reply();
    discord.sayDirectly({ content: "who?" });
    await discord.reply();
    discord.edit(question, "market share?");
    await discord.edited();
    discord.sayDirectly({ content: "and then?" });
    await discord.reply();
    expect(heard.at(-1)?.conversation.turns.map((turn) => turn.question)).toEqual(["sales?", "who?"]);
  });

  it("answers it with what was said before it, and goes on from the new answer", async () => {
    const bot = await startBot();
    const first = await asked(bot);
    const question = bot.discord.say({ content: "and then?", replyTo: first.reply });
    await bot.discord.reply();
    bot.discord.edit(question, `${mention(bot)} and before?`);
    const { id } = await bot.discord.edited();
    expect(bot.asked.at(-1)).toEqual({
      question: "and before?",
      conversation: { turns: [{ question: "sales?", facts: ["sales-fell"] }] },
    });
    bot.discord.say({ content: "why?", replyTo: id });
    await bot.discord.reply();
    expect(bot.asked.at(-1)?.conversation.turns.map((turn) => turn.question)).toEqual([
      "sales?",
      "and before?",
    ]);
  });

  it("asks it anew where it came too soon to be answered", async () => {
    let now = 0;
    const bot = await startBot({ now: () => now });
    await asked(bot);
    const soon = bot.discord.say({ content: `${mention(bot)} and then?` });
    await expect.poll(() => bot.discord.messages.reactions).toEqual([{ message: soon, emoji: TOO_SOON }]);
    now += 2000;
    bot.discord.edit(soon, `${mention(bot)} and now?`);
    expect((await bot.discord.reply()).replyTo).toBe(soon);
    expect(bot.asked.map(({ question }) => question)).toEqual(["sales?", "and now?"]);
  });

  it("leaves the reply where the mention goes, and says nothing to a message that had none", async () => {
    const bot = await startBot({ ask: echo });
    const { question } = await asked(bot);
    bot.discord.edit(question, "never mind");
    bot.discord.edit(bot.discord.say({ content: "sales?" }), `${mention(bot)} sales?`);
    await asked(bot, "the next question?");
    expect(bot.discord.messages.edited).toEqual([]);
    expect(bot.discord.sent).toHaveLength(2);
  });
});

describe("deleting a question", () => {
  it("deletes the reply to it", async () => {
    const bot = await startBot();
    const { question, reply } = await asked(bot);
    bot.discord.delete(question);
    await expect.poll(() => bot.discord.messages.deleted).toEqual([reply]);
  });

  it("deletes it after a restart, and where the question came while the reply was under way", async () => {
    const discord = await FakeDiscord.start();
    const storage = temporaryStorage();
    const first = await startBot({ discord, storage });
    const { question, reply } = await asked(first);
    await expect.poll(() => storage.replyTo(question)).toBeDefined();
    await first.running.stop();
    const second = await startBot({ discord, storage });
    discord.delete(question);
    await expect.poll(() => discord.messages.deleted).toEqual([reply]);
    expect(await storage.replyTo(question)).toBeUndefined();
    discord.delete(discord.say({ content: `${mention(second)} sales?` }));
    await expect.poll(() => discord.sent.length - discord.messages.deleted.length).toBe(0);
  });
});

it("questions that are deleted many at once take their replies with them", async () => {
  const bot = await startBot();
  const both = [await asked(bot), await asked(bot)];
  bot.discord.deleteMany(both.map(({ question }) => question));
  await expect
    .poll(() => bot.discord.messages.deleted.toSorted())
    .toEqual(both.map(({ reply }) => reply).toSorted());
});

describe("the Remove button", () => {
  it("takes the reply away for whoever asked", async () => {
    const bot = await startBot();
    const { reply } = await asked(bot);
    bot.discord.press(reply, "Remove");
    await expect.poll(() => bot.discord.messages.deleted).toEqual([reply]);
  });

  it("takes it away for moderators, also under a command's answer and after a restart", async () => {
    const discord = await FakeDiscord.start();
    const first = await startBot({ discord });
    discord.slash("ask", { name: "question", value: "sales?" });
    const { id } = await discord.reply();
    await first.running.stop();
    await startBot({ discord });
    discord.press(id, "Remove", {
      by: discord.world.other,
      permissions: PermissionFlagsBits.ManageMessages,
    });
    await expect.poll(() => discord.messages.deleted).toEqual([id]);
  });

  it("tells everybody else in private that it is not theirs", async () => {
    const bot = await startBot();
    const { reply } = await asked(bot);
    bot.discord.press(reply, "Remove", { by: bot.discord.world.other });
    expect(await bot.discord.reply()).toMatchObject({
      content: en["remove.not-yours"],
      onlyFor: bot.discord.world.other.id,
    });
    expect(bot.discord.messages.deleted).toEqual([]);
  });

  it("is the end of it: an edit of the question brings no reply back", async () => {
    const bot = await startBot();
    const { question, reply } = await asked(bot);
    bot.discord.press(reply, "Remove");
    await expect.poll(() => bot.discord.messages.deleted).toEqual([reply]);
    bot.discord.edit(question, `${mention(bot)} market share?`);
    await asked(bot, "the next question?");
    await asked(bot, "and the one after?");
    expect(bot.discord.messages.edited).toEqual([]);
    expect(bot.log().filter(({ level }) => Number(level) > 30)).toEqual([]);
  });
});
