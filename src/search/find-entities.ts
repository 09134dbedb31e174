import type { Entity } from "../knowledge/schema.js";
import { createFindAlike, patternOf } from "./find-alike.js";
import type { IndexedKnowledge } from "./knowledge-index.js";

/**
 * Finds entities by name or alias, which may be misspelt or half typed: the nearest first, or all in the order of the
 * packs where nothing is typed.
 *
 * @param kinds which kinds stand for choice
 */
export function createFindEntities(
  { entities }: IndexedKnowledge,
  kinds: readonly Entity["kind"][],
): (typed: string, limit: number) => Entity[] {
  const all = [...entities.values()].filter(({ kind }) => kinds.includes(kind));
  const alike = createFindAlike(all, ["name", "aliases"]);
  return (typed, limit) => {
    const pattern = patternOf(typed);
    return (pattern === "" ? all : alike(pattern)).slice(0, limit);
  };
}
