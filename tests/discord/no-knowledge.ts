import { indexKnowledge } from "../../src/search/knowledge-index.js";
import { openWordCounts } from "../../src/word-counts.js";

/** What a bot knows that has no pack. */
export const NO_KNOWLEDGE = indexKnowledge([], openWordCounts());
