import type { Fact } from "../../knowledge/schema.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";

/** A topic, and the facts on it in the order of the packs. */
export interface Topic {
  readonly name: string;
  /** The first of them stands for the topic where a name is too long. */
  readonly facts: readonly [Fact, ...Fact[]];
}

/** The topics of the packs, in their order. */
export function topics({ facts }: IndexedKnowledge): Topic[] {
  const byName = new Map<string, [Fact, ...Fact[]]>();
  for (const fact of facts.values()) {
    const known = byName.get(fact.topic);
    if (known === undefined) byName.set(fact.topic, [fact]);
    else known.push(fact);
  }
  return Array.from(byName, ([name, on]) => ({ name, facts: on }));
}
