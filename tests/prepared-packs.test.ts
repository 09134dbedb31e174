import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer } from "../src/answer/answer-question.js";
import { NEW_CONVERSATION } from "../src/answer/conversation.js";
import type { PackFiles } from "../src/knowledge/files.js";
import { prepare } from "../src/open-knowledge.js";
import { readPackFiles } from "../src/packs.js";
import type { PreparedPack } from "../src/search/prepared-pack.js";
import { indexKnowledge } from "../src/search/knowledge-index.js";
import { search } from "../src/search/rank.js";
import { openWordCounts } from "../src/word-counts.js";
import { packFiles, swap } from "./knowledge/sound-pack.js";

type PreparedPacks = typeof import("../src/prepared-packs.js");

const SOURCE = fileURLToPath(new URL("../src/prepared-packs.ts", import.meta.url));
const real = readPackFiles(fileURLToPath(new URL("../knowledge/ibm-inspur", import.meta.url)));
const bridge = packFiles();

let root: string;
let packs: readonly PreparedPack[];

/** What is prepared lies with the program that wrote it: each test has a copy, so that none sees another's. */
async function elsewhere(name: string): Promise<PreparedPacks> {
  for (const folder of ["src", "dist"]) mkdirSync(join(root, name, folder), { recursive: true });
  const copy = join(root, name, "src", "prepared-packs.ts");
  copyFileSync(SOURCE, copy);
  return (await import(pathToFileURL(copy).href)) as PreparedPacks;
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "footnote-prepared-"));
  packs = await prepare([real, bridge]);
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe("prepared packs", () => {
  it("that were never written are not there", async () => {
    const { readPrepared } = await elsewhere("none");
    expect(readPrepared([bridge])).toBeUndefined();
  });

  it("are read back as they were written, in the order that is asked for", async () => {
    const { readPrepared, writePrepared } = await elsewhere("order");
    writePrepared([real, bridge], packs);
    expect(existsSync(join(root, "order", "dist", "prepared-packs.json"))).toBe(true);
    expect(readPrepared([real, bridge])).toEqual(packs);
    expect(readPrepared([bridge])?.map(({ pack }) => pack.id)).toEqual(["bridge"]);
    expect(readPrepared([bridge, real])?.map(({ pack }) => pack.id)).toEqual(["bridge", "ibm-inspur"]);
  });

  it("give the same answers and the same ranking as the files that they were made from", async () => {
    const { readPrepared, writePrepared } = await elsewhere("same");
    writePrepared([real, bridge], packs);
    const fromFiles = indexKnowledge(packs, openWordCounts());
    const readBack = indexKnowledge(readPrepared([real, bridge]) ?? [], openWordCounts());
    const ranked = (text: string, knowledge: typeof fromFiles): unknown =>
      search(text, knowledge).map(({ entry, score }) => [entry.id, score]);
    const phrasings = [...fromFiles.facts.values()].flatMap(({ questions, refutes }, at) =>
      at % 4 === 0 ? [...questions.slice(0, 1), ...refutes.slice(0, 1)] : [],
    );
    for (const question of [...phrasings, "who owns Inspur?", "hello", "???", "sales in cihna"]) {
      expect(answer(question, NEW_CONVERSATION, readBack)).toEqual(
        answer(question, NEW_CONVERSATION, fromFiles),
      );
      expect(ranked(question, readBack)).toEqual(ranked(question, fromFiles));
    }
  }, 30_000);

  it.each<[string, PackFiles]>([
    ["a fact was changed", packFiles({ facts: swap("Anna Muster and", "Anna Muster, and") })],
    ["its manifest was changed", packFiles({ manifest: swap("The bridge\n", "The new bridge\n") })],
    ["a file was added", packFiles({ more: "[]\n" })],
    [
      "a file was renamed",
      { ...bridge, files: bridge.files.map((file) => ({ ...file, name: `x-${file.name}` })) },
    ],
  ])("are not served where %s since", async (name, changed) => {
    const { readPrepared, writePrepared } = await elsewhere(name.replaceAll(" ", "-"));
    writePrepared([real, bridge], packs);
    expect(readPrepared([changed])).toBeUndefined();
    expect(readPrepared([real, changed])).toBeUndefined();
    expect(readPrepared([bridge])).toHaveLength(1);
  });

  it("are served wherever the same files lie", async () => {
    const { readPrepared, writePrepared } = await elsewhere("moved");
    writePrepared([bridge], packs.slice(1));
    expect(readPrepared([{ ...bridge, dir: "somewhere/else" }])).toHaveLength(1);
  });
});
