import Fuse from "fuse.js";
import type { Entity } from "../knowledge/schema.js";
import type { IndexedKnowledge } from "./knowledge-index.js";

/** Fuse's cost grows with the pattern; a name is shorter. */
const LONGEST_PATTERN = 64;

/**
 * Finds entities by name or alias, which may be misspelt or half typed: the nearest first, or all in the order of the packs where nothing is typed.
 *
 * @param kinds which kinds stand for choice
 */
export function createFindEntities(
  { entities }: IndexedKnowledge,
  kinds: readonly Entity["kind"][],
): (typed: string, limit: number) => Entity[] {
  const all = [...entities.values()].filter(({ kind }) => kinds.includes(kind));
  const fuse = new Fuse(all, {
    keys: ["name", "aliases"],
    useTokenSearch: true,
    ignoreLocation: true,
    threshold: 0.4,
  });
  return (typed, limit) => {
    const text = typed.trim().slice(0, LONGEST_PATTERN);
    if (text === "") return all.slice(0, limit);
    return fuse.search(text, { limit }).map(({ item }) => item);
  };
}
