import { MessageType } from "discord.js";
import { describe, expect, it } from "vitest";
import { read, withoutMention } from "../../../src/discord/messages/read.js";
import { en } from "../../../src/discord/words/en.js";
import { DEFAULT_SETTINGS } from "../../../src/storage/storage.js";
import { newId, newUser } from "../../fake-discord/world.js";
import { startBot, type Bot } from "../harness.js";

const mention = ({ discord }: Bot) => `<@${discord.world.bot.id}>`;

describe("a message in a server", () => {
  it("is answered with a reply to it when it mentions the bot", async () => {
    const bot = await startBot();
    const id = bot.discord.say({ content: `hey ${mention(bot)}, how did sales do?` });
    const reply = await bot.discord.reply();
    expect(bot.asked.map(({ question }) => question)).toEqual(["hey, how did sales do?"]);
    expect(reply).toMatchObject({ replyTo: id, channelId: bot.discord.world.channelId });
    expect(reply.content).toContain("Sales in China fell 11% year on year.¹");
  });

  it("keeps other people's mentions in the question", async () => {
    const bot = await startBot();
    bot.discord.say({ content: `<@!${bot.discord.world.bot.id}> who is <@123456789012345678>?` });
    await bot.discord.reply();
    expect(bot.asked[0]?.question).toBe("who is <@123456789012345678>?");
  });

  it("gets an introduction when it mentions the bot and says nothing", async () => {
    const bot = await startBot();
    bot.discord.say({ content: ` ${mention(bot)} ` });
    expect((await bot.discord.reply()).content).toBe("Ask me about the partnership of 2014.");
    expect(bot.asked).toEqual([]);
  });

  it.each<[string, (bot: Bot) => void]>([
    ["talk among people", ({ discord }) => discord.say({ content: "how did sales do?" })],
    ["@everyone", ({ discord }) => discord.say({ content: "@everyone how did sales do?" })],
    ["@here", ({ discord }) => discord.say({ content: "@here how did sales do?" })],
    ["a role of the bot's", ({ discord }) => discord.say({ content: `<@&${discord.world.roleId}> sales?` })],
    [
      "a bot",
      (bot) => bot.discord.say({ content: `${mention(bot)} sales?`, author: newUser("other", true) }),
    ],
    [
      "itself",
      (bot) => bot.discord.say({ content: `${mention(bot)} sales?`, author: bot.discord.world.bot }),
    ],
    ["a webhook", (bot) => bot.discord.say({ content: `${mention(bot)} sales?`, webhookId: newId() })],
    [
      "Discord itself",
      (bot) => bot.discord.say({ content: mention(bot), type: MessageType.ChannelPinnedMessage }),
    ],
  ])("is ignored when it is from, or addressed to, %s", async (_, say) => {
    const bot = await startBot();
    say(bot);
    const next = bot.discord.say({ content: `${mention(bot)} the next question` });
    expect((await bot.discord.reply()).replyTo).toBe(next);
    expect(bot.asked.map(({ question }) => question)).toEqual(["the next question"]);
  });
});

