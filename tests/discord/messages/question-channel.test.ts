import { GatewayIntentBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/storage/storage.js";
import { FakeDiscord } from "../../fake-discord/server.js";
import { newUser } from "../../fake-discord/world.js";
import { answered, EVERY_STATUS } from "../answers.js";
import { startBot, temporaryStorage, type Bot } from "../harness.js";

/** A bot that is shown all messages, in a server whose only channel is the question channel. */
async function inQuestionChannel(ask?: () => ReturnType<typeof answered>): Promise<Bot> {
  const discord = await FakeDiscord.start({ enabledIntents: GatewayIntentBits.MessageContent });
  const storage = temporaryStorage();
  const { guildId, channelId } = discord.world;
  await storage.saveSettings(guildId, { ...DEFAULT_SETTINGS, questionChannel: channelId });
  return startBot({ discord, storage, messageContent: true, ...(ask && { ask }) });
}

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
    const bot = await inQuestionChannel(() => answer as ReturnType<typeof answered>);
    bot.discord.say({ content: "how did sales do?" });
    await wasSilent(bot);
  });

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
  it("the bot is silent in the others, and answers commands there in private", async () => {
    const discord = await FakeDiscord.start();
    const storage = temporaryStorage();
    await storage.saveSettings(discord.world.guildId, {
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
    await storage.saveSettings(guildId, { ...DEFAULT_SETTINGS, channels: [listed] });
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
  await storage.saveSettings(discord.world.guildId, { ...DEFAULT_SETTINGS, isPrivate });
  await startBot({ discord, storage });
  const question = { name: "question", value: "how did sales do?" };
  discord.slash("ask", chosen === undefined ? question : [question, { name: "private", value: chosen }]);
  expect((await discord.reply()).onlyFor !== undefined).toBe(expected);
});
