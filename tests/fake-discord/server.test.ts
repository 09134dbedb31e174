import {
  Client,
  Events,
  GatewayIntentBits,
  MessageFlags,
  Partials,
  PermissionFlagsBits,
  type ChatInputCommandInteraction,
  type Message,
} from "discord.js";
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

describe("permissions", () => {
  it("are asked for before a message, a reply or a reaction is taken", async () => {
    const { discord, client, next } = await listener(Guilds | GuildMessages);
    const heard = next();
    discord.say({ content: "hello" });
    const message = await heard;
    const { SendMessages, ReadMessageHistory, AddReactions } = PermissionFlagsBits;
    discord.world.permissions &= ~ReadMessageHistory;
    await expect(message.reply("hi")).rejects.toMatchObject({ code: 160_002 });
    discord.world.permissions |= ReadMessageHistory;
    discord.world.permissions &= ~AddReactions;
    await expect(message.react("⏳")).rejects.toMatchObject({ code: 50_013 });
    discord.world.permissions &= ~SendMessages;
    await expect(message.reply("hi")).rejects.toMatchObject({ code: 50_013 });
    expect(discord.sent).toEqual([]);
    expect(client.isReady()).toBe(true);
  });

  it("without that to view the channel nothing is heard of it, and nothing taken", async () => {
    const { discord, client } = await listener(Guilds | GuildMessages | DirectMessages);
    const channel = client.channels.cache.get(discord.world.channelId);
    discord.world.permissions = 0n;
    const heard = new Promise<Message>((resolve) => client.once(Events.MessageCreate, resolve));
    discord.say({ content: "hello" });
    discord.sayDirectly({ content: "between us" });
    expect((await heard).content).toBe("between us");
    if (channel?.isSendable() !== true) throw new Error("no channel");
    await expect(channel.send("hi")).rejects.toMatchObject({ code: 50_001 });
  });
});

describe("a session", () => {
  it("that is taken up again brings what was missed, in order", async () => {
    const { discord, client } = await listener(Guilds | GuildMessages | DirectMessages);
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => heard.push(content));
    discord.gateway.drop(4000);
    for (const content of ["one", "two", "three"]) discord.sayDirectly({ content });
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual(["one", "two", "three"]);
    expect(discord.gateway).toMatchObject({ resumed: 1, identified: 1 });
  });

  it("that was forgotten brings nothing, and another one begins", { timeout: 20_000 }, async () => {
    const { discord, client } = await listener(Guilds | GuildMessages | DirectMessages);
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => heard.push(content));
    discord.gateway.forgetSession();
    discord.sayDirectly({ content: "lost" });
    await expect.poll(() => discord.gateway.identified, { timeout: 15_000 }).toBe(2);
    discord.sayDirectly({ content: "heard" });
    await expect.poll(() => heard).toEqual(["heard"]);
  });
});

describe("an interaction", () => {
  async function interaction(
    doing = {},
  ): Promise<Listener & { readonly given: ChatInputCommandInteraction }> {
    const listening = await listener(Guilds);
    const given = new Promise<ChatInputCommandInteraction>((resolve) => {
      listening.client.once(Events.InteractionCreate, (one) => {
        if (one.isChatInputCommand()) resolve(one);
      });
    });
    listening.discord.slash("ask", [], doing);
    return { ...listening, given: await given };
  }

  it("is answered once, and no more when its token has expired", async () => {
    const { discord, given } = await interaction();
    await given.reply("hello");
    await given.followUp("again");
    discord.tokens.expire();
    await expect(given.followUp("too late")).rejects.toMatchObject({ code: 10_015 });
    expect(discord.sent.map(({ content }) => content)).toEqual(["hello", "again"]);
  });

  it("that is late is not known", async () => {
    const { given } = await interaction({ late: true });
    await expect(given.reply("hello")).rejects.toMatchObject({ code: 10_062 });
  });

  it("is answered for one person alone where that is asked for, also where it was deferred so", async () => {
    const { discord, given } = await interaction();
    await given.deferReply({ flags: MessageFlags.Ephemeral });
    await given.followUp("hello");
    await given.followUp("for all");
    expect(discord.sent.map(({ onlyFor }) => onlyFor)).toEqual([discord.world.person.id, undefined]);
    const [hidden = { id: "" }] = discord.sent;
    expect(() => {
      discord.press(hidden.id, { customId: "x" }, { by: discord.world.other });
    }).toThrow("second-reader does not see the message");
  });
});

it("too many requests are refused with the time to wait, and a nonce keeps a message from coming twice", async () => {
  const { discord, next } = await listener(Guilds | GuildMessages);
  const heard = next();
  discord.say({ content: "hello" });
  const message = await heard;
  discord.rest.refusals.nextTooMany(/messages$/, 0.1);
  discord.rest.refusals.nextAfterwards(/messages$/, 502);
  await message.reply({ content: "hi", nonce: "1", enforceNonce: true });
  expect(discord.sent).toHaveLength(1);
  expect(discord.rest.requests.filter(({ method }) => method === "POST")).toHaveLength(3);
});
