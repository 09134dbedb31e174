import { draftPack } from "../src/knowledge/draft.js";
import { loadPack } from "../src/knowledge/load.js";
import { indexKnowledge, type IndexedKnowledge } from "../src/search/knowledge-index.js";
import { preparePack } from "../src/search/prepare.js";
import { openWordCounts } from "../src/word-counts.js";

const counts = openWordCounts();

/** An article as `footnote draft` makes a pack of it, indexed: its facts are `article-p1-s1` and so on. */
export function drafted(article: string): IndexedKnowledge {
  const { pack } = loadPack({ dir: "draft", files: draftPack({ name: "article", text: article }).files });
  if (pack === undefined) throw new Error("The draft has a fault");
  return indexKnowledge([preparePack(pack, counts)], counts);
}
