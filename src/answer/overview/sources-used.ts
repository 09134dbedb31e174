import type { Source } from "../../knowledge/schema.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { sourceLabel } from "../footnotes.js";

/** A source, and what rests on it. */
export interface SourceUsed {
  readonly source: Source;
  /** `The Irish Times, 22 Aug 2014`. */
  readonly label: string;
  /** How many facts cite it. */
  readonly facts: number;
  /** How many cite no other. */
  readonly alone: number;
}

/** The sources in the order of the packs, the main one first. */
export function sourcesUsed({ sources, facts }: IndexedKnowledge): SourceUsed[] {
  const cited = [...facts.values()].map(({ citations }) => new Set(citations.map(({ source }) => source)));
  return [...sources.values()].map((source) => {
    const citing = cited.filter((ids) => ids.has(source.id));
    const alone = citing.filter((ids) => ids.size === 1).length;
    return { source, label: sourceLabel(source), facts: citing.length, alone };
  });
}
