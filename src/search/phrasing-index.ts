import type { Entry, Phrasing } from "./entries.js";
import { invert, norm } from "./vectors.js";

/** The phrasings of all entries, ready to be compared with a question: numbers in blocks, for there are many. */
export interface PhrasingIndex {
  readonly all: readonly Phrasing[];
  /** Whose each one is, and which side of it: see `slotOf`. */
  readonly slots: Int32Array;
  /** What a term weighs in them, by its key. */
  readonly weights: ReadonlyMap<string, number>;
  /** The length of each one's vector of weights. */
  readonly norms: Float64Array;
  /** Which phrasings have a term, by its key: places in `all`. */
  readonly postings: ReadonlyMap<string, Int32Array>;
}

export function indexPhrasings(
  entries: readonly Entry[],
  weights: ReadonlyMap<string, number>,
): PhrasingIndex {
  const rows = entries.flatMap(({ questions, refutes }, place) => [
    ...questions.map((phrasing) => ({ phrasing, slot: slotOf(place, false) })),
    ...refutes.map((phrasing) => ({ phrasing, slot: slotOf(place, true) })),
  ]);
  const all = rows.map(({ phrasing }) => phrasing);
  const postings = invert(all.map(({ terms }) => terms));
  return {
    all,
    slots: Int32Array.from(rows, ({ slot }) => slot),
    weights,
    norms: Float64Array.from(all, ({ terms }) => norm(terms.map((key) => weights.get(key) ?? 0))),
    postings: new Map(Array.from(postings, ([key, ids]) => [key, Int32Array.from(ids)])),
  };
}

/** One number for an entry's place and one of its sides: its questions, or the false things that it refutes. */
export function slotOf(place: number, refuted: boolean): number {
  return 2 * place + Number(refuted);
}

export function placeOf(slot: number): number {
  return Math.floor(slot / 2);
}

export function isRefuted(slot: number): boolean {
  return slot % 2 === 1;
}
