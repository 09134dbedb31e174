import type { Entries } from "../entries.js";
import { fault, type Problem } from "../problem.js";
import { questionsOf } from "../questions-of.js";
import { namesIn } from "../same-words.js";

/** Every entity speaks or is named somewhere. Not asked of a pack that could not be read in full. */
export function unmentionedEntities({ entities, facts, gaps, unreadable, complete }: Entries): Problem[] {
  if (!complete || unreadable.size > 0) return [];
  const isNamed = namesIn([
    ...facts.flatMap(({ value }) => [
      value.statement,
      value.short ?? "",
      ...questionsOf(value),
      ...value.claims,
      ...value.refutes,
    ]),
    ...gaps.flatMap(({ value }) => [value.statement, ...value.questions]),
  ]);
  const speakers = new Set(facts.map(({ value }) => value.said_by));
  return entities
    .filter(({ value }) => !speakers.has(value.id) && ![value.name, ...value.aliases].some(isNamed))
    .map(({ value, at }) => fault(at(), `a fact or gap that mentions ${value.name}`, "none"));
}
