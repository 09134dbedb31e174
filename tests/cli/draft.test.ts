import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addCheck } from "../../src/cli/check.js";
import { addDraft } from "../../src/cli/draft.js";
import { KnowledgeError, UserError } from "../../src/errors.js";
import { type Captured, capture } from "./capture.js";

let root: string;
let article: string;
let out: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "footnote-draft-"));
  article = join(root, "My bridge.txt");
  out = join(root, "packs", "bridge");
  writeFileSync(article, "The bridge opened. It carries 30 cars.\n\nIt's old.\n");
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const draft = (...args: string[]): Promise<Captured> => capture(addDraft, ["draft", ...args]);

test("an article becomes a folder that check finds no fault in", async () => {
  const said = await draft(
    article,
    "--out",
    out,
    "--url",
    "https://g.example/1",
    "--published",
    "2020-05-01",
    "--publisher",
    "The Gazette",
  );
  expect(said.out.slice(0, 3)).toEqual([
    `wrote ${out}/pack.yaml`,
    `wrote ${out}/facts.yaml`,
    "3 draft facts from 2 paragraphs, word for word: a working copy, not to be published.",
  ]);
  expect(said.out.at(-1)).toBe(`What is still missing: footnote check --pack ${out}`);
  const checked = await capture(addCheck, ["check", "--pack", out]);
  expect(checked.out.at(-1)).toBe("3 facts, 1 source, 0 gaps: no faults, 3 notes");
  expect(checked.exitCode).toBe(0);
  expect(readFileSync(join(out, "pack.yaml"), "utf8")).toMatch(/^id: my-bridge\ntitle: My bridge\n/);
  expect(readdirSync(join(root, "packs"))).toEqual(["bridge"]);
});

test("beside the schemas it names them", async () => {
  mkdirSync(join(root, "packs"));
  writeFileSync(join(root, "packs", "pack.schema.json"), "{}");
  await draft(article, "--out", out);
  expect(readFileSync(join(out, "facts.yaml"), "utf8")).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/facts\.schema\.json\n/,
  );
});

test("an empty folder is taken", async () => {
  mkdirSync(out, { recursive: true });
  await draft(article, "--out", out);
  expect(readdirSync(out).sort()).toEqual(["facts.yaml", "pack.yaml"]);
});

describe("nothing is written", () => {
  test("over what is there", async () => {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, "mine.yaml"), "a: 1");
    await expect(draft(article, "--out", out)).rejects.toThrow(
      "expected a new folder, found one that has mine.yaml in it",
    );
    expect(readdirSync(out)).toEqual(["mine.yaml"]);
  });

  test("where a file is in the way", async () => {
    await expect(draft(article, "--out", article)).rejects.toThrow(KnowledgeError);
    await expect(draft(article, "--out", join(article, "x"))).rejects.toThrow(KnowledgeError);
    expect(readdirSync(root)).toEqual(["My bridge.txt"]);
  });

  test.each<[string, readonly string[], typeof KnowledgeError | typeof UserError]>([
    ["for no article", ["none.txt"], KnowledgeError],
    ["for a wrong date", ["--published", "soon"], UserError],
    ["for a link that is not https", ["--url", "http://g.example"], UserError],
  ])("%s", async (_, args, kind) => {
    const given = args[0]?.startsWith("--") === true ? [article, ...args] : args;
    await expect(draft(...given, "--out", out)).rejects.toThrow(kind);
    expect(existsSync(out)).toBe(false);
  });

  test("for an article that is empty, or so long that check would refuse its facts", async () => {
    writeFileSync(article, "\n\n");
    await expect(draft(article, "--out", out)).rejects.toThrow("found an empty file");
    writeFileSync(article, "A b. ".repeat(40_000));
    await expect(draft(article, "--out", out)).rejects.toThrow(
      "expected an article whose facts fit into 5 MB",
    );
    expect(existsSync(out)).toBe(false);
  }, 60_000);
});
