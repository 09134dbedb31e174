import type { Entries, Placed } from "../../src/knowledge/entries.js";
import type { Article } from "../../src/knowledge/audit/article.js";
import { Names } from "../../src/knowledge/audit/names.js";
import type { Fact } from "../../src/knowledge/schema.js";

/** A way to spoil a fact: every result of applying it, none where it does not apply. */
export type Mutation = (fact: Fact, surroundings: Surroundings) => readonly Fact[];

export interface Surroundings {
  readonly article: Article;
  readonly names: Names;
}

/** A fact with one thing wrong in it. */
export interface Mutant {
  readonly kind: string;
  readonly fact: Placed<Fact>;
}

/** Gives numbers from 0 to below 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Mutants of the facts that cite an article; each kind equally often as long as it has any left. */
export function mutants(
  entries: Entries,
  article: Article,
  mutations: Readonly<Record<string, Mutation>>,
  count: number,
  random: () => number,
): Mutant[] {
  const surroundings = { article, names: new Names(entries.entities.map(({ value }) => value)) };
  const citing = entries.facts.filter(({ value }) =>
    value.citations.some(({ source }) => source === article.source.id),
  );
  const pools = Object.entries(mutations).map(([kind, mutate]) =>
    citing.flatMap(({ value, at }) =>
      mutate(value, surroundings).map((mutated): Mutant => ({ kind, fact: { value: mutated, at } })),
    ),
  );
  const picked: Mutant[] = [];
  while (picked.length < count && pools.some((pool) => pool.length > 0)) {
    for (const pool of pools) {
      const [mutant] = pool.splice(Math.floor(random() * pool.length), 1);
      if (mutant !== undefined && picked.length < count) picked.push(mutant);
    }
  }
  return picked;
}
