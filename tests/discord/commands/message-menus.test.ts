import { describe, expect, it } from "vitest";
import { answered } from "../answers.js";
import { startBot } from "../harness.js";
import { realParts } from "../real-parts.js";

describe("Answer this", () => {
  it("answers what somebody wrote, without being mentioned", async () => {
    const { discord } = await startBot(realParts);
    const id = discord.say({ content: "How far did IBM's sales in China fall?" });
    discord.choose("Answer this", id);
    expect((await discord.reply()).content).toMatch(
      /^> How far did IBM's sales in China fall\?\n.*fell 11%.*¹/,
    );
  });

  it("works where the person brought the bot along, and in direct messages", async () => {
    const { discord } = await startBot(realParts);
    const id = discord.say({ content: "who is Inspur?" });
    for (const where of ["elsewhere", "direct"] as const) {
      discord.choose("Answer this", id, { where });
      expect((await discord.reply()).content).toContain("Inspur");
    }
  });

  it("leaves the bot's own mention out, and shows the rest word for word", async () => {
    const { discord, asked } = await startBot();
    const id = discord.say({ content: `<@${discord.world.bot.id}> **who** is <@1>?` });
    await discord.reply();
    discord.choose("Answer this", id);
    expect((await discord.reply()).content).toMatch(/^> \\\*\\\*who\\\*\\\* is \\<@\u200b1>\?\n/);
    expect(asked.at(-1)?.question).toBe("**who** is <@1>?");
  });
});

describe("Check this claim", () => {
  it("holds a long text against the sources while others are answered", async () => {
    const happened: string[] = [];
    const knowledge = new Proxy(realParts.knowledge, {
      get(target, name) {
        happened.push("looked up");
        return Reflect.get(target, name) as unknown;
      },
    });
    const { discord } = await startBot({
      ...realParts,
      knowledge,
      ask(question) {
        happened.push("asked");
        return answered({ question });
      },
    });
    const statements = [...realParts.knowledge.facts.values()].map(({ statement }) => statement);
    const id = discord.say({ content: statements.join(" ").slice(0, 4000) });
    discord.choose("Check this claim", id);
    discord.slash("ask", { name: "question", value: "sales?" }, { by: discord.world.other });
    const contents = [(await discord.reply()).content, (await discord.reply()).content];
    expect(contents).toContainEqual(expect.stringContaining("**The sources support"));
    expect(happened.lastIndexOf("looked up")).toBeGreaterThan(happened.indexOf("asked"));
  });

  it("goes on to what did not fit, read again from the message, and says so where that is gone", async () => {
    const { discord } = await startBot(realParts);
    const statements = [...realParts.knowledge.facts.values()].map(({ statement }) => statement);
    const claim = discord.say({ content: statements.join(" ").slice(0, 2000) });
    discord.choose("Check this claim", claim);
    const first = await discord.reply();
    discord.press(first.id, "More");
    const second = await discord.reply();
    expect(second.content.split("\n")[0]).toBe(first.content.split("\n")[0]);
    expect(second.content).not.toBe(first.content);
    expect(second.content).toMatch(/-# ¹|-# ² /);
    discord.delete(claim);
    discord.press(first.id, "More");
    expect((await discord.reply()).content).toContain("Please ask again");
  });

  it("holds what somebody wrote against the sources", async () => {
    const { discord } = await startBot(realParts);
    const id = discord.say({ content: "IBM's sales in China fell 30% in the second quarter of 2014." });
    discord.choose("Check this claim", id);
    expect((await discord.reply()).content).toContain("**The sources contradict this.**\n");
  });
});

it.each(["Answer this", "Check this claim"])(
  "%s says so, in private, of a message without text",
  async (menu) => {
    const { discord } = await startBot(realParts);
    const id = discord.say({ content: "" });
    discord.choose(menu, id);
    expect(await discord.reply()).toMatchObject({
      content: "That message has no text that I could read.",
      onlyFor: discord.world.person.id,
    });
  },
);
