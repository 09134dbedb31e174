import { Client, Events, GatewayIntentBits, Partials, type Message } from "discord.js";
import { afterEach, describe, expect, it } from "vitest";
import { FakeDiscord } from "./server.js";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

interface Listener {
  readonly discord: FakeDiscord;
  readonly client: Client<true>;
  readonly next: () => Promise<Message>;
}

/** A client that answers nothing, and only listens. */
async function listener(intents: number, enabledIntents = 0): Promise<Listener> {
  const discord = await FakeDiscord.start({ enabledIntents });
  const client = new Client({ intents, partials: [Partials.Channel], rest: { api: discord.apiBase } });
  closing.push(
    () => discord.stop(),
    () => client.destroy(),
  );
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.world.token);
  const next = () => new Promise<Message>((resolve) => client.once(Events.MessageCreate, resolve));
  return { discord, client: await ready, next };
}

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;

describe("without the message-content intent", () => {
  it("the text arrives where the bot is mentioned, and in direct messages", async () => {
    const { discord, next } = await listener(Guilds | GuildMessages | DirectMessages);
    for (const [say, text] of [
      [() => discord.say({ content: "among us" }), ""],
      [
        () => discord.say({ content: `<@${discord.world.bot.id}> hello` }),
        `<@${discord.world.bot.id}> hello`,
      ],
      [() => discord.say({ content: `<@&${discord.world.roleId}> hello` }), ""],
      [() => discord.say({ content: "@everyone hello" }), ""],
      [() => discord.sayDirectly({ content: "between us" }), "between us"],
    ] as const) {
      const heard = next();
      say();
      expect((await heard).content).toBe(text);
    }
  });

  it("the text of what a person replied to is left out, too", async () => {
    const { discord, client, next } = await listener(Guilds | GuildMessages);
    const secret = discord.say({ content: "among us" });
    await next();
    const heard = next();
    discord.say({ content: `<@${discord.world.bot.id}> what of this?`, replyTo: secret });
    const { channel } = await heard;
    expect(channel.messages.cache.get(secret)?.content).toBe("");
    expect(client.user.id).toBe(discord.world.bot.id);
  });
});

it("the intent, where it is enabled, brings the text of all messages", async () => {
  const { discord, next } = await listener(Guilds | GuildMessages | MessageContent, MessageContent);
  const heard = next();
  discord.say({ content: "among us" });
  expect((await heard).content).toBe("among us");
});

it("a privileged intent that is not enabled closes the connection", async () => {
  await expect(listener(Guilds | MessageContent)).rejects.toThrow("Used disallowed intents");
});

it("kinds of messages that were not asked for do not arrive", async () => {
  const { discord, next } = await listener(Guilds | GuildMessages);
  const heard = next();
  discord.sayDirectly({ content: "between us" });
  discord.say({ content: "among us" });
  expect((await heard).channelId).toBe(discord.world.channelId);
});

it("a request that Discord would refuse is refused, and fails the test at the end", async () => {
  const { discord, client, next } = await listener(Guilds | GuildMessages);
  const heard = next();
  discord.say({ content: "hello" });
  const message = await heard;
  await expect(message.reply("x".repeat(2001))).rejects.toThrow("text over 2000 characters");
  await client.destroy();
  await expect(discord.stop()).rejects.toThrow("text over 2000 characters");
  closing.length = 0;
});
