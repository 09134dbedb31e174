import { describe, expect, it } from "vitest";
import { verify } from "../../../src/answer/verify.js";
import { startBot } from "../harness.js";
import { realParts } from "../real-parts.js";

const claiming = (value: string) => ({ name: "claim", value });

describe("/verify", () => {
  it.each([
    ["IBM's sales in China fell 11% in the second quarter of 2014.", "The sources support this."],
    ["IBM's sales in China fell 30% in the second quarter of 2014.", "The sources contradict this."],
    [
      "Inspur's campaign is called IBM to Inspur. IBM's sales in China fell 30% in the second quarter of 2014.",
      "The sources support a part of this.",
    ],
  ])("gives a verdict below the claim, and the facts with their footnotes: %s", async (claim, verdict) => {
    const { discord } = await startBot(realParts);
    discord.slash("verify", claiming(claim));
    const { content } = await discord.reply();
    expect(content.startsWith(`> ${claim}\n**${verdict}**\n`)).toBe(true);
    expect(content).toMatch(/11%.*\.¹?/);
    expect(content).toMatch(/\n-# ¹ \[The Irish Times, 22 Aug 2014, paragraph \d+\]\(<https:/);
  });

  it("can be followed up, as a reply to it would not arrive", async () => {
    const { discord } = await startBot(realParts);
    discord.slash("verify", claiming("IBM's sales in China fell 11% in the second quarter of 2014."));
    discord.press((await discord.reply()).id, "Follow up");
    discord.submit(await discord.modal(), { question: "and in the first quarter?" });
    expect((await discord.reply()).content).toMatch(/^> and in the first quarter\?\n.*20%.*¹/);
  });

  it("states no fact where the sources do not cover it", async () => {
    const { discord } = await startBot(realParts);
    discord.slash("verify", claiming("IBM paid Inspur a billion dollars."));
    const { content } = await discord.reply();
    expect(content).toContain("**The sources do not cover this.**\n");
    expect(content).not.toContain("-# ¹");
  });

  it("gives no verdict on what claims nothing, and shows it word for word", async () => {
    const { discord } = await startBot(realParts);
    discord.slash("verify", [claiming("**hello** <@1>"), { name: "private", value: true }]);
    expect(await discord.reply()).toMatchObject({
      content: "> \\*\\*hello\\*\\* \\<@\u200b1>\nI could not find a claim in that.",
      onlyFor: discord.world.person.id,
    });
  });

  it("keeps to Discord's limit, whatever is claimed, and More tells the rest, after a restart, too", async () => {
    const { discord, running } = await startBot(realParts);
    const claim = "IBM's sales in China fell 30%. ".repeat(16).trim();
    discord.slash("verify", claiming(claim));
    const told: string[] = [];
    let shown = await discord.reply();
    await running.stop();
    await startBot({ ...realParts, discord });
    for (; shown.content.includes("did not fit"); shown = await discord.reply()) {
      told.push(shown.content);
      discord.press(shown.id, "More");
    }
    told.push(shown.content);
    expect(told.length).toBeGreaterThan(1);
    const { sentences } = verify(claim, realParts.knowledge);
    const first = sentences[0]?.text ?? "";
    expect(told.join("\n").split(first)).toHaveLength(
      sentences.filter(({ text }) => text === first).length + 1,
    );
    expect(discord.componentsOf(shown.id).map(({ label }) => label)).toEqual(["Follow up", "Remove"]);
  });
});
