import { PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { MESSAGE_LIMITS } from "../../src/discord/backlog.js";
import { TOO_MUCH, TOO_SOON } from "../../src/discord/messages/create.js";
import { DEFAULT_SETTINGS } from "../../src/storage/storage.js";
import { FakeDiscord } from "../fake-discord/server.js";
import { newUser } from "../fake-discord/world.js";
import { answered } from "./answers.js";
import { startBot, temporaryStorage, type Bot } from "./harness.js";
import { held } from "./held.js";
import { panelTexts } from "./panel-texts.js";
import { realParts } from "./real-parts.js";

const mention = ({ discord }: Bot) => `<@${discord.world.bot.id}>`;
const QUESTION = { name: "question", value: "sales?" };

describe("a person who asks again too soon", () => {
  it("sees one reaction on the message, and is answered once the time is over", async () => {
    let now = 0;
    const bot = await startBot({ now: () => now });
    const { discord } = bot;
    discord.say({ content: `${mention(bot)} sales?` });
    await discord.reply();
    now += 1999;
    const soon = discord.say({ content: `${mention(bot)} and then?` });
    await expect.poll(() => discord.messages.reactions).toEqual([{ message: soon, emoji: TOO_SOON }]);
    now += 1;
    const later = discord.say({ content: `${mention(bot)} and then?` });
    expect((await discord.reply()).replyTo).toBe(later);
    expect(discord.messages.reactions).toHaveLength(1);
  });

  it("is answered once the message is edited, also where no reaction may be added", async () => {
    const discord = await FakeDiscord.start();
    discord.world.permissions &= ~PermissionFlagsBits.AddReactions;
    let now = 0;
    const bot = await startBot({ discord, now: () => now });
    discord.say({ content: `${mention(bot)} sales?` });
    await discord.reply();
    const soon = discord.say({ content: `${mention(bot)} and then?` });
    await expect.poll(() => bot.log().filter(({ level }) => level === 40)).toHaveLength(1);
    now += 2000;
    discord.edit(soon, `${mention(bot)} and what then?`);
    expect((await discord.reply()).replyTo).toBe(soon);
  });

  it("is told in private after a command how long it takes, and others need not wait", async () => {
    const discord = await FakeDiscord.start();
    const storage = temporaryStorage();
    await storage.changeSettings(discord.world.guildId, { ...DEFAULT_SETTINGS, cooldownSeconds: 30 });
    let now = 0;
    await startBot({ discord, storage, now: () => now });
    discord.slash("ask", QUESTION);
    await discord.reply();
    now += 12_500;
    discord.slash("ask", QUESTION);
    expect(await discord.reply()).toMatchObject({
      content: "One moment, please: try again in 18 seconds.",
      onlyFor: discord.world.person.id,
    });
    discord.slash("ask", QUESTION, { by: discord.world.other });
    expect((await discord.reply()).content).toContain("Sales");
  });

  it("waits for More and for questions on buttons as for any other question, but not to remove an answer", async () => {
    let now = 0;
    const { discord } = await startBot({ ...realParts, now: () => now });
    const { person } = discord.world;
    discord.slash("help");
    const help = await discord.reply();
    const [example] = help.components;
    discord.slash("ask", QUESTION);
    await discord.reply();
    now += 1000;
    discord.press(help.id, example?.label ?? "");
    const soon = { content: "One moment, please: try again in a second.", onlyFor: person.id };
    expect(await discord.reply()).toMatchObject(soon);
    now += 1000;
    discord.press(help.id, example?.label ?? "");
    const { id } = await discord.reply();
    now += 1000;
    discord.press(id, "More");
    expect(await discord.reply()).toMatchObject(soon);
    discord.press(id, "Remove");
    await expect.poll(() => discord.messages.deleted).toEqual([id]);
  });

  it.each(["settings", "privacy", "help", "gaps"])("need not wait for /%s", async (command) => {
    const discord = await FakeDiscord.start();
    const storage = temporaryStorage();
    await storage.changeSettings(discord.world.guildId, { ...DEFAULT_SETTINGS, cooldownSeconds: 300 });
    let now = 0;
    await startBot({ discord, storage, now: () => now });
    discord.slash("ask", QUESTION);
    await discord.reply();
    now += 1000;
    discord.slash(command, [], { permissions: PermissionFlagsBits.ManageGuild });
    expect((await discord.reply()).content).not.toContain("One moment");
  });

  it("is told before a form opens, so that nothing is written in vain", async () => {
    let now = 0;
    const { discord, asked } = await startBot({ now: () => now });
    discord.slash("ask", QUESTION);
    const { id } = await discord.reply();
    now += 1000;
    discord.press(id, "Follow up");
    expect((await discord.reply()).content).toContain("try again in a second");
    now += 1000;
    discord.press(id, "Follow up");
    discord.submit(await discord.modal(), { question: "and then?" });
    await discord.reply();
    expect(asked).toHaveLength(2);
  });

  it("presses buttons and chooses from menus twice a second at most", async () => {
    let now = 0;
    const { discord } = await startBot({ ...realParts, now: () => now });
    discord.slash("facts");
    const { id } = await discord.reply();
    discord.press(id, "Next");
    await discord.edited();
    now += 499;
    discord.select(id, ["rometty-role"]);
    expect(await discord.reply()).toMatchObject({
      content: "One moment, please: try again in a second.",
      onlyFor: discord.world.person.id,
    });
    discord.press(id, "Previous", { by: discord.world.other });
    await discord.edited();
    now += 1;
    discord.select(id, ["rometty-role"]);
    expect(panelTexts((await discord.edited()).body)[0]).toBe("## the people");
  });
});

describe("two hundred commands at once", () => {
  const TOO_MANY = "That is too much at once for me. Please try again in a moment.";

  it("are each answered or shed by a private note, at once", { timeout: 30_000 }, async () => {
    const { command, finish } = held();
    const { discord } = await startBot({ commands: [command] });
    const people = Array.from({ length: 200 }, (_, n) => newUser(`person-${n}`));
    for (const by of people) discord.slash("held", [], { by });
    await expect.poll(() => discord.sent.length, { timeout: 20_000 }).toBe(100);
    for (const { content, onlyFor } of discord.sent) {
      expect(content).toBe(TOO_MANY);
      expect(people.map(({ id }) => id)).toContain(onlyFor);
    }
    finish();
    await expect.poll(() => discord.sent.length, { timeout: 20_000 }).toBe(200);
    expect(discord.sent.filter(({ content }) => content === "At last")).toHaveLength(100);
    discord.slash("held");
    await expect.poll(() => discord.sent.at(-1)?.content).toBe("At last");
  });

  it("of one person are five at most", async () => {
    const { command, finish } = held();
    const { discord } = await startBot({ commands: [command] });
    for (let n = 0; n < 6; n++) discord.slash("held");
    expect((await discord.reply()).content).toBe(TOO_MANY);
    discord.slash("held", [], { by: discord.world.other });
    finish();
    await expect.poll(() => discord.sent.length).toBe(7);
    expect(discord.sent.filter(({ content }) => content === TOO_MANY)).toHaveLength(1);
  });
});

describe("two hundred messages at once", () => {
  it("are each answered or visibly shed, once, in order per channel", { timeout: 30_000 }, async () => {
    const bot = await startBot();
    const { discord } = bot;
    const thread = discord.openThread("sales");
    const asked = Array.from({ length: 200 }, (_, n) => ({
      channelId: n % 2 === 0 ? discord.world.channelId : thread,
      id: discord.say({
        content: `${mention(bot)} question ${n}?`,
        channelId: n % 2 === 0 ? discord.world.channelId : thread,
        author: newUser(`person-${n}`),
      }),
    }));
    const seen = () => [
      ...discord.sent.map(({ replyTo }) => replyTo),
      ...discord.messages.reactions.map(({ message }) => message),
    ];
    await expect.poll(() => seen().length, { timeout: 25_000 }).toBe(200);
    expect(seen().toSorted()).toEqual(asked.map(({ id }) => id).toSorted());
    expect(new Set(discord.messages.reactions.map(({ emoji }) => emoji))).toEqual(new Set([TOO_MUCH]));
    expect(discord.sent.length).toBeGreaterThanOrEqual(20);
    for (const channelId of [discord.world.channelId, thread]) {
      const replies = discord.sent.filter((sent) => sent.channelId === channelId);
      expect(replies.map(({ replyTo }) => replyTo)).toEqual(
        asked.map(({ id }) => id).filter((id) => replies.some(({ replyTo }) => replyTo === id)),
      );
    }
  });

  it("of which too many wait in all channels together are shed, too", async () => {
    const bot = await startBot({ messageLimits: { ...MESSAGE_LIMITS, inAll: 1 } });
    const { discord } = bot;
    discord.say({ content: `${mention(bot)} sales?` });
    const shed = discord.say({ content: `${mention(bot)} sales?`, channelId: discord.openThread("sales") });
    await discord.reply();
    await expect.poll(() => discord.messages.reactions).toEqual([{ message: shed, emoji: TOO_MUCH }]);
  });
});

describe("no message is replied to twice", () => {
  const inServer = ({ discord }: Bot) => new RegExp(`/channels/${discord.world.channelId}/messages$`);

  it("when Discord fails after it took the reply, and it is sent again", { timeout: 15_000 }, async () => {
    const bot = await startBot();
    bot.discord.rest.refusals.nextAfterwards(inServer(bot), 502);
    const question = bot.discord.say({ content: `${mention(bot)} sales?` });
    await bot.discord.reply();
    await expect
      .poll(() => bot.discord.rest.requests.filter(({ path }) => inServer(bot).test(path)).length)
      .toBe(2);
    bot.discord.say({ content: `${mention(bot)} the next question` });
    await bot.discord.reply();
    expect(bot.discord.sent.filter(({ replyTo }) => replyTo === question)).toHaveLength(1);
  });

  it("when the gateway tells of it twice", async () => {
    const bot = await startBot();
    const { discord } = bot;
    const id = discord.say({ content: `${mention(bot)} sales?` });
    await discord.reply();
    const told = discord.messages.seen(id);
    if (told === undefined) throw new Error("the message is gone");
    discord.gateway.dispatch("MESSAGE_CREATE", { ...told, guild_id: discord.world.guildId });
    const next = discord.say({ content: `${mention(bot)} the next question` });
    expect((await discord.reply()).replyTo).toBe(next);
    expect(discord.sent).toHaveLength(2);
    expect(bot.asked).toHaveLength(2);
  });

  describe("when the gateway tells of it much later", () => {
    /** discord.js itself remembers the last two hundred messages of a channel. */
    const tellMuchLater = ({ discord }: Bot, id: string): void => {
      const told = discord.messages.seen(id);
      for (let n = 0; n <= 200; n++) discord.say({ content: "talk among people" });
      discord.gateway.dispatch("MESSAGE_CREATE", { ...told, guild_id: discord.world.guildId });
    };
    const stillAnswers = async ({ discord }: Bot): Promise<void> => {
      const next = discord.say({
        content: `<@${discord.world.bot.id}> sales?`,
        author: discord.world.other,
      });
      expect((await discord.reply()).replyTo).toBe(next);
      expect(discord.sent).toHaveLength(2);
    };

    it.each([0, 60_000])("nor is it shown again that it came too soon, %i ms later", async (later) => {
      let now = 0;
      const bot = await startBot({ now: () => now });
      bot.discord.say({ content: `${mention(bot)} sales?` });
      await bot.discord.reply();
      const soon = bot.discord.say({ content: `${mention(bot)} and then?` });
      await expect.poll(() => bot.discord.messages.reactions).toHaveLength(1);
      now += later;
      tellMuchLater(bot, soon);
      await stillAnswers(bot);
      expect(bot.discord.messages.reactions).toHaveLength(1);
    });

    it("nor when the reply was removed", async () => {
      const bot = await startBot();
      const question = bot.discord.say({ content: `${mention(bot)} sales?` });
      const { id } = await bot.discord.reply();
      bot.discord.press(id, "Remove");
      await expect.poll(() => bot.discord.messages.deleted).toEqual([id]);
      tellMuchLater(bot, question);
      await stillAnswers(bot);
    });
  });

  it("when the gateway tells of it again after a restart", async () => {
    const discord = await FakeDiscord.start();
    const storage = temporaryStorage();
    const first = await startBot({ discord, storage });
    const id = discord.say({ content: `${mention(first)} sales?` });
    await discord.reply();
    await expect.poll(() => storage.replyTo(id)).toBeDefined();
    await first.running.stop();
    const second = await startBot({ discord, storage });
    const told = discord.messages.seen(id);
    discord.gateway.dispatch("MESSAGE_CREATE", { ...told, guild_id: discord.world.guildId });
    const next = discord.say({ content: `${mention(second)} the next question` });
    expect((await discord.reply()).replyTo).toBe(next);
    expect(second.asked.map(({ question }) => question)).toEqual(["the next question"]);
    expect(discord.messages.reactions).toEqual([]);
  });

  it("not even by an apology, when all that fails is to hear of the reply", { timeout: 20_000 }, async () => {
    const bot = await startBot({ failing: true });
    const { refusals } = bot.discord.rest;
    // discord.js tries four times.
    refusals.nextAfterwards(inServer(bot), 502);
    for (let n = 0; n < 3; n++) refusals.next(inServer(bot), 502, 0, "Bad Gateway");
    bot.discord.say({ content: `${mention(bot)} sales?` });
    await expect
      .poll(() => bot.log(), { timeout: 15_000 })
      .toContainEqual(expect.objectContaining({ msg: "an event could not be handled" }));
    const next = bot.discord.say({ content: `${mention(bot)} the next question` });
    await expect.poll(() => bot.discord.sent.at(-1)?.replyTo).toBe(next);
    expect(bot.discord.sent).toHaveLength(2);
  });
});

describe("without a permission", () => {
  const ADD_REACTIONS = 0x40n;

  it("to react, the log says so, and which and where", async () => {
    const discord = await FakeDiscord.start();
    discord.world.permissions &= ~ADD_REACTIONS;
    const bot = await startBot({ discord, now: () => 0 });
    discord.say({ content: `${mention(bot)} sales?` });
    await discord.reply();
    discord.say({ content: `${mention(bot)} and then?` });
    await expect
      .poll(() => bot.log())
      .toContainEqual(
        expect.objectContaining({
          reason: "a permission is missing",
          permissions: ["AddReactions"],
          channel: discord.world.channelId,
        }),
      );
  });

  it("to write in threads, the log says so", async () => {
    const discord = await FakeDiscord.start();
    discord.world.permissions &= ~PermissionFlagsBits.SendMessagesInThreads;
    const bot = await startBot({ discord });
    const channelId = discord.openThread("sales");
    discord.say({ content: `${mention(bot)} sales?`, channelId });
    await expect
      .poll(() => bot.log())
      .toContainEqual(
        expect.objectContaining({
          reason: "a permission is missing",
          permissions: ["SendMessagesInThreads"],
          channel: channelId,
          server: discord.world.guildId,
        }),
      );
    expect(discord.sent).toEqual([]);
  });

  it("to embed links or attach files, every kind of answer is given", async () => {
    const bot = await startBot({ ask: (question) => answered({ question }) });
    expect(bot.discord.world.permissions & (0x4000n | 0x8000n)).toBe(0n);
    bot.discord.say({ content: `${mention(bot)} sales?` });
    expect((await bot.discord.reply()).body).not.toHaveProperty("embeds");
  });
});
