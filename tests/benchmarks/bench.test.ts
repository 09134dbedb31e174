import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const BENCH = fileURLToPath(new URL("./bench.ts", import.meta.url));

function bench(...options: readonly string[]): { status: number | null; stderr: string; stdout: string } {
  return spawnSync(process.execPath, ["--import", "tsx", BENCH, ...options], { encoding: "utf8" });
}

function file(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "bench-")), "file.json");
  writeFileSync(path, text);
  return path;
}

test.each([
  ["a system that is none", ["--only", "nosuch"], /--only: .*found "nosuch".*MiniSearch/],
  [
    "a file that is not there",
    ["--squad", "no/such.json"],
    /no\/such\.json: expected a file, found nothing there/,
  ],
  ["a file that is no JSON", ["--squad", file("{")], /file\.json: expected JSON in the format of SQuAD/],
  ["a file of another format", ["--squad", file('{"data": 1}')], /file\.json: .*expected array/s],
  ["no number of facts", ["--scale", "many"], /Expected a whole number/],
])("%s is wrong usage, in words", (_, options, says) => {
  const { status, stderr, stdout } = bench(...options);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(says);
  expect(stderr).not.toMatch(/^\s+at /m);
});
