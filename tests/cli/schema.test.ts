import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addSchema } from "../../src/cli/schema.js";
import { KnowledgeError } from "../../src/errors.js";
import { capture } from "./capture.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "footnote-schema-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test("the schemas are written into the folder of packs", async () => {
  const { out } = await capture(addSchema, ["schema"], root);
  expect(out).toEqual([`wrote ${root}/pack.schema.json`, `wrote ${root}/facts.schema.json`]);
  expect(readdirSync(root).sort()).toEqual(["facts.schema.json", "pack.schema.json"]);
});

test("or into another folder, made for them", async () => {
  const dir = join(root, "a", "b");
  await capture(addSchema, ["schema", "--out", dir]);
  expect(JSON.parse(readFileSync(join(dir, "pack.schema.json"), "utf8"))).toMatchObject({
    $id: "pack.schema.json",
    additionalProperties: false,
    required: ["id", "title", "about", "sources"],
  });
});

test("where a file is in the way it is said", async () => {
  writeFileSync(join(root, "x"), "");
  await expect(capture(addSchema, ["schema", "--out", join(root, "x")])).rejects.toThrow(KnowledgeError);
});
