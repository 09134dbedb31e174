import { MessageFlags, type ChatInputCommandInteraction } from "discord.js";
import { describe, expect, it, vi } from "vitest";
import { UserError } from "../../src/errors.js";
import { ask } from "../../src/discord/commands/ask.js";
import type { SlashCommand } from "../../src/discord/commands/command.js";
import { FakeDiscord } from "../fake-discord/server.js";
import { answered } from "./answers.js";
import { startBot, temporaryStorage, type Bot } from "./harness.js";

const QUESTION = { name: "question", value: "how did sales do?" };
const EPHEMERAL = 64;

function broken(): never {
  throw new Error("the secret cause");
}

/** The line of the log in which an unexpected error is, once it is there. */
function failure({ log }: Bot): Record<string, unknown> & { readonly id?: unknown } {
  const line = log().find(({ msg }) => msg === "an event could not be handled");
  if (line === undefined) throw new Error("nothing in the log");
  return line;
}

const mention = ({ discord }: Bot) => `<@${discord.world.bot.id}> how did sales do?`;

/** The path of what is sent to the server's channel. */
const inServer = ({ discord }: Bot) => new RegExp(`/channels/${discord.world.channelId}/messages$`);

/** Waits until there is a line like this in the log. */
async function logged(bot: Bot, line: object): Promise<void> {
  await vi.waitFor(() => {
    expect(bot.log()).toContainEqual(expect.objectContaining(line));
  }, 3000);
}

/** Asks again, and waits for the answer: the bot is still there. */
async function stillAnswers(bot: Bot): Promise<void> {
  bot.discord.sayDirectly({ content: "still there?" });
  expect((await bot.discord.reply()).content).toContain("Sales");
}

describe("an unexpected error", () => {
  it("is an apology in private after a command, with an id that is in the log", async () => {
    const bot = await startBot({ failing: true, ask: broken });
    bot.discord.slash("ask", QUESTION);
    const { content, flags } = await bot.discord.reply();
    const { id, error, what, server } = failure(bot);
    expect(content).toContain(`in the log under ${String(id)}`);
    expect(content).not.toContain("secret");
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
    expect({ what, server }).toEqual({ what: "/ask", server: bot.discord.world.guildId });
    expect(error).toMatchObject({
      message: "the secret cause",
      stack: expect.stringContaining("broken") as unknown,
    });
  });

  it("is an apology as a reply after a message", async () => {
    const bot = await startBot({ failing: true, ask: broken });
    const id = bot.discord.say({ content: mention(bot) });
    const reply = await bot.discord.reply();
    expect(reply.replyTo).toBe(id);
    expect(reply.content).toContain(`in the log under ${String(failure(bot).id)}`);
    bot.discord.press(reply.id, "Remove");
    await expect.poll(() => bot.discord.messages.deleted).toEqual([reply.id]);
  });

  it("is an apology that becomes the answer when the message is edited, and goes when it is deleted", async () => {
    const discord = await FakeDiscord.start();
    const storage = temporaryStorage();
    const ask = (question: string) => (question === "sales?" ? answered({ question }) : broken());
    const bot = await startBot({ discord, storage, failing: true, ask });
    const first = discord.say({ content: mention(bot) });
    const { id: apology } = await discord.reply();
    discord.edit(first, `<@${discord.world.bot.id}> sales?`);
    expect(await discord.edited()).toMatchObject({
      id: apology,
      content: expect.stringContaining("11%") as unknown,
    });
    const second = discord.say({ content: mention(bot) });
    const { id } = await discord.reply();
    await expect.poll(async () => (await storage.replyTo(second))?.reply).toBe(id);
    await bot.running.stop();
    await startBot({ discord, storage });
    discord.delete(second);
    await expect.poll(() => discord.messages.deleted).toEqual([id]);
  });

  it("follows what a command has said already", async () => {
    const late: SlashCommand = {
      ...ask,
      async execute(interaction: ChatInputCommandInteraction) {
        await interaction.reply({ content: "So far so good.", flags: MessageFlags.SuppressEmbeds });
        return broken();
      },
    };
    const bot = await startBot({ failing: true, commands: [late] });
    bot.discord.slash("ask", QUESTION);
    await bot.discord.reply();
    expect(await bot.discord.reply()).toMatchObject({
      via: "follow-up",
      flags: EPHEMERAL + 4,
      content: expect.stringContaining("Sorry") as unknown,
    });
  });

  it("while choosing is in the log, and shows nothing", async () => {
    const bot = await startBot({ failing: true, suggest: broken });
    void bot.discord.choicesFor("ask", QUESTION).catch(() => undefined);
    await stillAnswers(bot);
    expect(failure(bot)).toMatchObject({ what: "/ask", error: { message: "the secret cause" } });
  });

  it("keeps people's words and the interaction's token out of the log", async () => {
    const bot = await startBot({ failing: true });
    bot.discord.rest.refusals.next(/callback$/, 400, 99_999, "Something new");
    bot.discord.slash("ask", { ...QUESTION, value: "a private matter" });
    await bot.discord.reply();
    const lines = JSON.stringify(bot.log());
    expect(lines).toContain("Something new");
    expect(lines).not.toContain("interaction-token");
    expect(lines).not.toContain("private matter");
    expect(lines).not.toContain(bot.discord.world.token);
  });
});

