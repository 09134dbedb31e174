import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PackFiles } from "./knowledge/files.js";
import type { PreparedPack } from "./search/prepared-pack.js";

/**
 * What the build makes of the packs that come with Footnote, so that a question from the command line need not
 * wait for their YAML to be read and analysed. It goes by the digest of a pack's files: a pack that was changed
 * since is read from its files. It lies with what is built, and serves the sources as well.
 */
const PREPARED = fileURLToPath(new URL("../dist/prepared-packs.json", import.meta.url));

/** Written by this program alone, with the code that reads it, so its shape is trusted. */
type Prepared = Readonly<Record<string, PreparedPack>>;

/** The prepared packs of all the folders, or nothing where one of them was not prepared as it is. */
export function readPrepared(folders: readonly PackFiles[]): PreparedPack[] | undefined {
  const found = readEachPrepared(folders).flatMap((pack) => pack ?? []);
  return found.length === folders.length ? found : undefined;
}

/** The prepared pack of each folder, where it was prepared as it is. */
export function readEachPrepared(folders: readonly PackFiles[]): (PreparedPack | undefined)[] {
  if (!existsSync(PREPARED)) return folders.map(() => undefined);
  const prepared = JSON.parse(readFileSync(PREPARED, "utf8")) as Prepared;
  return folders.map((folder) => prepared[digest(folder)]);
}

export function writePrepared(folders: readonly PackFiles[], packs: readonly PreparedPack[]): void {
  const prepared: Prepared = Object.fromEntries(packs.map((pack, place) => [digest(folders[place]), pack]));
  writeFileSync(PREPARED, JSON.stringify(prepared));
}

function digest(folder: PackFiles | undefined): string {
  const hash = createHash("sha256");
  for (const { name, text } of folder?.files ?? []) hash.update(`${name}\n${text.length}\n${text}`);
  return hash.digest("hex");
}
