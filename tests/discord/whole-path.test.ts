import { expect, it } from "vitest";
import { answer } from "../../src/answer/answer-question.js";
import { startBot } from "./harness.js";
import { knowledge, realParts } from "./real-parts.js";

it("a mention gets the footnoted reply of the real pack, with a link that opens at the passage", async () => {
  const { discord } = await startBot(realParts);
  discord.say({ content: `<@${discord.world.bot.id}> How far did IBM's sales in China fall?` });
  const { content } = await discord.reply();
  expect(content).toMatch(
    /fell 11% year on year .*20%.*\.¹\n-# ¹ \[The Irish Times, 22 Aug 2014, paragraph 8\]\(<https:\/\//s,
  );
  expect(content).toContain(
    "#:~:text=Sales%20in%20the%20country%20declined,adjusted%20for%20currency%20conversions>)",
  );
  expect(content).toContain("· press report (Bloomberg)");
});

it("a reply to the reply goes on from it, and a question that the sources do not answer states no fact", async () => {
  const { discord } = await startBot(realParts);
  discord.say({
    content: `<@${discord.world.bot.id}> how much did IBM's sales in China fall in the second quarter?`,
  });
  const first = await discord.reply();
  discord.say({ content: `<@${discord.world.bot.id}> and in the first quarter?`, replyTo: first.id });
  expect((await discord.reply()).content).toContain("20%");
  discord.say({ content: `<@${discord.world.bot.id}> how much is the deal worth?` });
  const declined = await discord.reply();
  expect(declined.content).toMatch(/^The sources give no value/);
  expect(declined.content).not.toContain("-# ¹");
});

it("each choice that /ask offers is answered when it is chosen", async () => {
  const offered = ["", "sales", "inspr", "who"].flatMap((typed) => realParts.suggest(typed, 25));
  const { discord } = await startBot(realParts);
  for (const question of offered.slice(0, 10)) {
    discord.slash("ask", { name: "question", value: question });
    expect((await discord.reply()).content).toContain("-# ¹");
  }
  expect(
    offered.filter((question) => answer(question, { turns: [] }, knowledge).status !== "answered"),
  ).toEqual([]);
});
