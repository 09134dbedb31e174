import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { KnowledgeError } from "../src/errors.js";
import {
  chosenPacks,
  defaultKnowledgeDir,
  packDirectories,
  readPackFiles,
  shownFolder,
} from "../src/packs.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "footnote-packs-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function pack(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = join(root, name);
  mkdirSync(dir, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(dir, file), content);
  return dir;
}

function failure(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof KnowledgeError) return error.message;
    throw error;
  }
  return "";
}

describe("a pack's files", () => {
  test("are the YAML files directly in its folder, pack.yaml first", () => {
    const dir = pack("a", { "z.yml": "z: 1", "b.yaml": "b: 1", "pack.yaml": "p: 1", "notes.txt": "no" });
    pack("a/more", { "c.yaml": "c: 1" });
    expect(readPackFiles(dir).files).toEqual([
      { name: "pack.yaml", text: "p: 1" },
      { name: "b.yaml", text: "b: 1" },
      { name: "z.yml", text: "z: 1" },
    ]);
  });

  test("are UTF-8, with or without a byte-order mark", () => {
    expect(readPackFiles(pack("a", { "pack.yaml": "\uFEFFtitle: 浪潮" })).files[0]?.text).toBe("title: 浪潮");
  });

  test.each<[string, string | Uint8Array, string]>([
    ["an empty file", "", "expected some text, found an empty file"],
    ["a file of blanks", " \n\t\n", "expected some text, found an empty file"],
    [
      "UTF-16",
      Buffer.from("\uFEFFid: a", "utf16le"),
      "expected UTF-8 text, found UTF-16, little endian. Save the file again as UTF-8.",
    ],
    [
      "UTF-16 the other way",
      Buffer.from("\uFEFFid: a", "utf16le").swap16(),
      "expected UTF-8 text, found UTF-16, big endian. Save the file again as UTF-8.",
    ],
    [
      "Latin-1",
      Buffer.from("title: caf\xe9", "latin1"),
      "expected UTF-8 text, found bytes that are not UTF-8. Save the file again as UTF-8.",
    ],
    ["a NUL byte", "a\0b", "expected text, found a NUL byte, the file's byte 2"],
  ])("are not %s", (_, content, message) => {
    const dir = pack("a", { "pack.yaml": "a: 1", "facts.yaml": content });
    expect(failure(() => readPackFiles(dir))).toContain(`${dir}/facts.yaml: ${message}`);
  });

  test("are not larger than 5 MB, which is known before they are read", () => {
    const dir = pack("a", { "pack.yaml": "a: 1" });
    truncateSync(join(dir, "pack.yaml"), 50 * 1024 * 1024);
    expect(failure(() => readPackFiles(dir))).toBe(`${dir}/pack.yaml: expected at most 5 MB, found 50 MB.`);
  });

  test("are not folders", () => {
    const dir = pack("a", { "pack.yaml": "a: 1" });
    mkdirSync(join(dir, "facts.yaml"));
    expect(failure(() => readPackFiles(dir))).toBe(`${dir}/facts.yaml: expected a file, found a folder.`);
  });
});

describe("a pack's folder", () => {
  test("is there", () => {
    expect(failure(() => readPackFiles(join(root, "none")))).toBe(
      `${join(root, "none")}: expected a folder, found nothing there.`,
    );
  });

  test("is not a file", () => {
    const dir = pack("a", { "pack.yaml": "a: 1" });
    expect(failure(() => readPackFiles(join(dir, "pack.yaml")))).toContain("expected a folder, found a file");
  });

  test("has a pack.yaml", () => {
    expect(failure(() => readPackFiles(pack("a", {})))).toContain(
      "expected a pack.yaml in the folder, found no YAML file",
    );
    expect(failure(() => readPackFiles(pack("b", { "pack.yml": "a: 1" })))).toContain("found only pack.yml");
  });

  test("is shown from the working directory where it is inside, and in full where it is not", () => {
    expect(shownFolder(join(process.cwd(), "knowledge", "x"))).toBe("knowledge/x");
    expect(shownFolder(".")).toBe(".");
    expect(shownFolder(root)).toBe(root);
  });
});

describe("the packs to load", () => {
  test("are every folder with a pack.yaml, and the folder itself if it has one", () => {
    pack("b", { "pack.yaml": "b: 1" });
    pack("a", { "pack.yaml": "a: 1" });
    pack("c", { "facts.yaml": "[]" });
    expect(packDirectories(root)).toEqual([join(root, "a"), join(root, "b")]);
    expect(packDirectories(join(root, "a"))).toEqual([join(root, "a")]);
  });

  test("are at least one", () => {
    expect(failure(() => packDirectories(root))).toContain(
      "expected a folder with a pack.yaml in it, found none",
    );
    expect(failure(() => packDirectories(join(root, "none")))).toContain(
      "expected a folder, found nothing there",
    );
  });

  test("are those that are named, each once", () => {
    const config = () => ({ knowledgeDir: root });
    expect(chosenPacks([root, relative(process.cwd(), root), "x"], config)).toEqual([root, resolve("x")]);
  });

  test("are those of KNOWLEDGE_DIR where none is named, and else those that come with the program", () => {
    const dir = pack("a", { "pack.yaml": "a: 1" });
    expect(chosenPacks([], () => ({ knowledgeDir: root }))).toEqual([dir]);
    expect(defaultKnowledgeDir({ knowledgeDir: "data/k" })).toBe(resolve("data/k"));
    expect(defaultKnowledgeDir({ knowledgeDir: undefined })).toBe(
      resolve(import.meta.dirname, "../knowledge"),
    );
  });
});
