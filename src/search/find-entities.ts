import type { Entity } from "../knowledge/schema.js";
import { analyse } from "./analyse.js";
import { createFindAlike, patternOf, type Finder } from "./find-alike.js";
import type { IndexedKnowledge } from "./knowledge-index.js";

/** Spelt like a name, or like its beginning, from here on down: what is farther shares a syllable with it. */
const SAME_NAME = 0.1;

/**
 * Finds entities by name or alias. Surely meant are those that a question with these words would name, and those whose
 * names begin so.
 *
 * @param kinds which kinds stand for choice
 */
export function createFindEntities(
  knowledge: IndexedKnowledge,
  kinds: readonly Entity["kind"][],
): Finder<Entity> {
  const all = [...knowledge.entities.values()].filter(({ kind }) => kinds.includes(kind));
  const findAlike = createFindAlike(all, ["name", "aliases"]);
  return {
    offer(typed, limit) {
      const pattern = patternOf(typed);
      return (pattern === "" ? all : findAlike(pattern).map(({ item }) => item)).slice(0, limit);
    },
    find(typed) {
      const pattern = patternOf(typed);
      const named = new Set(analyse(pattern, knowledge).entities);
      return findAlike(pattern)
        .filter(({ item, distance }) => named.has(item.id) || distance < SAME_NAME)
        .map(({ item }) => item);
    },
  };
}
