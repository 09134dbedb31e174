import type { Fact } from "../knowledge/schema.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";

/**
 * What is told with a fact because its sources differ from others: the one fact that tells all sides, where the
 * pack has it, and otherwise each other side.
 */
export function toldBeside(fact: Fact, knowledge: IndexedKnowledge): Fact[] {
  if (tellsAllSides(fact, knowledge)) return [];
  const others = othersOf(fact, knowledge);
  const whole = others.find((other) => tellsAllSides(other, knowledge));
  return whole === undefined ? others : [whole];
}

function othersOf(fact: Fact, { facts }: IndexedKnowledge): Fact[] {
  return fact.differs_from.flatMap((id) => facts.get(id) ?? []);
}

/** Whether a fact cites every source that it and the others cite. */
function tellsAllSides(fact: Fact, knowledge: IndexedKnowledge): boolean {
  const cited = new Set(fact.citations.map(({ source }) => source));
  return othersOf(fact, knowledge).every((other) => other.citations.every(({ source }) => cited.has(source)));
}
