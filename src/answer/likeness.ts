import type { AnalysedQuestion } from "../search/analyse.js";
import type { Phrasing } from "../search/entries.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { norm } from "../search/vectors.js";

/** How alike phrasings are to a question or claim: a cosine, 0 to 1, of all that it says, how common or strange its words may be. */
export function likenessTo(
  { terms }: AnalysedQuestion,
  { weights }: IndexedKnowledge,
): (phrasing: Phrasing) => number {
  const own = new Map(terms.map(({ key, tells }) => [key, tells]));
  const length = norm([...own.values()]);
  return (phrasing) => {
    const other = phrasing.terms.map((key) => weights.get(key) ?? 0);
    const product = phrasing.terms.reduce((sum, key, at) => sum + (own.get(key) ?? 0) * (other[at] ?? 0), 0);
    return product / (length * norm(other) || 1);
  };
}
