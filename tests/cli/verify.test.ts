import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { addVerify } from "../../src/cli/verify.js";
import { capture, type Captured } from "./capture.js";
import { citationSchema } from "./citation-schema.js";

const REAL = fileURLToPath(new URL("../../knowledge/ibm-inspur", import.meta.url));

const verify = (args: readonly string[], stdin: readonly string[] = []): Promise<Captured> =>
  capture(addVerify, ["verify", "--pack", REAL, ...args], undefined, { stdin });

const verdictSchema = z.enum(["supported", "contradicted", "partly", "not_covered"]);
/** The contract of the command line, key by key. */
const rowSchema = z.strictObject({
  id: z.string(),
  claim: z.string(),
  verdict: verdictSchema,
  answer: z.string().min(1),
  citations: z.array(citationSchema),
  facts: z.array(z.string()),
  confidence: z.number().min(0).max(1),
  parts: z.array(
    z.strictObject({
      text: z.string(),
      verdict: verdictSchema.exclude(["partly"]),
      facts: z.array(z.string()),
      differs: z.string().nullable(),
    }),
  ),
  took_ms: z.number().min(0),
});
/** What was printed, as it reads: whether in colour depends on the terminal the tests run in. */
const textOf = ({ out }: Captured): string => stripVTControlCharacters(out.join("\n"));
const rowsOf = ({ out }: Captured) => out.map((line) => rowSchema.parse(JSON.parse(line)));

describe("a claim on the command line", { timeout: 20_000 }, () => {
  it("is put right in a sentence, with the fact and its source line", async () => {
    const said = await verify(["IBM's", "China", "sales", "fell", "20%", "in", "Q2"]);
    expect(textOf(said)).toMatch(
      /^20% is the figure for the first quarter of 2014; for the second quarter of 2014 it is 11%\. .*¹\n\n¹ The Irish Times, 22 Aug 2014, paragraph 8/,
    );
    expect(said).toMatchObject({ err: [], exitCode: 0 });
  });

  it("as JSON has the keys of the contract", async () => {
    const [row, ...more] = rowsOf(await verify(["--json", "Inspur is based in Jinan."]));
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      id: "1",
      claim: "Inspur is based in Jinan.",
      verdict: "supported",
      citations: [{ mark: 1, source: "exame", paragraph: null }],
      facts: ["inspur-based-in-jinan"],
    });
  });

  it("of several sentences is checked sentence by sentence", async () => {
    const said = await verify(["Inspur is based in Jinan. IBM bought Inspur."]);
    expect(textOf(said)).toMatch(/^> Inspur is based in Jinan\.\n.*¹\n\n> IBM bought Inspur\.\n/);
  });
});

describe("claims on standard input", { timeout: 20_000 }, () => {
  it("are checked a line each: plain text, or JSON with a claim or a question", async () => {
    const rows = rowsOf(
      await verify(
        ["--json"],
        [
          "Inspur is based in Jinan.",
          "",
          '{"id": "b", "claim": "IBM bought Inspur"}',
          '{"question": "It never rains"}',
        ],
      ),
    );
    expect(rows.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["1", "supported"],
      ["b", "contradicted"],
      ["4", "not_covered"],
    ]);
  });

  it("that are broken get a row of their own, and the exit code is 1", async () => {
    const { out, exitCode } = await verify(["--json"], ['{"claim": 3}', "Inspur is based in Jinan."]);
    expect(out[0]).toMatch(/^\{"id":"1","error":"/);
    expect(JSON.parse(out[1] ?? "")).toMatchObject({ id: "2", verdict: "supported" });
    expect(exitCode).toBe(1);
  });
});
