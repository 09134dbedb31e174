import { describe, expect, it } from "vitest";
import { startBot, type Bot } from "./harness.js";

const mention = ({ discord }: Bot) => `<@${discord.world.bot.id}> sales?`;

describe("a connection that is lost", () => {
  it.each([
    [
      "broken off",
      (bot: Bot) => {
        bot.discord.gateway.drop(4000);
      },
    ],
    [
      "ended at Discord's wish",
      (bot: Bot) => {
        bot.discord.gateway.askToReconnect();
      },
    ],
  ])(
    "and %s is taken up again, and what was asked meanwhile is answered, once",
    { timeout: 15_000 },
    async (_, lose) => {
      const bot = await startBot();
      const { discord } = bot;
      discord.say({ content: mention(bot) });
      await discord.reply();
      lose(bot);
      const meanwhile = discord.say({ content: mention(bot) });
      discord.slash("ask", { name: "question", value: "sales?" });
      const replies = [await discord.reply(), await discord.reply()];
      expect(replies.map(({ via }) => via).toSorted()).toEqual(["channel", "interaction"]);
      expect(replies.map(({ replyTo }) => replyTo)).toContain(meanwhile);
      expect(discord.gateway).toMatchObject({ resumed: 1, identified: 1 });
      expect(discord.sent).toHaveLength(3);
    },
  );

  it("for so long that Discord has forgotten the session is begun anew", { timeout: 20_000 }, async () => {
    const bot = await startBot();
    const { discord } = bot;
    discord.say({ content: mention(bot) });
    const { id } = await discord.reply();
    discord.gateway.forgetSession();
    await expect.poll(() => discord.gateway.identified, { timeout: 15_000 }).toBe(2);
    const next = discord.say({ content: "and then?", replyTo: id });
    expect((await discord.reply()).replyTo).toBe(next);
    expect(bot.asked[1]?.conversation.turns).toHaveLength(1);
    expect(discord.sent).toHaveLength(2);
  });
});

describe("a request that Discord does not take at once", () => {
  const replies = (bot: Bot) =>
    bot.discord.rest.requests.filter(
      ({ path }) => path === `/channels/${bot.discord.world.channelId}/messages`,
    );

  it.each(["user", "shared", "global"] as const)(
    "because there were too many (%s) is made again when it may be",
    { timeout: 15_000 },
    async (scope) => {
      const bot = await startBot();
      bot.discord.rest.refusals.nextTooMany(/messages$/, 0.2, scope);
      const first = bot.discord.say({ content: mention(bot) });
      const second = bot.discord.say({ content: mention(bot) });
      expect([(await bot.discord.reply()).replyTo, (await bot.discord.reply()).replyTo]).toEqual([
        first,
        second,
      ]);
      expect(replies(bot)).toHaveLength(3);
      expect(bot.log().filter(({ level }) => Number(level) >= 50)).toEqual([]);
    },
  );

  it("because Discord has an error is made again", { timeout: 15_000 }, async () => {
    const bot = await startBot();
    bot.discord.rest.refusals.next(/messages$/, 503, 0, "Service Unavailable");
    const id = bot.discord.say({ content: mention(bot) });
    expect((await bot.discord.reply()).replyTo).toBe(id);
    expect(bot.discord.sent).toHaveLength(1);
  });

  it("and never takes is in the log, and the next one is made", { timeout: 30_000 }, async () => {
    const bot = await startBot({ failing: true });
    // discord.js tries four times, and then the apology four times as well.
    for (let n = 0; n < 8; n++) bot.discord.rest.refusals.next(/messages$/, 500, 0, "Internal Server Error");
    bot.discord.say({ content: mention(bot) });
    await expect
      .poll(() => bot.log(), { timeout: 25_000 })
      .toContainEqual(expect.objectContaining({ msg: "nor could anybody be told" }));
    const id = bot.discord.say({ content: mention(bot) });
    expect((await bot.discord.reply()).replyTo).toBe(id);
  });
});

describe("an interaction", () => {
  it("whose token expires before the answer is there gets none, and the log says so", async () => {
    let finish = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const bot = await startBot({
      patienceMs: 1,
      commands: [
        {
          data: { name: "slow", description: "Slow." },
          async execute() {
            await slow;
            return { kind: "stale" } as const;
          },
        },
      ],
    });
    bot.discord.slash("slow");
    await expect.poll(() => bot.discord.rest.requests.at(-1)?.body).toMatchObject({ type: 5 });
    bot.discord.tokens.expire();
    finish();
    await expect
      .poll(() => bot.log())
      .toContainEqual(
        expect.objectContaining({
          level: 40,
          reason: "the answer came too late, or another process gave it",
        }),
      );
    expect(bot.discord.sent).toEqual([]);
  });
});
