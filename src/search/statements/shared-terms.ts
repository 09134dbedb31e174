import type { StatementIndex } from "./statement-index.js";
import type { StatementQuestion } from "./statement-question.js";

/**
 * Tells how often a statement has each of a question's terms, by the term's place among them. Each statement is read once,
 * however many it is a neighbour of.
 */
export function readSharedTerms(
  { terms }: StatementQuestion,
  { starts, words }: StatementIndex,
): (statement: number) => Uint8Array {
  const places = new Map(terms.flatMap(({ term }, place) => (term < 0 ? [] : [[term, place]])));
  const read = new Map<number, Uint8Array>();
  return (statement) => {
    let counts = read.get(statement);
    if (counts !== undefined) return counts;
    counts = new Uint8Array(terms.length);
    const end = starts[statement + 1] ?? 0;
    for (let word = starts[statement] ?? 0; word < end; word += 1) {
      const place = places.get(words[word] ?? -1);
      if (place !== undefined) counts[place] = Math.min(255, (counts[place] ?? 0) + 1);
    }
    read.set(statement, counts);
    return counts;
  };
}
