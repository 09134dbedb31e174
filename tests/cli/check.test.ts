import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addCheck } from "../../src/cli/check.js";
import { KnowledgeError } from "../../src/errors.js";
import { FACTS_TEXT, MANIFEST_TEXT } from "../knowledge/sound-pack.js";
import { type Captured, capture } from "./capture.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "footnote-check-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function pack(name: string, manifest: string, facts: string): string {
  const dir = join(root, name);
  mkdirSync(dir);
  writeFileSync(join(dir, "pack.yaml"), manifest);
  writeFileSync(join(dir, "facts.yaml"), facts);
  return dir;
}

const check = (...args: string[]): Promise<Captured> => capture(addCheck, ["check", ...args], root);

test("a sound pack: what it has, and exit 0", async () => {
  pack("bridge", MANIFEST_TEXT, FACTS_TEXT);
  expect(await check()).toEqual({ out: ["1 fact, 2 sources, 1 gap: no faults"], err: [], exitCode: 0 });
});

test("every fault of every pack, then how many, and exit 1", async () => {
  const a = pack(
    "a",
    MANIFEST_TEXT.replace("    published: 2020-05-02\n", ""),
    FACTS_TEXT.replace("  topic: Opening\n", ""),
  );
  const b = pack(
    "b",
    MANIFEST_TEXT,
    FACTS_TEXT.replaceAll("mayor\n", "major\n").replace("id: opening", "id: b-opening"),
  );
  expect(await check("--pack", a, "--pack", b)).toEqual({
    out: [
      `${a}/facts.yaml:1:3: expected "topic": text, found no such key`,
      `${a}/pack.yaml:11:5: note: expected when wire was published, found no date`,
      `${b}/facts.yaml:6:12: expected an entity of the pack, found "major"`,
      `${b}/pack.yaml:5:9: expected an id of its own, found "gazette", the source at ${a}/pack.yaml:5:5`,
      `${b}/pack.yaml:11:9: expected an id of its own, found "wire", the source at ${a}/pack.yaml:11:5`,
      "4 faults, 1 note",
    ],
    err: [],
    exitCode: 1,
  });
});

test("as JSON, an object a line", async () => {
  const dir = pack("a", MANIFEST_TEXT, `${FACTS_TEXT}  draft: true\n`);
  const { out, exitCode } = await check("--json", "--pack", dir);
  expect(out.map((line): unknown => JSON.parse(line))).toEqual([
    {
      severity: "note",
      file: `${dir}/facts.yaml`,
      line: 1,
      column: 3,
      expected: "a finished opening in your own words",
      found: "a draft that lacks nothing but its rewriting: then take out draft: true",
    },
    { facts: 1, sources: 2, gaps: 1, faults: 0, notes: 1 },
  ]);
  expect(exitCode).toBe(0);
});

test("notes are counted where there is no fault", async () => {
  const dir = pack("a", MANIFEST_TEXT.replace("    published: 2020-05-02\n", ""), FACTS_TEXT);
  expect((await check("--pack", dir)).out.at(-1)).toBe("1 fact, 2 sources, 1 gap: no faults, 1 note");
});

test("a folder that is not there is an error", async () => {
  await expect(check("--pack", join(root, "none"))).rejects.toThrow(KnowledgeError);
});
