import type { Fact, Figure } from "../../knowledge/schema.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";

/** A figure of the packs, and the facts that give it. */
export interface KeyFigure {
  readonly figure: Figure;
  readonly facts: readonly Fact[];
}

/** Every figure once, in the order of the packs: what several facts say of one thing and period is one figure. */
export function keyFigures({ facts }: IndexedKnowledge): KeyFigure[] {
  const figures = new Map<string, KeyFigure>();
  for (const fact of facts.values()) {
    for (const figure of fact.figures) {
      const key = JSON.stringify([figure.of, figure.value, figure.unit, figure.direction, figure.period]);
      const known = figures.get(key);
      const told = known?.facts.filter((other) => other !== fact) ?? [];
      figures.set(key, { figure: known?.figure ?? figure, facts: [...told, fact] });
    }
  }
  return [...figures.values()];
}