describe("an error of the user's", () => {
  it("is shown in its own words, escaped, and is in the log", async () => {
    const bot = await startBot({
      failing: true,
      ask: () => {
        throw new UserError({ code: "too-much", expected: "one question", found: "**two**" });
      },
    });
    bot.discord.slash("ask", QUESTION);
    expect((await bot.discord.reply()).content).toBe("expected one question, found \\*\\*two\\*\\*.");
    expect(failure(bot)).toMatchObject({ error: { type: "UserError" } });
  });

  it("is what a command is that this version does not know", async () => {
    const bot = await startBot({ failing: true });
    bot.discord.slash("former", QUESTION);
    expect((await bot.discord.reply()).content).toContain("does not know /former");
  });
});

describe("a refusal of Discord's", () => {
  it("says in the log which permission is missing, and where", async () => {
    const discord = await FakeDiscord.start();
    discord.world.permissions = discord.world.permissions & ~0x10000n;
    const bot = await startBot({ discord });
    discord.rest.refusals.next(inServer(bot), 403, 50_013, "Missing Permissions");
    discord.say({ content: mention(bot) });
    await stillAnswers(bot);
    await logged(bot, {
      msg: "Discord did not let me reply",
      reason: "a permission is missing",
      permissions: ["ReadMessageHistory"],
      channel: discord.world.channelId,
      server: discord.world.guildId,
    });
    expect(discord.sent).toHaveLength(1);
  });

  it.each([
    [
      403,
      50_001,
      "a permission is missing",
      ["ViewChannel", "SendMessages", "ReadMessageHistory"],
      undefined,
    ],
    [400, 160_002, "a permission is missing", ["ReadMessageHistory"], undefined],
    [404, 10_008, "the message was deleted", [], undefined],
    [404, 10_003, "the channel was deleted", [], undefined],
    [403, 50_009, "the server wants a higher verification than mine", [], undefined],
    [400, 50_083, "the thread is archived", [], undefined],
    [400, 160_005, "the thread is locked", [], undefined],
    [400, 40_004, "Discord lets nobody write there for now", [], undefined],
    [400, 200_000, "the server's automatic moderation blocked it", [], undefined],
    [400, 240_000, "Discord's filter of harmful links blocked it", [], undefined],
    [
      400,
      50_035,
      "the message was deleted",
      [],
      {
        message_reference: {
          _errors: [{ code: "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", message: "Unknown message" }],
        },
      },
    ],
  ])("is no error of ours: %i %i", async (status, code, reason, permissions, errors) => {
    const bot = await startBot();
    bot.discord.rest.refusals.next(inServer(bot), status, code, "No", errors);
    bot.discord.say({ content: mention(bot) });
    await stillAnswers(bot);
    await logged(bot, { level: 40, reason, permissions });
  });

  it.each([
    [403, 90_001, "whoever wrote the message has blocked me"],
    [403, 30_010, "the message has as many reactions as it can have"],
  ])("to react is no error of ours: %i %i", async (status, code, reason) => {
    const bot = await startBot({ now: () => 0 });
    const { discord } = bot;
    discord.say({ content: mention(bot) });
    await discord.reply();
    discord.rest.refusals.next(/@me$/, status, code, "No");
    discord.say({ content: mention(bot) });
    const { channelId: channel, guildId: server } = discord.world;
    await logged(bot, { level: 40, what: "message", reason, channel, server });
    expect(discord.sent).toHaveLength(1);
  });

  it.each([
    [403, 50_007, "the person takes no messages from me"],
    [403, 50_278, "the person is in no server with me"],
  ])("to write to somebody in private is no error of ours: %i %i", async (status, code, reason) => {
    const bot = await startBot();
    bot.discord.rest.refusals.next(/messages$/, status, code, "No");
    bot.discord.sayDirectly({ content: "how did sales do?" });
    await logged(bot, { level: 40, reason, channel: bot.discord.directChannelId, server: null });
    await stillAnswers(bot);
    expect(bot.discord.sent).toHaveLength(1);
  });

  it.each([
    [403, 30_046, "old replies were edited too often there"],
    [400, 50_083, "the thread is archived"],
  ])("to edit a reply is no error of ours: %i %i", async (status, code, reason) => {
    const bot = await startBot();
    const id = bot.discord.say({ content: mention(bot) });
    await bot.discord.reply();
    bot.discord.rest.refusals.next(/messages\/\d+$/, status, code, "No");
    bot.discord.edit(id, `<@${bot.discord.world.bot.id}> and then?`);
    await logged(bot, { level: 40, what: "edit", reason });
    await stillAnswers(bot);
  });

  it("of an answer that another process gave is in the log", async () => {
    const bot = await startBot();
    bot.discord.rest.refusals.next(/callback$/, 400, 40_060, "Already acknowledged");
    bot.discord.slash("ask", QUESTION);
    await logged(bot, { level: 40, what: "/ask", reason: "another process gave the answer" });
    await stillAnswers(bot);
  });

  it("of an answer that came too late is in the log", async () => {
    const bot = await startBot();
    bot.discord.rest.refusals.next(/callback$/, 404, 10_062, "Unknown interaction");
    bot.discord.slash("ask", QUESTION);
    await stillAnswers(bot);
    await logged(bot, { reason: "the answer came too late, or another process gave it" });
  });

  it("of the apology, too, leaves the bot running", async () => {
    let broke = false;
    const bot = await startBot({
      failing: true,
      ask: (question) => {
        if (broke) return answered({ question });
        broke = true;
        return broken();
      },
    });
    bot.discord.rest.refusals.next(inServer(bot), 403, 50_013, "Missing Permissions");
    bot.discord.say({ content: mention(bot) });
    await logged(bot, { msg: "nor could anybody be told" });
    await stillAnswers(bot);
  });
});
