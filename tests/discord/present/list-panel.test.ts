import { ComponentType } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PANEL_CHARACTERS } from "../../../src/discord/present/limits.js";
import { presentList, type List } from "../../../src/discord/present/list-panel.js";
import type { ListItem } from "../../../src/discord/present/list.js";
import { escapeText } from "../../../src/discord/present/escape.js";
import { createWords } from "../../../src/discord/words/words.js";
import type { Fact } from "../../../src/knowledge/schema.js";
import { indexKnowledge } from "../../../src/search/knowledge-index.js";
import { preparePack } from "../../../src/search/prepare.js";
import { openWordCounts } from "../../../src/word-counts.js";
import { requestProblems } from "../../fake-discord/schemas/validate.js";
import { riverFact, riverPack } from "../../search/river-fact.js";
import { panelTexts } from "../panel-texts.js";

const words = createWords()("en");
const counts = openWordCounts();
const ASKER = "200000000000000001";
const LONG_URL = `https://gazette.example/${"a".repeat(300)}`;
const PACK = riverPack({
  sources: [
    {
      id: "gazette",
      publisher: "The Gazette",
      title: "A bridge opens",
      published: "2020-05-01",
      url: LONG_URL,
    },
    { id: "wire", publisher: "The Wire", title: "Bridge", url: "https://wire.example/b" },
  ],
  facts: [],
});
const knowledge = indexKnowledge([preparePack(PACK, counts)], counts);

/** A fact of one paragraph, which no other has. */
function factOf(paragraph: number): Fact {
  return {
    ...riverFact(`fact-${paragraph}`, "It is so."),
    citations: [{ source: "gazette", paragraph, anchor: { start: `passage ${paragraph}` } }],
  };
}

const item = (text: string, paragraph: number): ListItem => ({ text, facts: [factOf(paragraph)] });
const list = (items: readonly ListItem[]): List => ({
  title: "Facts",
  items,
  empty: "Nothing here.",
  found: ["facts", "fact-1"],
});
const shown = (items: readonly ListItem[], page = 1) =>
  presentList(list(items), page, { words, knowledge, asker: ASKER });

describe("a list", () => {
  it("is a title, its items with their marks, and the lines of their sources", () => {
    const items = [item("It opened.", 1), { ...item("It closed.", 1), note: "Nobody knows when." }];
    expect(panelTexts(shown(items))).toEqual([
      "## Facts",
      "It opened.¹\nIt closed.¹\n-# Nobody knows when.",
      `-# ¹ [The Gazette, 1 May 2020, paragraph 1](<${LONG_URL}#:~:text=passage%201>) · press report`,
    ]);
  });

  it("has a heading once above all that it is the heading of", () => {
    const under = (heading: string, text: string) => ({ heading, text, facts: [] });
    const [, body] = panelTexts(shown([under("Said", "a"), under("Said", "b"), under("Named", "c")]));
    expect(body).toBe("### Said\na\nb\n### Named\nc");
  });

  it("says so when it has no items", () => {
    expect(panelTexts(shown([]))).toEqual(["## Facts", "Nothing here."]);
  });

  it("has pages of eight items, each with footnotes from 1 on, and buttons to turn them", () => {
    const items = Array.from({ length: 20 }, (_, index) => item(`Number ${index + 1}.`, index + 1));
    const [, body, small] = panelTexts(shown(items, 2));
    expect(body).toMatch(/^Number 9\.¹\n.*\nNumber 16\.⁸$/s);
    expect(small).toMatch(/\n-# Page 2 of 3$/);
    expect(JSON.stringify(shown(items, 2))).toContain('"1:page:facts:fact-1:3"');
    expect(JSON.stringify(shown(items, 2))).toContain('"1:page:facts:fact-1:1"');
  });

  it("shows its last page where one past the end is asked for", () => {
    const items = Array.from({ length: 9 }, (_, index) => item(`Number ${index + 1}.`, index + 1));
    expect(panelTexts(shown(items, 99))[1]).toBe("Number 9.¹");
  });

  it("is made of a container alone, so that it needs no permission to embed or attach", () => {
    expect(shown([item("It opened.", 1)]).components.map(({ type }) => type)).toEqual([
      ComponentType.Container,
    ]);
  });
});

describe("at Discord's limits", () => {
  it.each([
    ["Latin letters", "Sales fell, as they had in the quarter before. ".repeat(20)],
    ["CJK", "第二季度国际商业机器公司在中国的销售额同比下降百分之十一。".repeat(30)],
    ["emoji", "👩‍👩‍👧‍👦📉🇨🇳".repeat(60)],
    ["markdown", escapeText("**_~~||`[x](https://evil.example)`||~~_**".repeat(15))],
  ])("pages hold fewer items, each whole and with its source: %s", (_, text) => {
    const items = Array.from({ length: 8 }, (_, index) => item(text.trim(), index + 1));
    const pages = Array.from({ length: 8 }, (_, index) => panelTexts(shown(items, index + 1)));
    for (const page of pages) {
      expect(page.join("").length).toBeLessThanOrEqual(PANEL_CHARACTERS);
      const marks = page[1]?.match(/[¹²³⁴⁵⁶⁷⁸]$/gm) ?? [];
      expect(page[2]?.match(/^-# [¹²³⁴⁵⁶⁷⁸] \[.+\]\(<https:\S+>\) · press report$/gm)).toHaveLength(
        marks.length,
      );
      expect(marks.length).toBeGreaterThan(0);
    }
  });

  it("an item that fits with a short link alone has that", () => {
    const [, body, small] = panelTexts(shown([item("x".repeat(3490), 1)]));
    expect(body).toMatch(/^x{3490}¹$/);
    expect(small).not.toContain("#:~:text=");
    expect(small).toContain(`(<${LONG_URL}>)`);
  });

  it("an item that fits nowhere is not cut, but said not to fit", () => {
    const [, body, small] = panelTexts(shown([item("x".repeat(4000), 1), item("It opened.", 2)]));
    expect(body).toBe("This does not fit into one message.");
    expect(small).toBe("-# Page 1 of 2");
  });

  it("Discord takes it, whatever is in it", () => {
    const text = fc.oneof(fc.string({ maxLength: 1500 }), fc.string({ unit: "grapheme", maxLength: 500 }));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), fc.integer({ min: 1, max: 30 }), (texts, page) => {
        const items = texts.map((one, index) => item(`- ${escapeText(one)}`, index + 1));
        const panel = shown(items, page);
        expect(panelTexts(panel).join("").length).toBeLessThanOrEqual(PANEL_CHARACTERS);
        expect(panelTexts(panel).every((one) => one.trim() !== "")).toBe(true);
        const data = { components: panel.components, flags: (1 << 15) | (1 << 2) };
        expect(
          requestProblems("POST", "/interactions/123456789012345678/token/callback", { type: 4, data }),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
