import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CommanderError } from "commander";
import { describe, expect, it, onTestFinished, test } from "vitest";
import { z } from "zod";
import { addSearch } from "../../src/cli/search.js";
import { packFiles } from "../knowledge/sound-pack.js";
import { capture, type Captured } from "./capture.js";

const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const REAL = fileURLToPath(new URL("../../knowledge/ibm-inspur", import.meta.url));

const search = (args: readonly string[], stdin: readonly string[] = []): Promise<Captured> =>
  capture(addSearch, ["search", "--pack", REAL, ...args], undefined, { stdin });

/** The contract of the command line, key by key. */
const rowSchema = z.strictObject({
  id: z.string(),
  query: z.string(),
  hits: z.array(
    z.strictObject({
      fact: z.string(),
      score: z.number(),
      statement: z.string().min(1),
      citations: z
        .array(z.strictObject({ source: z.string(), paragraph: z.int().positive().nullable() }))
        .nonempty(),
      paragraphs: z.array(z.int().positive()),
      why: z.strictObject({
        matched: z.array(z.string()),
        corrected: z.array(z.strictObject({ from: z.string(), to: z.string() })),
        missing: z.array(z.string()),
        entities: z.array(z.string()),
        type: z.string(),
        has_type: z.boolean(),
        period: z.string(),
        figure: z.string(),
      }),
    }),
  ),
  took_ms: z.number().min(0),
});
const rowsOf = ({ out }: Captured) => out.map((line) => rowSchema.parse(JSON.parse(line)));

describe("a query", { timeout: 20_000 }, () => {
  it("lists facts, best first, ten at the most", async () => {
    const { out, err, exitCode } = await search(["where", "is", "Inspur", "based?"]);
    expect(out).toHaveLength(10);
    expect(out[0]).toMatch(/^ *-?\d+\.\d\d {2}inspur-based-in-jinan {2}.*Jinan/);
    expect({ err, exitCode }).toEqual({ err: [], exitCode: 0 });
  });

  it("as JSON has the keys of the contract", async () => {
    const [row, ...more] = rowsOf(await search(["--json", "how long has IBM been in China?"]));
    expect(more).toEqual([]);
    expect(row).toMatchObject({ id: "1", query: "how long has IBM been in China?" });
    const hits = row?.hits ?? [];
    expect(hits[0]).toMatchObject({
      fact: "thirty-years-in-china",
      statement: like(/more than 30 years/),
      citations: [{ source: "china-daily", paragraph: null }],
      paragraphs: [],
    });
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it("says why: what matched, what it was corrected from, and what did not", async () => {
    const [row] = rowsOf(await search(["--json", "did Gartnr measure IBM's midleware on the moon?"]));
    expect(row?.hits[0]?.why.corrected).toContainEqual({ from: "midleware", to: "middleware" });
    expect(row?.hits[0]?.why.matched).toContain("middleware");
    expect(row?.hits[0]?.why.missing).toContain("moon");
    expect(row?.hits[0]?.why.entities).toContain("ibm");
  });

  it("gives the paragraphs of the pack's first source alone", async () => {
    const root = mkdtempSync(join(tmpdir(), "footnote-search-"));
    onTestFinished(() => {
      rmSync(root, { recursive: true });
    });
    const { files } = packFiles({
      manifest: (text) => text.replace("wire.example/bridge\n", "wire.example/bridge\n    paragraphs: 9\n"),
      facts: (text) => text.replace("- source: wire\n", "- source: wire\n      paragraph: 3\n"),
    });
    for (const { name, text } of files) writeFileSync(join(root, name), text);
    const found = rowsOf(await capture(addSearch, ["search", "--json", "--pack", root, "who opened it?"]));
    const citations = [
      { source: "gazette", paragraph: 2 },
      { source: "wire", paragraph: 3 },
    ];
    expect(found).toMatchObject([{ hits: [{ fact: "opening", citations, paragraphs: [2] }] }]);
  });

  it("never lists a gap, and nothing where no word is known", async () => {
    const [gap, junk] = rowsOf(await search(["--json", "--limit", "3"], ["who owns Inspur?", "???"]));
    expect(gap?.hits.map(({ fact }) => fact)).not.toContain("inspur-ownership");
    expect(gap?.hits).toHaveLength(3);
    expect(junk?.hits).toEqual([]);
  });
});

describe("--limit", () => {
  it.each(["0", "-1", "1.5", "many", "", "1e3", "10000000"])("%j is wrong usage", async (limit) => {
    await expect(search([`--limit=${limit}`, "IBM"])).rejects.toThrow(CommanderError);
    await expect(search([`--limit=${limit}`, "IBM"])).rejects.toThrow("from 1 to 999999");
  });
});

test("standard input: a query or a question a line; a broken line gets a row and the rest go on", async () => {
  const stdin = ['{"id": "a", "query": "Jinan"}', '{"id": "b", "question": "Jinan"}', '{"id": "c"}', "Jinan"];
  const { out, err, exitCode } = await search(["--json", "--limit", "1"], stdin);
  const rows = out.map((line): unknown => JSON.parse(line));
  const hit = { query: "Jinan", hits: [{ fact: "inspur-based-in-jinan" }] };
  expect(rows).toMatchObject([
    { id: "a", ...hit },
    { id: "b", ...hit },
    { id: "c", error: like(/^expected query or question, found /) },
    { id: "4", ...hit },
  ]);
  expect({ err, exitCode }).toEqual({ err: [], exitCode: 1 });
});

test("standard input as text: each query is repeated, and what is wrong is said on standard error", async () => {
  const { out, err, exitCode } = await search(["--limit", "1"], ["Jinan", "{"]);
  expect(out).toEqual(["\n> Jinan\n", expect.stringMatching(/inspur-based-in-jinan/)]);
  expect(err).toEqual([expect.stringMatching(/^line 2: expected a JSON object/)]);
  expect(exitCode).toBe(1);
});
