import MiniSearch, { type Options } from "minisearch";
import { MOST_HITS, type System } from "../system.js";
import { stemmed } from "./stemmed.js";

/** 7.2.0: BM25+, with prefixes and edits where the options ask for them. */
function miniSearch(name: string, options: Partial<Options>): System {
  return {
    name: `MiniSearch 7.2.0, ${name}`,
    index({ facts }) {
      const index = new MiniSearch({ fields: ["text"], ...options });
      index.addAll(facts.map(({ text }, id) => ({ id, text })));
      return {
        search: (question) =>
          index
            .search(question)
            .slice(0, MOST_HITS)
            .map(({ id, score }) => ({ place: Number(id), score })),
      };
    },
  };
}

const overStems: Partial<Options> = { tokenize: stemmed, processTerm: (term) => term };

export const miniSearchSystems: readonly System[] = [
  miniSearch("fuzzy", { searchOptions: { fuzzy: 0.2 } }),
  miniSearch("stems", overStems),
  miniSearch("stems and fuzzy", { ...overStems, searchOptions: { fuzzy: 0.2 } }),
];
