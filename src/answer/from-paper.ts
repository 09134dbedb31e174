import type { Fact } from "../knowledge/schema.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";

/** Whether a fact cites a source that an entity, by its id, publishes. */
export function isFromPaper(
  id: string,
  { citations }: Fact,
  { entities, sources }: Pick<IndexedKnowledge, "entities" | "sources">,
): boolean {
  const name = entities.get(id)?.name;
  return citations.some(({ source }) => sources.get(source)?.publisher === name);
}
