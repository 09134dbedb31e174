import { describe, expect, it } from "vitest";
import { QUESTION_CHARACTERS } from "../../../src/discord/present/limits.js";
import { EVERY_STATUS, long } from "../answers.js";
import { startBot } from "../harness.js";

const asking = (value: string) => ({ name: "question", value });

describe("/ask", () => {
  it("answers in public, below the question", async () => {
    const { discord, asked } = await startBot();
    discord.slash("ask", asking("how did sales do?"));
    const reply = await discord.reply();
    expect(asked).toEqual([{ question: "how did sales do?", conversation: { turns: [] } }]);
    expect(reply).toMatchObject({ via: "interaction", flags: 4 });
    expect(reply.content).toMatch(/^> how did sales do\?\nSales in China fell 11% year on year\.¹/);
  });

  it("works in direct messages", async () => {
    const { discord } = await startBot();
    discord.slash("ask", asking("how did sales do?"), { direct: true });
    expect((await discord.reply()).channelId).toBe(discord.directChannelId);
  });

  it("shows a hostile question word for word", async () => {
    const { discord, asked } = await startBot();
    const hostile =
      "@everyone <@1> <@&2> **b** [free](https://evil.example) [nitro](https://evil.example)\n# big";
    discord.slash("ask", asking(hostile));
    const [line = ""] = (await discord.reply()).content.split("\n");
    expect(asked[0]?.question).toBe(hostile);
    expect(line).toBe(
      "> @\u200beveryone \\<@\u200b1> \\<@\u200b&2> \\*\\*b\\*\\* \\[free\\](https:\\//evil.example) " +
        "\\[nitro\\](https:\\//evil.example) # big",
    );
  });

  it.each(Object.values(EVERY_STATUS))("can show an answer that is $status", async (answer) => {
    const { discord } = await startBot({ ask: () => answer });
    discord.slash("ask", asking(answer.question));
    expect((await discord.reply()).content).toContain(answer.sentences[0]?.text);
  });

  it("keeps to Discord's limit when question and answer are long", async () => {
    const { discord } = await startBot({ ask: (question) => long(30, "*".repeat(100), question) });
    discord.slash("ask", asking("*".repeat(QUESTION_CHARACTERS)));
    expect((await discord.reply()).content.length).toBeGreaterThan(1500);
  });
});

describe("the choices of /ask", () => {
  it("are the pack's questions", async () => {
    const typed: unknown[] = [];
    const { discord } = await startBot({
      suggest: (...given) => {
        typed.push(given);
        return ["who measured it?", "who bought it?"];
      },
    });
    expect(await discord.choicesFor("ask", asking("who"))).toEqual([
      { name: "who measured it?", value: "who measured it?" },
      { name: "who bought it?", value: "who bought it?" },
    ]);
    expect(typed).toEqual([["who", 25]]);
  });

  it("are 25 at most, of 1 to 100 characters, and all different", async () => {
    const questions = Array.from({ length: 40 }, (_, index) => `question ${index}?`);
    const unfit = ["", "x".repeat(101), "question 0?"];
    const { discord } = await startBot({ suggest: () => [...unfit, "y".repeat(100), ...questions] });
    const choices = await discord.choicesFor("ask", asking(""));
    expect(choices).toHaveLength(25);
    expect(choices.map(({ value }) => value).slice(0, 3)).toEqual([
      "question 0?",
      "y".repeat(100),
      "question 1?",
    ]);
  });

  it("may be none", async () => {
    const { discord } = await startBot({ suggest: () => [] });
    expect(await discord.choicesFor("ask", asking("xyz"))).toEqual([]);
  });
});
