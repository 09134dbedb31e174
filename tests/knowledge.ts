import { fileURLToPath } from "node:url";
import { loadPack } from "../src/knowledge/load.js";
import { readPackFiles } from "../src/packs.js";
import { indexKnowledge, type IndexedKnowledge } from "../src/search/knowledge-index.js";
import { preparePack } from "../src/search/prepare.js";
import { openWordCounts } from "../src/word-counts.js";

let knowledge: IndexedKnowledge | undefined;

/** The real pack, indexed as the program does it: once for all test files of a process, for nothing changes it. */
export function loadKnowledge(): IndexedKnowledge {
  return (knowledge ??= indexed());
}

function indexed(): IndexedKnowledge {
  const { pack, problems } = loadPack(
    readPackFiles(fileURLToPath(new URL("../knowledge/ibm-inspur", import.meta.url))),
  );
  if (pack === undefined) throw new Error(JSON.stringify(problems, undefined, 1));
  const counts = openWordCounts();
  return indexKnowledge([preparePack(pack, counts)], counts);
}
