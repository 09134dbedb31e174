import { stem } from "../language/stems.js";
import { conceptOf } from "../language/synonyms.js";
import type { Term } from "./terms.js";

/** Written with a capital, and yet no name: days, months, titles. */
const CAPITALISED =
  "i ms mr mrs monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split(
    " ",
  );

/** Counts how terms are written, to tell the names of a text from its other words. */
export interface NameCounts {
  /** @param text where the term stands */
  add(term: Term, text: string): void;
  /** Keys of the terms that are mostly written with a capital within a sentence, the entities aside. */
  names(): string[];
}

/** @param partsOfNames words of the entities' names, which are no other name */
export function countNames(partsOfNames: readonly string[]): NameCounts {
  const ordinary = new Set([...partsOfNames, ...CAPITALISED].map((word) => conceptOf(stem(word))));
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  return {
    add({ key, start, entity }, text) {
      if (entity !== undefined || start === 0) return;
      const written = /^\p{Lu}/u.test(text.slice(start, start + 2)) ? capital : small;
      written.set(key, (written.get(key) ?? 0) + 1);
    },
    names: () =>
      Array.from(capital).flatMap(([key, uses]) =>
        uses >= (small.get(key) ?? 0) && !ordinary.has(key) ? key : [],
      ),
  };
}
