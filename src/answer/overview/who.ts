import type { Entity, Fact } from "../../knowledge/schema.js";
import { entitiesIn } from "../../search/entries.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";

/** What is known of somebody. No fact is in two of the lists. */
export interface Profile {
  readonly entity: Entity;
  /** Who or what it is. */
  readonly described: readonly Fact[];
  /** What it said, reported or estimated. */
  readonly said: readonly Fact[];
  /** What else is said of it. */
  readonly named: readonly Fact[];
}

/** What the packs say of a person, a company or another entity. */
export function profileOf(entity: Entity, { facts, entries }: IndexedKnowledge): Profile {
  const described = entity.described_by.flatMap((id) => facts.get(id) ?? []);
  const said = [...facts.values()].filter((fact) => fact.said_by === entity.id && !described.includes(fact));
  const named = entries
    .filter((entry) => entitiesIn(entry).includes(entity.id))
    .flatMap(({ of }) => (of.kind === "fact" ? of.fact : []))
    .filter((fact) => !described.includes(fact) && !said.includes(fact));
  return { entity, described, said, named };
}
