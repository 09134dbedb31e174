import { describe, expect, it } from "vitest";
import { FakeDiscord } from "../../fake-discord/server.js";
import { startBot } from "../harness.js";

const asking = (value: string) => ({ name: "question", value });

describe("Follow up, under the answer to a command", () => {
  it("opens a modal, and what is asked there goes on from the answer", async () => {
    const { discord, asked } = await startBot();
    discord.slash("ask", asking("how did sales do?"));
    discord.press((await discord.reply()).id, "Follow up", { by: discord.world.other });
    discord.submit(await discord.modal(), { question: "who **measured** it?" }, { by: discord.world.other });
    const reply = await discord.reply();
    expect(reply).toMatchObject({ via: "interaction", onlyFor: undefined });
    expect(reply.content).toMatch(/^> who \\\*\\\*measured\\\*\\\* it\?\nSales/);
    expect(asked[1]).toEqual({
      question: "who **measured** it?",
      conversation: { turns: [{ question: "how did sales do?", facts: ["sales-fell"] }] },
    });
    discord.press(reply.id, "Follow up");
    discord.submit(await discord.modal(), { question: "when?" });
    await discord.reply();
    expect(asked[2]?.conversation.turns).toHaveLength(2);
  });

  it("knows after a restart, from the message and the facts in its custom id, what was asked", async () => {
    const discord = await FakeDiscord.start();
    const first = await startBot({ discord });
    discord.slash("ask", asking("how did *sales* do @here?"));
    const { id } = await discord.reply();
    await first.running.stop();
    const { asked } = await startBot({ discord });
    discord.press(id, "Follow up");
    discord.submit(await discord.modal(), { question: "who measured it?" });
    await discord.reply();
    expect(asked[0]?.conversation.turns).toEqual([
      { question: "how did *sales* do @here?", facts: ["sales-fell"] },
    ]);
  });

  it("of a private answer is private", async () => {
    const { discord } = await startBot();
    discord.slash("ask", [asking("how did sales do?"), { name: "private", value: true }]);
    discord.press((await discord.reply()).id, "Follow up");
    discord.submit(await discord.modal(), { question: "who measured it?" });
    expect((await discord.reply()).onlyFor).toBe(discord.world.person.id);
  });

  it("is not there under a reply to a message, which can be replied to", async () => {
    const { discord } = await startBot();
    discord.sayDirectly({ content: "how did sales do?" });
    const { components } = await discord.reply();
    expect(components.map(({ label }) => label)).not.toContain("Follow up");
  });
});
