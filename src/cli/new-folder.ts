import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { KnowledgeError } from "../errors.js";
import type { PackFile } from "../knowledge/files.js";
import { shownFolder } from "../packs.js";
import { pathError } from "../text-file.js";

/**
 * Writes files into a folder that is not there yet, or is empty: all of them, or none and no folder.
 *
 * @throws KnowledgeError where something is there already, or it cannot be written.
 */
export function writeNewFolder(dir: string, files: readonly PackFile[]): void {
  const target = resolve(dir);
  const isThere = existingFolder(target);
  const unfinished = join(dirname(target), `.${basename(target)}.${process.pid}.unfinished`);
  try {
    mkdirSync(unfinished, { recursive: true });
    for (const { name, text } of files) writeFileSync(join(unfinished, name), text);
    if (isThere) rmdirSync(target);
    renameSync(unfinished, target);
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true });
    throw pathError(shownFolder(target), "a folder that can be written", cause);
  }
}

/** Whether there is an empty folder. */
function existingFolder(target: string): boolean {
  let names: readonly string[];
  try {
    names = readdirSync(target);
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return false;
    throw pathError(shownFolder(target), "a new folder", cause);
  }
  if (names.length === 0) return true;
  throw new KnowledgeError({
    code: "folder-not-empty",
    where: shownFolder(target),
    expected: "a new folder",
    found: `one that has ${names.slice(0, 3).join(", ")} in it`,
    next: "Nothing was overwritten; name another folder.",
  });
}
