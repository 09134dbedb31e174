import { describe, expect, it } from "vitest";
import { SELECT_OPTIONS } from "../../../src/discord/present/limits.js";
import { indexKnowledge } from "../../../src/search/knowledge-index.js";
import { preparePack } from "../../../src/search/prepare.js";
import { openWordCounts } from "../../../src/word-counts.js";
import { riverFact, riverPack } from "../../search/river-fact.js";
import { startBot } from "../harness.js";
import { panelTexts } from "../panel-texts.js";
import { knowledge, realParts } from "../real-parts.js";

describe("/facts", () => {
  it("shows the topics, and the facts on the one that is selected, with their footnotes", async () => {
    const { discord } = await startBot(realParts);
    discord.slash("facts");
    const { id, body } = await discord.reply();
    expect(panelTexts(body)[1]).toMatch(/^- \*\*Inspur's campaign\*\*: 9 facts\n/);
    const [menu] = discord.componentsOf(id).filter(({ options }) => options.length > 0);
    const people = menu?.options.find(({ label }) => label === "the people");
    discord.select(id, [people?.value ?? ""]);
    const [title, facts, sources] = panelTexts((await discord.edited()).body);
    expect(title).toBe("## the people");
    expect(facts).toMatch(/^- .*Rometty.*\.¹\n- .*Chien.*\.²\u2009³\n- .*Sun Pishu.*\.³$/);
    expect(sources?.match(/^-# [¹²³] \[/gm)).toHaveLength(3);
  });

  it.each([
    ["chosen while typing", "rometty-role"],
    ["written in full", "the people"],
    ["misspelt", "cheif executiv"],
  ])("shows a topic that is %s", async (_, topic) => {
    const { discord } = await startBot(realParts);
    discord.slash("facts", { name: "topic", value: topic });
    expect(panelTexts((await discord.reply()).body)[0]).toBe("## the people");
  });

  it("offers topics while they are typed", async () => {
    const { discord } = await startBot(realParts);
    const all = await discord.choicesFor("facts", { name: "topic", value: "" });
    expect(all).toHaveLength(new Set([...knowledge.facts.values()].map(({ topic }) => topic)).size);
    const [first] = await discord.choicesFor("facts", { name: "topic", value: "midlewear" });
    expect(first?.name).toBe("the middleware market");
  });

  it.each([
    ["**zzzz**", "\\*\\*zzzz\\*\\*"],
    ["pizza", "pizza"],
  ])("says so, in private, when there is no such topic as %s", async (value, shown) => {
    const { discord } = await startBot(realParts);
    discord.slash("facts", { name: "topic", value });
    expect(await discord.reply()).toMatchObject({
      content: `I know nothing about “${shown}”. /facts lists what I know by topic.`,
      onlyFor: discord.world.person.id,
    });
  });

  it("has several menus where there are many topics, of names of any length", async () => {
    const counts = openWordCounts();
    const facts = Array.from({ length: 60 }, (_, index) => ({
      ...riverFact(`fact-${index}`, "It is so."),
      topic: `${index} ${"浪潮".repeat(80)}`,
    }));
    const source = { id: "gazette", publisher: "The Gazette", title: "A bridge opens" };
    const pack = preparePack(riverPack({ facts, sources: [source] }), counts);
    const { discord } = await startBot({ knowledge: indexKnowledge([pack], counts) });
    discord.slash("facts");
    const { id } = await discord.reply();
    const menus = discord.componentsOf(id).filter(({ options }) => options.length > 0);
    expect(menus.map(({ options }) => options.length)).toEqual([SELECT_OPTIONS, SELECT_OPTIONS, 10]);
    discord.select(id, ["fact-59"], { customId: menus[2]?.customId ?? "" });
    expect(panelTexts((await discord.edited()).body)[1]).toBe("- It is so.¹");
  });
});
