import { Index } from "flexsearch";
import { MOST_HITS, type System } from "../system.js";
import { stemmed } from "./stemmed.js";

/** 0.8.212. It ranks and gives no score. `suggest` lets words be missing. */
export const flexSearch: System = {
  name: "FlexSearch 0.8.212, stems",
  index({ facts }) {
    const index = new Index({ tokenize: "strict", encode: stemmed, resolution: 9 });
    facts.forEach(({ text }, id) => {
      index.add(id, text);
    });
    return {
      search: (question) =>
        index.search(question, { limit: MOST_HITS, suggest: true }).map((id) => ({ place: Number(id) })),
    };
  },
};
