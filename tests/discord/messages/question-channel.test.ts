import { GatewayIntentBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { MESSAGE_LIMITS } from "../../../src/discord/backlog.js";
import type { DiscordDependencies } from "../../../src/discord/face.js";
import { TOO_MUCH } from "../../../src/discord/messages/create.js";
import { DEFAULT_SETTINGS } from "../../../src/storage/storage.js";
import { FakeDiscord } from "../../fake-discord/server.js";
import { newUser } from "../../fake-discord/world.js";
import { answered, EVERY_STATUS } from "../answers.js";
import { startBot, temporaryStorage, type Bot } from "../harness.js";
import { realParts } from "../real-parts.js";

/** A bot that is shown all messages, in a server whose only channel is the question channel. */
async function inQuestionChannel(ask?: DiscordDependencies["ask"]): Promise<Bot> {
  const discord = await FakeDiscord.start({ enabledIntents: GatewayIntentBits.MessageContent });
  const storage = temporaryStorage();
  const { guildId, channelId } = discord.world;
  await storage.changeSettings(guildId, { ...DEFAULT_SETTINGS, questionChannel: channelId });
  return startBot({ discord, storage, messageContent: true, ...(ask && { ask }) });
}

/** Is sure of what it says about sales, and of nothing else. */
const sureOfSales = (question: string) =>
  answered({
    question,
    sentences: [{ text: `On ${question}`, marks: [1] }],
    confidence: question.includes("sales") ? 0.97 : 0.5,
  });

/** Asks by name, and expects that what came before was passed over. */
async function wasSilent(bot: Bot): Promise<void> {
  const { discord } = bot;
  const next = discord.say({ content: `<@${discord.world.bot.id}> the next question` });
  expect((await discord.reply()).replyTo).toBe(next);
  expect(discord.messages.reactions).toEqual([]);
}

describe("in a question channel", () => {
  it("a plain question is answered when the answer is confident", async () => {
    const { discord } = await inQuestionChannel();
    const id = discord.say({ content: "how did sales do?" });
    expect(await discord.reply()).toMatchObject({
      replyTo: id,
      content: expect.stringContaining("11%") as unknown,
    });
  });

  it("so is one that the conversation of its thread or post makes plain", async () => {
    const bot = await inQuestionChannel((question, { turns }) =>
      answered({ question, confidence: turns.length > 0 ? 0.97 : 0.5 }),
    );
    const { discord } = bot;
    const channelId = discord.openThread("sales");
    discord.say({ content: `<@${discord.world.bot.id}> how did sales do?`, channelId });
    await discord.reply();
    const id = discord.say({ content: "who measured it?", channelId, author: discord.world.other });
    expect((await discord.reply()).replyTo).toBe(id);
    discord.say({ content: "who measured it?" });
    await wasSilent(bot);
  });

  it("so is one in a thread of the channel", async () => {
    const { discord } = await inQuestionChannel();
    const channelId = discord.openThread("sales");
    discord.say({ content: "how did sales do?", channelId });
    expect(await discord.reply()).toMatchObject({ channelId });
  });

  it.each([
    ["not confident", answered({ confidence: 0.5 })],
    ["that the sources do not say", { ...EVERY_STATUS.not_covered, confidence: 0.99 }],
    ["about something else", { ...EVERY_STATUS.off_topic, confidence: 0.99 }],
    ["unclear", { ...EVERY_STATUS.unclear, confidence: 0.99 }],
  ])("it stays silent when the answer is %s", async (_, answer) => {
    const bot = await inQuestionChannel(() => answer);
    bot.discord.say({ content: "how did sales do?" });
    await wasSilent(bot);
  });

  it.each([
    "lol Ginni Rometty",
    "IBM's sales in China fell 11% in Q2",
    "I think Inspur will run WebSphere on its mainframes",
    "Inspur chairman",
  ])("it stays silent when nothing is asked: %s", async (content) => {
    const bot = await inQuestionChannel(realParts.ask);
    bot.discord.say({ content });
    await wasSilent(bot);
  });

  it.each(["How far did IBM's sales in China fall in the second quarter?", "who is inspur's chairman"])(
    "it answers what is asked, from the pack, with a question mark or without: %s",
    async (content) => {
      const { discord } = await inQuestionChannel(realParts.ask);
      const replyTo = discord.say({ content });
      expect(await discord.reply()).toMatchObject({ replyTo });
    },
  );

  it.each<[string, (bot: Bot) => void]>([
    [
      "a reply to somebody",
      ({ discord }) => {
        const first = discord.say({ content: "", author: discord.world.other });
        discord.say({ content: "how did sales do?", replyTo: first, ping: false });
      },
    ],
    [
      "said to somebody",
      ({ discord }) => discord.say({ content: `<@${discord.world.other.id}> how did sales do?` }),
    ],
    ["said to a role", ({ discord }) => discord.say({ content: `<@&${discord.world.roleId}> sales?` })],
    ["said to everybody", ({ discord }) => discord.say({ content: "@everyone how did sales do?" })],
    [
      "another bot's",
      ({ discord }) => discord.say({ content: "how did sales do?", author: newUser("bot", true) }),
    ],
    ["empty", ({ discord }) => discord.say({ content: "" })],
  ])("it stays silent when a message is %s", async (_, say) => {
    const bot = await inQuestionChannel();
    say(bot);
    await wasSilent(bot);
  });
});

it("too many messages at once in a question channel: those alone that would be answered are visibly shed", async () => {
  const discord = await FakeDiscord.start({ enabledIntents: GatewayIntentBits.MessageContent });
  const storage = temporaryStorage();
  const { guildId, channelId } = discord.world;
  await storage.changeSettings(guildId, { ...DEFAULT_SETTINGS, questionChannel: channelId });
  const messageLimits = { ...MESSAGE_LIMITS, inLine: 1 };
  await startBot({ discord, storage, messageContent: true, ask: sureOfSales, messageLimits });
  discord.say({ content: "how did sales do?" });
  discord.say({ content: "how do you do?" });
  const shed = discord.say({ content: "how did sales do before?" });
  await discord.reply();
  await expect.poll(() => discord.messages.reactions).toEqual([{ message: shed, emoji: TOO_MUCH }]);
  expect(discord.sent).toHaveLength(1);
});

describe("an edit in a question channel does what a new message would", () => {
  it("the reply is edited while the answer is confident, goes when it is not, and comes back when it is", async () => {
    const bot = await inQuestionChannel(sureOfSales);
    const { discord } = bot;
    const question = discord.say({ content: "how did sales do?" });
    const { id } = await discord.reply();
    discord.edit(question, "and how did sales do in May?");
    expect(await discord.edited()).toMatchObject({
      id,
      content: expect.stringContaining("in May") as unknown,
    });
    discord.edit(question, "how do you do?");
    await expect.poll(() => discord.messages.deleted).toEqual([id]);
    discord.edit(question, "how did sales do?");
    expect((await discord.reply()).replyTo).toBe(question);
    expect(discord.sent).toHaveLength(2);
    discord.delete(question);
    await expect.poll(() => discord.messages.deleted).toHaveLength(2);
  });

  it("the reply goes, too, when the question is said to somebody", async () => {
    const { discord } = await inQuestionChannel(sureOfSales);
    const question = discord.say({ content: "how did sales do?" });
    const { id } = await discord.reply();
    discord.edit(question, `<@${discord.world.other.id}> how did sales do?`);
    await expect.poll(() => discord.messages.deleted).toEqual([id]);
  });

  it.each([
    ["not confident", "how did slaes do?"],
    ["said to somebody", "<@OTHER> how did sales do?"],
  ])(
    "a message that was %s is answered once it is a confident question, and once only",
    async (_, before) => {
      const { discord } = await inQuestionChannel(sureOfSales);
      const question = discord.say({ content: before.replace("OTHER", discord.world.other.id) });
      discord.edit(question, "how did the sales do?");
      discord.edit(question, "how did their sales do?");
      expect((await discord.reply()).replyTo).toBe(question);
      await expect.poll(() => discord.messages.find(discord.sent[0]?.id ?? "")?.content).toContain("their");
      expect(discord.sent).toHaveLength(1);
    },
  );

  it("what the thread goes on from is as if the question that lost its reply had not been asked", async () => {
    const turns: number[] = [];
    const { discord } = await inQuestionChannel((question, before) => {
      turns.push(before.turns.length);
      return sureOfSales(question);
    });
    const channelId = discord.openThread("sales");
    const question = discord.say({ content: "how did sales do?", channelId });
    await discord.reply();
    discord.edit(question, "how do you do?");
    await expect.poll(() => discord.messages.deleted).toHaveLength(1);
    discord.say({ content: `<@${discord.world.bot.id}> and now?`, channelId });
    await discord.reply();
    expect(turns).toEqual([0, 0, 0]);
  });

  it("after a restart, too, a reply goes", async () => {
    const discord = await FakeDiscord.start({ enabledIntents: GatewayIntentBits.MessageContent });
    const storage = temporaryStorage();
    const { guildId, channelId } = discord.world;
    await storage.changeSettings(guildId, { ...DEFAULT_SETTINGS, questionChannel: channelId });
    const common = { discord, storage, messageContent: true, ask: sureOfSales };
    const first = await startBot(common);
    const question = discord.say({ content: "how did sales do?" });
    const { id } = await discord.reply();
    await expect.poll(() => storage.replyTo(question)).toBeDefined();
    await first.running.stop();
    await startBot(common);
    discord.edit(question, "how do you do?");
    await expect.poll(() => discord.messages.deleted).toEqual([id]);
    expect(await storage.replyTo(question)).toBeUndefined();
  });

  it("a reply that was removed does not come back", async () => {
    const bot = await inQuestionChannel(sureOfSales);
    const { discord } = bot;
    const question = discord.say({ content: "how did sales do?" });
    const { id } = await discord.reply();
    discord.press(id, "Remove");
    await expect.poll(() => discord.messages.deleted).toEqual([id]);
    discord.edit(question, "how did the sales do?");
    await wasSilent(bot);
  });
});

it("a plain question in another channel is not answered, though its text arrives", async () => {
  const discord = await FakeDiscord.start({ enabledIntents: GatewayIntentBits.MessageContent });
  const bot = await startBot({ discord, messageContent: true });
  discord.say({ content: "how did sales do?" });
  await wasSilent(bot);
});

it("with the message-content intent a reply without the ping is a question", async () => {
  const bot = await inQuestionChannel();
  bot.discord.say({ content: "how did sales do?" });
  const { id } = await bot.discord.reply();
  const asking = bot.discord.say({ content: "who measured it?", replyTo: id, ping: false });
  expect((await bot.discord.reply()).replyTo).toBe(asking);
});

describe("where a server lists channels", () => {
  it("the question channel counts as one of them, and its threads", async () => {
    const discord = await FakeDiscord.start({ enabledIntents: GatewayIntentBits.MessageContent });
    const storage = temporaryStorage();
    const { guildId, channelId: questionChannel, bot } = discord.world;
    const channels = ["100000000000000009"];
    await storage.changeSettings(guildId, { ...DEFAULT_SETTINGS, channels, questionChannel });
    await startBot({ discord, storage, messageContent: true });
    const plain = discord.say({ content: "how did sales do?" });
    expect((await discord.reply()).replyTo).toBe(plain);
    const channelId = discord.openThread("sales");
    const named = discord.say({ content: `<@${bot.id}> how did sales do?`, channelId });
    expect((await discord.reply()).replyTo).toBe(named);
    discord.slash("ask", { name: "question", value: "how did sales do?" });
    expect((await discord.reply()).onlyFor).toBeUndefined();
  });

  it("the bot is silent in the others, and answers commands there in private", async () => {
    const discord = await FakeDiscord.start();
    const storage = temporaryStorage();
    await storage.changeSettings(discord.world.guildId, {
      ...DEFAULT_SETTINGS,
      channels: ["100000000000000009"],
    });
    await startBot({ discord, storage });
    discord.say({ content: `<@${discord.world.bot.id}> how did sales do?` });
    discord.slash("ask", { name: "question", value: "how did sales do?" });
    expect(await discord.reply()).toMatchObject({ via: "interaction", onlyFor: discord.world.person.id });
    discord.sayDirectly({ content: "how did sales do?" });
    expect((await discord.reply()).channelId).toBe(discord.directChannelId);
  });

  it("threads of a listed channel are in it", async () => {
    const discord = await FakeDiscord.start();
    const storage = temporaryStorage();
    const { guildId, channelId: listed, bot } = discord.world;
    await storage.changeSettings(guildId, { ...DEFAULT_SETTINGS, channels: [listed] });
    await startBot({ discord, storage });
    const channelId = discord.openThread("sales");
    discord.say({ content: `<@${bot.id}> how did sales do?`, channelId });
    expect((await discord.reply()).channelId).toBe(channelId);
  });
});

it.each([
  [true, undefined, true],
  [true, false, false],
  [false, true, true],
])("private by default %s, chosen %s: private %s", async (isPrivate, chosen, expected) => {
  const discord = await FakeDiscord.start();
  const storage = temporaryStorage();
  await storage.changeSettings(discord.world.guildId, { ...DEFAULT_SETTINGS, isPrivate });
  await startBot({ discord, storage });
  const question = { name: "question", value: "how did sales do?" };
  discord.slash("ask", chosen === undefined ? question : [question, { name: "private", value: chosen }]);
  expect((await discord.reply()).onlyFor !== undefined).toBe(expected);
});
