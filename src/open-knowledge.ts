import type { Config } from "./config.js";
import { openPacks } from "./knowledge/open.js";
import { chosenPacks, readPackFiles } from "./packs.js";
import { indexKnowledge, type IndexedKnowledge } from "./search/knowledge-index.js";
import { readWordCounts } from "./word-counts.js";

/**
 * Reads and indexes the packs that a face speaks from.
 *
 * @param given folders named on the command line; none means every pack of the configured folder
 * @throws KnowledgeError for the first fault, with its position
 */
export function openKnowledge(given: readonly string[], config: () => Config): IndexedKnowledge {
  return indexKnowledge(openPacks(chosenPacks(given, config).map(readPackFiles)), readWordCounts());
}
