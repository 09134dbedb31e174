import { existsSync, readdirSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Config } from "./config.js";
import { KnowledgeError } from "./errors.js";
import { MANIFEST, type PackFile, type PackFiles, shownPath } from "./knowledge/files.js";
import { pathError, readText } from "./text-file.js";

/** The largest file of a pack, in bytes: far above anything that people write, far below what would hang. */
export const LARGEST_PACK_FILE = 5 * 1024 * 1024;

/**
 * Reads the YAML files that lie directly in a pack's folder, `pack.yaml` first.
 *
 * @throws KnowledgeError where the folder or one of its files cannot be read as UTF-8 text.
 */
export function readPackFiles(dir: string): PackFiles {
  const shown = shownFolder(dir);
  const names = listFolder(dir)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  if (!names.includes(MANIFEST)) {
    throw new KnowledgeError({
      code: "pack-without-manifest",
      where: shown,
      expected: `a ${MANIFEST} in the folder`,
      found: names.length === 0 ? "no YAML file" : `only ${names.slice(0, 5).join(", ")}`,
    });
  }
  const read = (name: string): PackFile => ({
    name,
    text: readText(join(dir, name), { shown: shownPath(shown, name), largest: LARGEST_PACK_FILE }),
  });
  return { dir: shown, files: [MANIFEST, ...names.filter((name) => name !== MANIFEST)].map(read) };
}

/**
 * Every folder in `root` that has a `pack.yaml`, sorted, and `root` itself if it has one.
 *
 * @throws KnowledgeError where there is no such folder, or no pack in it.
 */
export function packDirectories(root: string): string[] {
  const inside = listFolder(root)
    .sort()
    .map((name) => join(root, name));
  const found = [root, ...inside].filter((dir) => existsSync(join(dir, MANIFEST)));
  if (found.length === 0) {
    throw new KnowledgeError({
      code: "no-packs",
      where: shownFolder(root),
      expected: `a folder with a ${MANIFEST} in it`,
      found: "none",
      next: "Name a pack's folder with --pack.",
    });
  }
  return found;
}

/** `KNOWLEDGE_DIR`, seen from the working directory; without it, the packs that come with Footnote. */
export function defaultKnowledgeDir(config: Pick<Config, "knowledgeDir">): string {
  return config.knowledgeDir === undefined
    ? fileURLToPath(new URL("../knowledge", import.meta.url))
    : resolve(config.knowledgeDir);
}

/**
 * The folders to load: those given, each once, or every pack of the default folder.
 *
 * @throws KnowledgeError where none is given and the default folder has no pack.
 */
export function chosenPacks(given: readonly string[], config: () => Pick<Config, "knowledgeDir">): string[] {
  if (given.length === 0) return packDirectories(defaultKnowledgeDir(config()));
  return [...new Set(given.map((dir) => resolve(dir)))];
}

/** A folder as people see it: from the working directory where it is inside, with forward slashes. */
export function shownFolder(dir: string): string {
  const inside = relative(process.cwd(), resolve(dir));
  const shown = inside.startsWith("..") || isAbsolute(inside) ? resolve(dir) : inside;
  return shown === "" ? "." : shown.split(sep).join("/");
}

function listFolder(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch (cause) {
    throw pathError(shownFolder(dir), "a folder", cause);
  }
}
