import { stem } from "../../language/stems.js";
import { normalise } from "../../language/tokens.js";
import type { Entity, Source } from "../schema.js";
import { type Mention, type Names, wordsIn } from "./names.js";

/** Whether an entity is the publisher or the agency of one of the sources. */
export function isVoice(entity: Entity, cited: readonly Source[], names: Names): boolean {
  return cited.some(({ publisher, agency }) => names.isNamed(entity, `${publisher}; ${agency ?? ""}`));
}

const stems = (words: string): Set<string> => new Set(words.split(" ").map(stem));
/** The Irish Times describes; Bloomberg's report; a paper that Reuters carried. */
const AFTER = stems("say report write call name describe carry expectation");
/** Says The Irish Times; according to Bloomberg; a report by Reuters. */
const BEFORE = stems("say according report carry");
const JOINING = /^(?:and|or|the|a|to|by)$/;

/**
 * Whether a mention stands where a speaker does, alone or in a row of them: Bloomberg and the
 * Taipei Times write. So does a page on which something stands: mainframes in The Irish Times, servers elsewhere.
 */
export function isReporting(text: string, mention: Mention, names: Names): boolean {
  const tokens = wordsIn(text);
  const words = tokens.map((token) => token.text);
  const row = names.mentions(text);
  const isBetween = (word: string, at: number): boolean =>
    JOINING.test(word) || row.some(({ from, to }) => from <= at && at < to);
  const after = words.find((word, at) => at >= mention.to && !isBetween(word, at)) ?? "";
  const before = words.findLast((word, at) => at < mention.from && !isBetween(word, at)) ?? "";
  const isPage = before === "in" && /^[.,;]?$/.test(normalise(text).charAt(tokens[mention.to - 1]?.end ?? 0));
  return isPage || AFTER.has(stem(after)) || BEFORE.has(stem(before));
}
