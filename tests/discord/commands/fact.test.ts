import { describe, expect, it } from "vitest";
import { startBot } from "../harness.js";
import { knowledge, realParts } from "../real-parts.js";

const about = (value: string) => ({ name: "topic", value });

describe("/fact", () => {
  it.each([
    ["chosen while typing, below a question that it answers", "power8-chips", "[^\\n]+\\?"],
    ["misspelt, below what was typed", "pwer8 chps", "pwer8 chps"],
  ])("tells one fact by its topic, %s", async (_, topic, above) => {
    const { discord } = await startBot(realParts);
    discord.slash("fact", about(topic));
    const { content } = await discord.reply();
    expect(content).toMatch(new RegExp(`^> ${above}\\n`));
    expect(content).toMatch(/\n.*Power8.*\.¹.*\n-# ¹ \[Bloomberg, 22 Aug 2014\]\(<https:/);
  });

  it("tells the other side where sources differ", async () => {
    const { discord } = await startBot(realParts);
    discord.slash("fact", about("software-on-servers"));
    expect((await discord.reply()).content).toMatch(/servers.*mainframes/s);
  });

  it("is shown to the person alone on request", async () => {
    const { discord } = await startBot(realParts);
    discord.slash("fact", [about("power8-chips"), { name: "private", value: true }]);
    expect((await discord.reply()).onlyFor).toBe(discord.world.person.id);
  });

  it("says so, in private, when there is none", async () => {
    const { discord } = await startBot(realParts);
    discord.slash("fact", about("**zzzz**"));
    expect(await discord.reply()).toMatchObject({
      content: "I know nothing about “\\*\\*zzzz\\*\\*”. /facts lists what I know by topic.",
      onlyFor: discord.world.person.id,
    });
  });

  it.each(["pizza", "apple", "the weather in Paris", " "])(
    "says so, rather than tell another fact, for %j",
    async (typed) => {
      const { discord } = await startBot(realParts);
      discord.slash("fact", about(typed));
      expect((await discord.reply()).content).toContain("I know nothing about");
    },
  );

  it("offers facts while a topic is typed, misspelt too", async () => {
    const { discord } = await startBot(realParts);
    const [first] = await discord.choicesFor("fact", about("midlewear share"));
    expect(first).toEqual({ name: "the middleware market: 30%.", value: "middleware-share" });
    const all = await discord.choicesFor("fact", about(""));
    expect(all).toHaveLength(25);
    expect(all.every(({ name, value }) => name.length <= 100 && knowledge.facts.has(value))).toBe(true);
  });
});