describe("a reply to the bot", () => {
  it("is a question that goes on with the conversation", async () => {
    const bot = await startBot();
    bot.discord.say({ content: `${mention(bot)} how did sales do?` });
    const first = await bot.discord.reply();
    bot.discord.say({ content: "who measured it?", replyTo: first.id });
    const second = await bot.discord.reply();
    bot.discord.say({ content: "and the year before?", replyTo: second.id });
    await bot.discord.reply();
    expect(bot.asked).toEqual([
      { question: "how did sales do?", conversation: { turns: [] } },
      {
        question: "who measured it?",
        conversation: { turns: [{ question: "how did sales do?", facts: ["sales-fell"] }] },
      },
      {
        question: "and the year before?",
        conversation: {
          turns: [
            { question: "how did sales do?", facts: ["sales-fell"] },
            { question: "who measured it?", facts: ["sales-fell"] },
          ],
        },
      },
    ]);
  });

  it("goes on after a restart, too, by what the messages themselves tell", async () => {
    const first = await startBot();
    const { discord } = first;
    discord.say({ content: `${mention(first)} how did sales do?` });
    discord.say({ content: "who measured it?", replyTo: (await discord.reply()).id });
    const { id } = await discord.reply();
    await first.running.stop();
    const { asked } = await startBot({ discord });
    discord.say({ content: "and when?", replyTo: id });
    await discord.reply();
    expect(asked.at(-1)).toEqual({
      question: "and when?",
      conversation: {
        turns: [
          { question: "how did sales do?", facts: ["sales-fell"] },
          { question: "who measured it?", facts: ["sales-fell"] },
        ],
      },
    });
  });

  it("leaves other conversations alone", async () => {
    const bot = await startBot();
    bot.discord.say({ content: `${mention(bot)} how did sales do?` });
    await bot.discord.reply();
    bot.discord.say({ content: `${mention(bot)} who measured it?` });
    await bot.discord.reply();
    expect(bot.asked[1]?.conversation.turns).toEqual([]);
  });

  it.each([true, false])(
    "gets a hint when the ping is off (original looked up: %s)",
    async (withOriginal) => {
      const bot = await startBot();
      bot.discord.say({ content: `${mention(bot)} how did sales do?` });
      const { id } = await bot.discord.reply();
      bot.discord.say({ content: "who measured it?", replyTo: id, ping: false, withOriginal });
      expect((await bot.discord.reply()).content).toBe(en["message.unreadable"]);
      expect(bot.asked).toHaveLength(1);
    },
  );

  it("is read with the ping off when it mentions the bot", async () => {
    const bot = await startBot();
    bot.discord.say({ content: `${mention(bot)} how did sales do?` });
    const { id } = await bot.discord.reply();
    bot.discord.say({ content: `${mention(bot)} who measured it?`, replyTo: id, ping: false });
    await bot.discord.reply();
    expect(bot.asked[1]?.conversation.turns).toHaveLength(1);
  });

  it("gets a hint under an answer to a slash command, where the text never arrives", async () => {
    const bot = await startBot();
    bot.discord.slash("ask", { name: "question", value: "how did sales do?" });
    const { id } = await bot.discord.reply();
    bot.discord.say({ content: "who measured it?", replyTo: id });
    expect((await bot.discord.reply()).content).toBe(en["message.unreadable"]);
    bot.discord.say({ content: `${mention(bot)} who measured it?`, replyTo: id });
    await bot.discord.reply();
    expect(bot.asked[1]?.conversation.turns).toEqual([
      { question: "how did sales do?", facts: ["sales-fell"] },
    ]);
  });

  it("costs no request beyond the answers", async () => {
    const bot = await startBot();
    const before = bot.discord.rest.requests.length;
    bot.discord.say({ content: `${mention(bot)} how did sales do?` });
    bot.discord.say({ content: "who measured it?", replyTo: (await bot.discord.reply()).id });
    await bot.discord.reply();
    expect(bot.discord.rest.requests.slice(before).map(({ method }) => method)).toEqual(["POST", "POST"]);
  });

  it("is not what a forwarded message or a reply to somebody else is", async () => {
    const bot = await startBot();
    bot.discord.say({ content: `${mention(bot)} how did sales do?` });
    const { id } = await bot.discord.reply();
    bot.discord.say({ forwards: id });
    bot.discord.say({ content: "indeed", replyTo: bot.discord.say({ content: "sales?" }) });
    const next = bot.discord.say({ content: `${mention(bot)} the next question` });
    expect((await bot.discord.reply()).replyTo).toBe(next);
  });
});

describe("which message is a question", () => {
  const incoming = {
    place: { channelId: "7", parentId: null },
    fromPerson: true,
    direct: false,
    mentionsUs: false,
    repliesToUs: true,
    toNobody: false,
    isWithheld: true,
    question: "",
  };

  it("does not turn on whether a reply without text counts as a mention", () => {
    expect(read({ ...incoming, mentionsUs: true }, DEFAULT_SETTINGS)).toEqual({ kind: "unreadable" });
    expect(read({ ...incoming, mentionsUs: false }, DEFAULT_SETTINGS)).toEqual({ kind: "unreadable" });
  });

  it("or what it says is a sticker or a picture", async () => {
    const bot = await startBot();
    bot.discord.say({ content: `${mention(bot)} sales?` });
    const { id } = await bot.discord.reply();
    for (const shown of ["stickers", "pictures"] as const) {
      bot.discord.say({ content: "", replyTo: id, [shown]: 1 });
      expect((await bot.discord.reply()).content).toBe("Ask me about the partnership of 2014.");
    }
  });

  it("leaves the mentions of others with a longer id alone", () => {
    expect(withoutMention("<@1> who is <@12>?", "1")).toBe("who is <@12>?");
  });
});

describe("a direct message", () => {
  it("is a question, also in a channel that the client does not know yet", async () => {
    const bot = await startBot();
    const id = bot.discord.sayDirectly({ content: "how did sales do?" });
    expect(await bot.discord.reply()).toMatchObject({ replyTo: id, channelId: bot.discord.directChannelId });
  });

  it("goes on with the conversation of its channel, even before the answer is there", async () => {
    const bot = await startBot();
    bot.discord.sayDirectly({ content: "how did sales do?" });
    bot.discord.sayDirectly({ content: "who measured it?" });
    await bot.discord.reply();
    await bot.discord.reply();
    expect(bot.asked[1]?.conversation.turns).toEqual([
      { question: "how did sales do?", facts: ["sales-fell"] },
    ]);
  });

  it("shares its conversation with the slash command", async () => {
    const bot = await startBot();
    bot.discord.slash("ask", { name: "question", value: "how did sales do?" }, { direct: true });
    await bot.discord.reply();
    bot.discord.sayDirectly({ content: "who measured it?" });
    await bot.discord.reply();
    expect(bot.asked[1]?.conversation.turns).toHaveLength(1);
  });

  it("gets an introduction when it has no text", async () => {
    const bot = await startBot();
    bot.discord.sayDirectly({ content: "" });
    expect((await bot.discord.reply()).content).toBe("Ask me about the partnership of 2014.");
  });
});
