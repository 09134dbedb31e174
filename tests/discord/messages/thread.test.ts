import { describe, expect, it } from "vitest";
import type { Conversation } from "../../../src/answer/conversation.js";
import type { SentMessage } from "../../fake-discord/records.js";
import type { FakeDiscord } from "../../fake-discord/server.js";
import { startBot } from "../harness.js";
import { realParts } from "../real-parts.js";

it("in a thread, or a forum's post, the conversation is the thread's, whoever asks and by whatever way", async () => {
  const { discord, asked } = await startBot();
  const mention = `<@${discord.world.bot.id}>`;
  const channelId = discord.openThread("sales");
  discord.say({ content: `${mention} how did sales do?`, channelId });
  await discord.reply();
  discord.say({ content: `${mention} who measured it?`, channelId, author: discord.world.other });
  await discord.reply();
  discord.slash("ask", { name: "question", value: "and then?" }, { channelId });
  await discord.reply();
  expect(asked.map(({ conversation }) => conversation.turns.length)).toEqual([0, 1, 2]);
});

it("two threads are two conversations", async () => {
  const { discord, asked } = await startBot();
  for (const name of ["sales", "servers"]) {
    const channelId = discord.openThread(name);
    discord.say({ content: `<@${discord.world.bot.id}> how did they do?`, channelId });
    await discord.reply();
  }
  expect(asked.map(({ conversation }) => conversation.turns.length)).toEqual([0, 0]);
});

it("in a thread that was opened on a question, its conversation goes on", async () => {
  const { discord, asked } = await startBot();
  const mention = `<@${discord.world.bot.id}>`;
  const question = discord.say({ content: `${mention} how did sales do?` });
  await discord.reply();
  // Discord gives such a thread the id of the message.
  const channelId = discord.openThread("sales", question);
  discord.say({ content: `${mention} who measured it?`, channelId });
  await discord.reply();
  expect(asked[1]?.conversation.turns).toHaveLength(1);
});

it("what one person asks in private is no part of a thread's conversation", async () => {
  const { discord, asked } = await startBot();
  const channelId = discord.openThread("sales");
  const options = [
    { name: "question", value: "how did sales do?" },
    { name: "private", value: true },
  ];
  discord.slash("ask", options, { channelId });
  await discord.reply();
  discord.say({ content: `<@${discord.world.bot.id}> and then?`, channelId, author: discord.world.other });
  await discord.reply();
  expect(asked.map(({ conversation }) => conversation.turns.length)).toEqual([0, 0]);
});

describe("what is asked by a component or a menu", () => {
  it.each<[string, (discord: FakeDiscord, answer: SentMessage, channelId: string) => Promise<string>]>([
    [
      "the form of Follow up",
      async (discord, answer, channelId) => {
        discord.press(answer.id, "Follow up", { channelId });
        discord.submit(await discord.modal(), { question: "who measured it?" }, { channelId });
        return "who measured it?";
      },
    ],
    [
      "Answer this",
      (discord, _, channelId) => {
        const message = discord.say({ content: "who is Inspur?", channelId });
        discord.choose("Answer this", message, { channelId });
        return Promise.resolve("who is Inspur?");
      },
    ],
    [
      "More",
      (discord, answer) => {
        discord.press(answer.id, "More");
        return Promise.resolve("tell me more");
      },
    ],
    [
      "a question on a button",
      async (discord, _, channelId) => {
        discord.slash("help", [], { channelId });
        const help = await discord.reply();
        const example = help.components[0]?.label ?? "";
        discord.press(help.id, example, { by: discord.world.other });
        return example;
      },
    ],
  ])("is a part of the thread's conversation, by %s", async (_, ask) => {
    const heard: Conversation[] = [];
    const { discord } = await startBot({
      ...realParts,
      ask(question, conversation) {
        heard.push(conversation);
        return realParts.ask(question, conversation);
      },
    });
    const channelId = discord.openThread("sales");
    const first = "How far did IBM's sales in China fall?";
    discord.slash("ask", { name: "question", value: first }, { channelId });
    const then = await ask(discord, await discord.reply(), channelId);
    await discord.reply();
    discord.say({ content: `<@${discord.world.bot.id}> and then?`, channelId });
    await discord.reply();
    expect(heard.at(-1)?.turns.map(({ question }) => question)).toEqual([first, then]);
  });
});
