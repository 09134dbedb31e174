import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { z } from "zod";
import { addAsk } from "../../src/cli/ask.js";
import { KnowledgeError } from "../../src/errors.js";
import { FACTS_TEXT, MANIFEST_TEXT } from "../knowledge/sound-pack.js";
import { capture, type Captured } from "./capture.js";
import { citationSchema } from "./citation-schema.js";

const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const REAL = fileURLToPath(new URL("../../knowledge/ibm-inspur", import.meta.url));

let root: string;
let bridge: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "footnote-ask-"));
  bridge = join(root, "bridge");
  mkdirSync(bridge);
  writeFileSync(join(bridge, "pack.yaml"), MANIFEST_TEXT);
  writeFileSync(join(bridge, "facts.yaml"), FACTS_TEXT);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Asks about the bridge, unless a pack is named. */
const ask = (args: readonly string[], stdin: readonly string[] = []): Promise<Captured> =>
  capture(addAsk, ["ask", ...args], root, { stdin });

/** The contract of the command line, key by key. */
const rowSchema = z.strictObject({
  id: z.string(),
  question: z.string(),
  status: z.enum(["answered", "corrected", "not_covered", "off_topic", "unclear"]),
  answer: z.string().min(1),
  citations: z.array(citationSchema),
  facts: z.array(z.string()),
  confidence: z.number().min(0).max(1),
  suggestions: z.array(z.string()),
  took_ms: z.number().min(0),
});
const rowsOf = ({ out }: Captured) => out.map((line) => rowSchema.parse(JSON.parse(line)));
const errorSchema = z.strictObject({ id: z.string(), error: z.string() });

describe("a question on the command line", () => {
  it("may be given as words; its answer is text with source lines and links", async () => {
    const { out, err, exitCode } = await ask(["who", "opened", "the", "bridge?"]);
    expect(out.map((text) => text.split("\n").map(stripVTControlCharacters))).toEqual([
      [
        "The bridge in Bern was opened by Anna Muster and carries 30 per cent of the traffic.¹\u2009²",
        "",
        "¹ The Gazette, 1 May 2020, paragraph 2 · press report (Anna Muster)",
        "  https://gazette.example/bridge#:~:text=the%20bridge%20was%20opened",
        "² The Wire, 2 May 2020 · press report (Anna Muster)",
        "  https://wire.example/bridge",
      ],
    ]);
    expect({ err, exitCode }).toEqual({ err: [], exitCode: 0 });
  });

  it("is explained with --why: below the text, and under a key of its own in JSON", async () => {
    const text = await ask(["--why", "who designed the bridge?"]);
    const lines = text.out.flatMap((block) => block.split("\n").map(stripVTControlCharacters));
    expect(lines).toContainEqual(like(/^ {2}Understood: a person/));
    expect(lines).toContainEqual(like(/^ {2}Decided: /));
    const [row = "{}"] = (await ask(["--why", "--json", "who designed the bridge?"])).out;
    expect(JSON.parse(row)).toMatchObject({ why: [{ question: "who designed the bridge?", corrected: [] }] });
  });

  it("that is not covered is followed by what could be asked", async () => {
    const { out, exitCode } = await ask(["what did the bridge cost?"]);
    expect(out.map(stripVTControlCharacters)).toEqual([
      "The sources do not say what the bridge cost.\n\nYou could ask:\n  Who opened the bridge?",
    ]);
    expect(exitCode).toBe(0);
  });
});

