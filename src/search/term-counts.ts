import { information, keyness, type WordCounts } from "../language/information.js";
import type { Term } from "./terms.js";

/** How much terms tell, 0 to 1, by their keys. A name of the story tells all. */
export interface Telling {
  /** Of anything: as much as the most telling of the term's words informs in English. */
  readonly informs: Readonly<Record<string, number>>;
  /** Of this story: how far the term is one of its key words. */
  readonly keyness: Readonly<Record<string, number>>;
}

/** Counts the terms of a text, to say how much each of them tells. */
export interface TermCounts {
  add(term: Term): void;
  telling(): Telling;
}

export function countTerms(counts: WordCounts): TermCounts {
  const seen = new Map<string, { readonly words: Set<string>; readonly isName: boolean; uses: number }>();
  let total = 0;
  return {
    add({ key, surface, entity }) {
      let term = seen.get(key);
      if (term === undefined) {
        term = { words: new Set(), isName: entity !== undefined, uses: 0 };
        seen.set(key, term);
      }
      term.words.add(surface.toLowerCase());
      term.uses += 1;
      total += 1;
    },
    telling() {
      const each = (measure: (words: string[], uses: number) => number): Record<string, number> =>
        Object.fromEntries(
          Array.from(seen, ([key, { words, isName, uses }]) => [key, isName ? 1 : measure([...words], uses)]),
        );
      return {
        informs: each((words) => Math.max(...words.map((word) => information(word, counts)))),
        keyness: each((words, uses) => keyness(words, uses / total, counts)),
      };
    },
  };
}
