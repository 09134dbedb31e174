import type { Config } from "./config.js";
import { chosenPacks, readPackFiles } from "./packs.js";
import { readEachPrepared, readPrepared } from "./prepared-packs.js";
import { indexKnowledge, type IndexedKnowledge } from "./search/knowledge-index.js";
import type { PreparedPack } from "./search/prepared-pack.js";
import type { PackFiles } from "./knowledge/files.js";
import { openWordCounts } from "./word-counts.js";

/**
 * Reads and indexes the packs that a face speaks from: as the build prepared them, where they have not changed
 * since, or from their files.
 *
 * @param given folders named on the command line; none means every pack of the configured folder
 * @throws KnowledgeError for the first fault, with its position
 */
export async function openKnowledge(
  given: readonly string[],
  config: () => Config,
): Promise<IndexedKnowledge> {
  return indexKnowledge(await openPrepared(given, config), openWordCounts());
}

/** The packs that a face speaks from, before they are indexed: for one that speaks from some of them in some places. */
export async function openPrepared(given: readonly string[], config: () => Config): Promise<PreparedPack[]> {
  const folders = chosenPacks(given, config).map(readPackFiles);
  return readPrepared(folders) ?? (await prepare(folders, readEachPrepared(folders)));
}

/** Reads packs from their files; what that takes is imported only then. */
export async function prepare(
  folders: readonly PackFiles[],
  ready: readonly (PreparedPack | undefined)[] = [],
): Promise<PreparedPack[]> {
  const [{ openPacks }, { preparePack }] = await Promise.all([
    import("./knowledge/open.js"),
    import("./search/prepare.js"),
  ]);
  const counts = openWordCounts();
  return openPacks(folders).map((pack, at) => ready[at] ?? preparePack(pack, counts));
}