describe("--json", { timeout: 20_000 }, () => {
  it("prints an object a line, with the keys of the contract", async () => {
    const label = "The Gazette, 1 May 2020, paragraph 2";
    const url = "https://gazette.example/bridge#:~:text=the%20bridge%20was%20opened";
    expect(rowsOf(await ask(["--json", "who opened it?"]))).toMatchObject([
      {
        id: "1",
        question: "who opened it?",
        status: "answered",
        answer: like(/traffic\.¹\u2009²$/),
        citations: [
          { mark: 1, source: "gazette", paragraph: 2, url, label },
          { mark: 2, source: "wire", paragraph: null },
        ],
        facts: ["opening"],
      },
    ]);
  });

  it("has them for every status, citations and facts only where the sources bear it out", async () => {
    const asked = ["who is D.C. Chien?", "when did IBM buy Inspur?", "who owns Inspur?", "hello", "???"];
    const rows = rowsOf(await ask(["--json", "--pack", REAL], asked));
    expect(rows.map(({ status }) => status)).toEqual([
      ...["answered", "corrected", "not_covered", "off_topic", "unclear"],
    ]);
    expect(rows.map(({ citations }) => citations.length > 0)).toEqual([true, true, false, false, false]);
    expect(rows.map(({ facts }) => facts.length)).toEqual([1, 1, 0, 0, 0]);
  });
});

describe("standard input", { timeout: 20_000 }, () => {
  it("is answered line by line, plain and JSON mixed; a broken line gets a row and the rest go on", async () => {
    const { out, err, exitCode } = await ask(
      ["--json"],
      [
        "what did the bridge cost?",
        "",
        '{"id": "five", "question": "who opened it?"}',
        '{"question": "wh',
        "{}",
        '{"id": 6, "question": ""}',
      ],
    );
    const given = out.map((line) => z.union([rowSchema, errorSchema]).parse(JSON.parse(line)));
    expect(given.map(({ id }) => id)).toEqual(["1", "five", "4", "5", "6"]);
    expect(given.map((row) => ("error" in row ? "error" : row.status))).toEqual([
      ...["not_covered", "answered", "error", "error", "unclear"],
    ]);
    expect({ err, exitCode }).toEqual({ err: [], exitCode: 1 });
  });

  it("as text: each question is repeated above its answer, and what is wrong is said on standard error", async () => {
    const { out, err, exitCode } = await ask([], ["who opened it?", "{"]);
    expect(out[0]).toBe("\n> who opened it?\n");
    expect(out[1]).toContain("Anna Muster");
    expect(out).toHaveLength(2);
    expect(err).toEqual([expect.stringMatching(/^line 2: expected a JSON object/)]);
    expect(exitCode).toBe(1);
  });

  it("takes lines that share a conversation as its turns, whatever comes between", async () => {
    const turn = (question: string, conversation?: string): string =>
      JSON.stringify({ question, conversation });
    const asked = [
      turn("which newspaper interviewed D.C. Chien?", "a"),
      turn("where is Inspur based?", "b"),
      turn("when was that?", "a"),
      turn("when was that?", "b"),
      turn("when was that?"),
    ];
    const rows = rowsOf(await ask(["--json", "--pack", REAL], asked));
    const facts = rows.map((row) => row.facts);
    expect(facts[2]).toEqual(["china-daily-interview"]);
    expect(facts.slice(3)).not.toContainEqual(facts[2]);
  });

  it("with nothing in it is no fault", async () => {
    expect(await ask(["--json"], [])).toEqual({ out: [], err: [], exitCode: 0 });
  });
});

test("--pack may be repeated: both packs answer, and each is introduced", { timeout: 20_000 }, async () => {
  const stdin = ["who opened the bridge?", "where is Inspur based?", "hello"];
  const rows = rowsOf(await ask(["--json", "--pack", bridge, "--pack", REAL], stdin));
  expect(rows.map(({ facts }) => facts)).toEqual([["opening"], ["inspur-based-in-jinan"], []]);
  expect(rows[2]?.answer).toContain("the bridge over the Aare and IBM's 2014 partnership with Inspur");
});

test("a broken pack, or none, is an error with its position, and nothing is said", async () => {
  writeFileSync(join(bridge, "facts.yaml"), FACTS_TEXT.replace("press_report", "gossip"));
  const asked = ask(["who opened it?"]);
  await expect(asked).rejects.toThrow(KnowledgeError);
  await expect(asked).rejects.toThrow(
    /bridge\/facts\.yaml:5:11: expected .*company_statement.*found "gossip"/,
  );
  await expect(ask(["--pack", join(root, "none"), "who?"])).rejects.toThrow(KnowledgeError);
});
