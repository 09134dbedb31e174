import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addAudit } from "../../src/cli/audit.js";
import { KnowledgeError, UserError } from "../../src/errors.js";
import { type BakeryChange, bakeryFiles } from "../knowledge/bakery.js";
import { ARTICLE } from "../knowledge/bakery-pack.js";
import { type Captured, capture } from "./capture.js";

let root: string;
let article: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "footnote-audit-"));
  article = join(root, "article.txt");
  writeFileSync(article, ARTICLE);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function pack(change: BakeryChange = {}): string {
  const dir = join(root, "pack");
  mkdirSync(dir);
  const { manifest, facts } = bakeryFiles(change);
  writeFileSync(join(dir, "pack.yaml"), manifest);
  writeFileSync(join(dir, "facts.yaml"), facts);
  return dir;
}

const audit = (...args: string[]): Promise<Captured> => capture(addAudit, ["audit", ...args], root);

test("a pack that stands: what was not checked, the rules that were needed, the count, and exit 0", async () => {
  const dir = pack();
  const { out, exitCode } = await audit("--source", `gazette=${article}`);
  expect(out[0]).toContain(`not checked: ${dir}/facts.yaml:57:14: both says`);
  expect(out).toContain("derived by the weekday of the date: 1");
  expect(out.at(-1)).toBe(
    "10 facts: 8 audited and clean, 0 at fault, 1 partly audited (a source without a text beside), 1 unaudited (they rest on sources without a text)",
  );
  expect(exitCode).toBe(0);
});

test("a fact that does not stand: where, what was looked for, what is there, and exit 1", async () => {
  const dir = pack({ facts: (text) => text.replace("grew 12%", "grew 13%") });
  const { out, exitCode } = await audit("--source", `gazette=${article}`, "--pack", dir);
  expect(out[0]).toBe(
    `${dir}/facts.yaml:9:14: second-quarter says what its paragraph does not; looked for the figure "13%" in paragraph 2 of gazette; found 12 per cent, 5 per cent`,
  );
  expect(out.at(-1)).toContain("10 facts: 7 audited and clean, 1 at fault");
  expect(exitCode).toBe(1);
});

test("an edited article is exit 1", async () => {
  pack();
  writeFileSync(article, ARTICLE.replace("its rival", "the rival"));
  expect((await audit("--source", `gazette=${article}`)).exitCode).toBe(1);
});

test("as JSON, an object a fact", async () => {
  pack();
  const { out } = await audit("--json", "--source", `gazette=${article}`);
  expect(out.map((line): unknown => JSON.parse(line))).toContainEqual({
    id: "ovens",
    result: "unaudited",
    findings: [],
    derived: [],
    unchecked: [],
  });
});

test("--digests prints what belongs into pack.yaml", async () => {
  pack({ manifest: (text) => text.replace(/ {4}digests:\n(?: {6}- .*\n)+/, "") });
  const { out, exitCode } = await audit("--digests", "--source", `gazette=${article}`);
  expect(out.slice(0, 2)).toEqual(["# gazette", "    digests:"]);
  expect(bakeryFiles().manifest).toContain(out.slice(1).join("\n"));
  expect(exitCode).toBe(0);
});

test.each([
  ["no source", [], "expected a source and its file, found none"],
  ["no file", ["--source", "gazette"], 'expected ID=FILE, found "gazette"'],
  ["a source that no pack has", ["--source", "herald=x"], 'found "herald". The packs have gazette, wire.'],
  ["a file that is not there", ["--source", "gazette=none"], "expected a file in none, found nothing there"],
])("%s is wrong usage", async (_, args, message) => {
  pack();
  const error: unknown = await audit(...args).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(UserError);
  expect(String(error)).toContain(message);
});

test("each source once; an unreadable file keeps its cause", async () => {
  pack();
  const twice = ["--source", `gazette=${article}`, "--source", `gazette=${article}`];
  await expect(audit(...twice)).rejects.toThrow('expected each source once, found "gazette" again');
  await expect(audit("--source", `gazette=${root}`)).rejects.toMatchObject({
    cause: expect.any(KnowledgeError) as unknown,
  });
});

test("a pack with faults of its own is not audited", async () => {
  pack({ facts: (text) => text.replace("source: gazette", "source: herald") });
  await expect(audit("--source", `gazette=${article}`)).rejects.toThrow(KnowledgeError);
});
