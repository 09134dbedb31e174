import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KnowledgeError, UserError } from "../../src/errors.js";
import { checkPack } from "../../src/knowledge/check.js";
import { type DraftOptions, draftPack } from "../../src/knowledge/draft.js";
import { loadPack } from "../../src/knowledge/load.js";
import { openPacks } from "../../src/knowledge/open.js";
import type { Pack } from "../../src/knowledge/schema.js";

function drafted(text: string, known: Partial<DraftOptions> = {}): Pack | undefined {
  return openPacks([{ dir: "d", files: draftPack({ name: "bridge", text, ...known }).files }])[0];
}

const ARTICLE = `The bridge opened today. It's the mayor's work, she said, and the town is glad of it all the same.\r
\r
   \r
Wrapped lines\r
are one sentence. “Why?” asked D.C. Chien.

***

Last one`;

test("an article becomes a draft fact per sentence, word for word, citing its paragraph", () => {
  const pack = drafted(ARTICLE);
  expect(pack?.facts.map(({ id, statement }) => [id, statement])).toEqual([
    ["bridge-p1-s1", "The bridge opened today."],
    ["bridge-p1-s2", "It's the mayor's work, she said, and the town is glad of it all the same."],
    ["bridge-p2-s1", "Wrapped lines are one sentence."],
    ["bridge-p2-s2", "“Why?” asked D.C. Chien."],
    ["bridge-p4-s1", "Last one"],
  ]);
  expect(pack?.facts.map(({ citations }) => citations[0]?.paragraph)).toEqual([1, 1, 2, 2, 4]);
  expect(pack?.facts.every(({ draft, status }) => draft && status === "press_report")).toBe(true);
  expect(pack?.facts[2]?.topic).toBe("Paragraph 2");
  expect(pack?.sources[0]?.paragraphs).toBe(4);
});

test("anchors are the sentence's first and last words, without those that have quotes", () => {
  expect(drafted(ARTICLE)?.facts.map(({ citations }) => citations[0]?.anchor)).toEqual([
    { start: "The bridge opened today." },
    { start: "work, she said, and the", end: "of it all the same." },
    { start: "Wrapped lines are one sentence." },
    { start: "asked D.C. Chien." },
    { start: "Last one" },
  ]);
  expect(drafted("It's “so”.")?.facts[0]?.citations[0]).not.toHaveProperty("anchor");
});

test("what is known of the article goes into the source", () => {
  const pack = drafted("One.", {
    title: "Brücke über die Aare’s Ufer",
    publisher: "The Gazette",
    published: "2020-05-01",
    url: "https://g.example/1",
  });
  expect(pack?.title).toBe("Brücke über die Aare’s Ufer");
  expect(pack?.sources).toEqual([
    {
      id: "brucke-uber-die-aares-ufer",
      publisher: "The Gazette",
      title: "Brücke über die Aare’s Ufer",
      published: "2020-05-01",
      url: "https://g.example/1",
      paragraphs: 1,
    },
  ]);
});

test.each([
  ["浪潮集團", "article"],
  ["", "bridge"],
  ["a".repeat(90), "a".repeat(48)],
  ["word ".repeat(30), "word-word-word-word-word-word-word-word-word"],
])("ids are made from titles of any length and script", (title, id) => {
  expect(drafted("One.", { title })?.id).toBe(id);
});

test("the files name their schemas where these are beside the new folder", () => {
  const first = (schemas?: string) =>
    draftPack({ name: "a", text: "One.", schemas }).files.map(({ text }) => text.split("\n")[0]);
  expect(first("..")).toEqual([
    "# yaml-language-server: $schema=../pack.schema.json",
    "# yaml-language-server: $schema=../facts.schema.json",
  ]);
  expect(first()).toEqual(["id: a", "- id: a-p1-s1"]);
});

describe("a draft is refused", () => {
  test.each(["", " \n\n ", "***\n\n—"])("for an article that says nothing", (text) => {
    expect(() => draftPack({ name: "a", text })).toThrow(KnowledgeError);
  });

  test.each([
    [{ published: "yesterday" }, '--published: expected a date like 2014-08-22, found "yesterday".'],
    [{ url: "gazette" }, '--url: expected an https URL, found "gazette".'],
    [{ url: "http://g.example" }, '--url: expected an https URL, found "http://g.example".'],
  ])("for what no source can have", (known, message) => {
    expect(() => draftPack({ name: "a", text: "One.", ...known })).toThrow(UserError);
    expect(() => draftPack({ name: "a", text: "One.", ...known })).toThrow(message);
  });
});

test("whatever the article, its draft has no fault, and says what the article says", () => {
  const unit = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        ...Array.from(" \n\r\t.?!'’\"“”-:#&*|>%@`[]{}0a𝒳é 浪。\u0085\u2028\u00a0\ufeff"),
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom("word ", "U.S. ", "it's ", "\n\n", ": ", " #", "20% ", "- ", "null", "true"),
    },
  );
  const words = fc.array(unit, { maxLength: 60 }).map((units) => units.join(""));
  fc.assert(
    fc.property(words, words, fc.constantFrom("a", "Z", "é", "浪"), (before, after, letter) => {
      const text = `${before}${letter}${after}`;
      const { files } = draftPack({ name: before, text, title: after });
      const loaded = loadPack({ dir: "d", files });
      expect(checkPack(loaded).filter(({ severity }) => severity === "fault")).toEqual([]);
      const squeezed = (parts: readonly string[]): string => parts.join("").replace(/[^\p{L}\p{N}]/gu, "");
      expect(squeezed(loaded.pack?.facts.map(({ statement }) => statement) ?? [])).toBe(squeezed([text]));
    }),
    { numRuns: 100 },
  );
}, 60_000);
