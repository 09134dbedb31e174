import type { StatementIndex } from "./statement-index.js";
import type { StatementQuestion } from "./statement-question.js";

/** Which of a question's terms a statement has. */
export interface SharedTerms {
  /** How often it has each term of the question, by the term's place among them. */
  readonly counts: Uint8Array;
  /** Each of its words that is one of those terms, in order: which word of all statements, and the term's place. */
  readonly hits: readonly { readonly word: number; readonly place: number }[];
}

/** Reads each statement once, however many it is a neighbour of. */
export function readSharedTerms(
  { terms }: StatementQuestion,
  { starts, words }: StatementIndex,
): (statement: number) => SharedTerms {
  const places = new Map(terms.flatMap(({ term }, place) => (term < 0 ? [] : [[term, place]])));
  const read = new Map<number, SharedTerms>();
  return (statement) => {
    const known = read.get(statement);
    if (known !== undefined) return known;
    const counts = new Uint8Array(terms.length);
    const hits: { word: number; place: number }[] = [];
    const end = starts[statement + 1] ?? 0;
    for (let word = starts[statement] ?? 0; word < end; word += 1) {
      const place = places.get(words[word] ?? -1);
      if (place === undefined) continue;
      counts[place] = Math.min(255, (counts[place] ?? 0) + 1);
      hits.push({ word, place });
    }
    const shared = { counts, hits };
    read.set(statement, shared);
    return shared;
  };
}
