import type { Collection } from "./collection.js";

/** A fact that a system found: its place in the collection, and its score, higher the better, where it gives any. */
export interface Hit {
  readonly place: number;
  readonly score?: number;
}

export interface Retriever {
  /** The best facts, best first; ten are enough. */
  search(question: string): readonly Hit[] | Promise<readonly Hit[]>;
  /** How sure the system is that the best fact answers; without it, the best score stands for it. */
  confidence?(question: string): number;
}

/** Something that finds facts, with its settings. */
export interface System {
  readonly name: string;
  index(collection: Collection): Retriever | Promise<Retriever>;
}

/** As many hits as are looked at. */
export const MOST_HITS = 10;
