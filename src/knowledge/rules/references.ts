import type { Entries, Placed } from "../entries.js";
import { fault, type Problem } from "../problem.js";
import type { Entity, Fact } from "../schema.js";

/** Sources, speakers and facts that a fact or an entity names are there, and so are the paragraphs it cites. */
export function brokenReferences(entries: Entries): Problem[] {
  const sources = new Map(entries.sources.map(({ value }) => [value.id, value]));
  const entities = new Set(entries.entities.map(({ value }) => value.id));
  const facts = new Map(entries.facts.map(({ value }) => [value.id, value]));
  const isUnknown = (id: string, known: { has: (id: string) => boolean }): boolean =>
    entries.complete && !known.has(id) && !entries.unreadable.has(id);

  const citations = ({ value, at }: Placed<Fact>): Problem[] =>
    value.citations.flatMap(({ source, paragraph }, index): Problem[] => {
      if (isUnknown(source, sources)) {
        return [fault(at("citations", index, "source"), "a source of the pack", `"${source}"`)];
      }
      const last = sources.get(source)?.paragraphs;
      if (paragraph === undefined || last === undefined || paragraph <= last) return [];
      const place = at("citations", index, "paragraph");
      return [fault(place, `a paragraph of ${source}, 1 to ${last}`, `paragraph ${paragraph}`)];
    });

  const speaker = ({ value, at }: Placed<Fact>): Problem[] =>
    value.said_by === undefined || !isUnknown(value.said_by, entities)
      ? []
      : [fault(at("said_by"), "an entity of the pack", `"${value.said_by}"`)];

  const others = ({ value, at }: Placed<Fact>): Problem[] =>
    value.differs_from.flatMap((id, index): Problem[] => {
      const place = at("differs_from", index);
      if (id === value.id) return [fault(place, "another fact", "the fact itself")];
      if (isUnknown(id, facts)) return [fault(place, "a fact of the pack", `"${id}"`)];
      const other = facts.get(id);
      if (other === undefined || other.differs_from.includes(value.id)) return [];
      return [fault(place, `that ${id} names ${value.id} in its differs_from too`, "that it does not")];
    });

  const descriptions = ({ value, at }: Placed<Entity>): Problem[] =>
    value.described_by.flatMap((id, index) =>
      isUnknown(id, facts) ? [fault(at("described_by", index), "a fact of the pack", `"${id}"`)] : [],
    );

  return [
    ...entries.facts.flatMap((fact) => [...citations(fact), ...speaker(fact), ...others(fact)]),
    ...entries.entities.flatMap(descriptions),
  ];
}
