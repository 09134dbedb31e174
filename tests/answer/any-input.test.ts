import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/answer.js";
import { answer } from "../../src/answer/answer-question.js";
import { NEW_CONVERSATION } from "../../src/answer/conversation.js";
import { loadKnowledge } from "../knowledge.js";

const knowledge = deepFreeze(loadKnowledge());
const facts = [...knowledge.facts.values()];
const known = new Set(facts.flatMap((fact) => fact.questions));

const STATUSES = ["answered", "corrected", "not_covered", "off_topic", "unclear"];

/** Asks, and holds the answer against what is true of every answer. */
function ask(question: string): Answer {
  const given = answer(question, NEW_CONVERSATION, knowledge);
  expect(given.question).toBe(question);
  expect(STATUSES).toContain(given.status);
  expect(given.confidence).toBeGreaterThanOrEqual(0);
  expect(given.confidence).toBeLessThanOrEqual(1);
  expect(given.sentences.length).toBeGreaterThan(0);
  for (const { text } of given.sentences) expect(text.trim()).not.toBe("");
  for (const suggestion of given.suggestions) expect(known).toContain(suggestion);
  const marks = new Set(given.sentences.flatMap((sentence) => sentence.marks));
  if (given.status === "answered" || given.status === "corrected") {
    expect(given.facts.length).toBeGreaterThan(0);
    expect(given.footnotes.map(({ mark }) => mark)).toEqual([...marks]);
    expect(marks).toContain(1);
  } else {
    expect(given).not.toHaveProperty("facts");
    expect(given).not.toHaveProperty("footnotes");
    expect(marks).toEqual(new Set());
  }
  return given;
}

describe("an answer", () => {
  it("keeps to its contract whatever phrasing, false claim or gap of the pack is asked", () => {
    const gaps = knowledge.packs.flatMap((pack) => pack.gaps);
    const asked = [...facts.flatMap(({ questions, refutes }) => [...questions, ...refutes])];
    const some = [...asked, ...gaps.flatMap(({ questions }) => questions)].filter((_, at) => at % 9 === 0);
    const statuses = new Set(some.map((question) => ask(question).status));
    expect([...statuses]).toEqual(expect.arrayContaining(["answered", "corrected", "not_covered"]));
  }, 120_000);

  it("is the same for the same question, and changes nothing that is known", () => {
    // A write to what is known throws, since it is frozen.
    for (const question of ["who is D.C. Chien?", "when did IBM buy Inspur?", "who owns Inspur?", "hello"]) {
      expect(ask(question)).toEqual(ask(question));
    }
    expect(ask("who is D.C. Chien?")).toEqual(
      answer("who is D.C. Chien?", NEW_CONVERSATION, loadKnowledge()),
    );
  });

  it("is given to any text of up to 5,000 characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 5_000, size: "max" }), (text) => void ask(text)),
      { numRuns: 60 },
    );
  }, 60_000);

  it("is given to any row of UTF-16 units, surrogates of no character among them", () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 500, size: "max" });
    fc.assert(
      fc.property(units, (codes) => void ask(String.fromCharCode(...codes))),
      { numRuns: 60 },
    );
  }, 60_000);

  it("is given to any mixture of the story's words and other signs", () => {
    const words = facts.flatMap(({ statement }) => statement.split(" "));
    const signs = fc.constantFrom(
      "?",
      ",",
      "%",
      "11%",
      "2014",
      "Q2",
      "not",
      "why",
      "\n",
      "‮",
      "¹",
      "'s",
      "-",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), signs), { maxLength: 40 }),
        (all) => void ask(all.join(" ")),
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe("an answer, and no exception, is given to", () => {
  it.each<[string, string]>([
    ["100,000 characters without a space", "x".repeat(100_000)],
    ["100,000 characters of the story", "IBM and Inspur in China, 11%. ".repeat(3_400)],
    ["one word a million times", "IBM ".repeat(1_000_000)],
    ["lone surrogates", "\uD800 IBM \uDC00 Inspur \uDBFF"],
    ["right-to-left overrides", "\u202Ewho is D.C. Chien?\u202C \u2066IBM\u2069"],
    ["100,000 lone surrogates", "\uD800".repeat(100_000)],
    ["NULs", `who\u0000is\u0000D.C. Chien?${"\u0000".repeat(500)}`],
    ["5,000 combining marks", `who is D.C. Chien${"\u0301".repeat(5_000)}?`],
    ["100,000 digits", "9".repeat(100_000)],
    ["names of what every object has", "constructor __proto__ toString hasOwnProperty"],
    ["brackets that a pattern could trip over", "((((((((([[[[[{{{{ \\d+ .* $1 (?:".repeat(50)],
    ["only blanks of all kinds", " \t\n\r\u00A0\u2003\u200B\uFEFF"],
    ["words run together", "whoisDCChienandwhatdoeshedo".repeat(200)],
  ])(
    "%s",
    (_, text) => {
      ask(text);
    },
    30_000,
  );
});

it("a question is understood for all the invisible signs in it", () => {
  expect(ask("\uFEFFwho is\u200B D.C. Chien?\u202C")).toMatchObject({ facts: [{ id: "chien-role" }] });
});

/** Freezes all that can be reached but typed arrays, which cannot be; maps and sets refuse to be written to. */
function deepFreeze<T>(root: T): T {
  const seen = new Set<object>();
  const freeze = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value) || ArrayBuffer.isView(value)) return;
    seen.add(value);
    if (value instanceof Map || value instanceof Set) {
      for (const item of value.entries()) item.forEach(freeze);
      for (const name of ["set", "add", "delete", "clear"]) {
        Object.defineProperty(value, name, { value: refuse });
      }
    }
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  };
  freeze(root);
  return root;
}

function refuse(): never {
  throw new Error("Nothing that is known may change.");
}
