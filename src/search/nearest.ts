import type { AnswerType } from "../language/questions.js";
import type { AnalysedQuestion } from "./analyse.js";
import type { Phrasing } from "./entries.js";
import type { IndexedKnowledge } from "./knowledge-index.js";
import { slotOf } from "./phrasing-index.js";
import { norm } from "./vectors.js";

/** The phrasing nearest to a question, and how near: a cosine, less where the two ask for different things. */
export interface Near {
  readonly phrasing: Phrasing | undefined;
  readonly similarity: number;
}

/** What of an entry comes nearest to a question: one of its questions, and a false thing that it refutes. */
export interface NearestOfEntry {
  readonly asked: Near;
  readonly refuted: Near;
}

const NOTHING: Near = { phrasing: undefined, similarity: 0 };
export const NOTHING_NEAR: NearestOfEntry = { asked: NOTHING, refuted: NOTHING };

/** For each entry that has a phrasing with a word of the question, by its place, the nearest ones. */
export function nearestPhrasings(
  question: AnalysedQuestion,
  knowledge: IndexedKnowledge,
): Map<number, NearestOfEntry> {
  const { all, slots, norms } = knowledge.phrasings;
  const length = norm(question.terms.map((term) => term.weight));
  // By slot: how near the nearest comes, and which it is.
  const similarities = new Float64Array(2 * knowledge.entries.length);
  const ids = new Int32Array(similarities.length);
  productsOf(question, knowledge).forEach((product, id) => {
    if (product === 0) return;
    const slot = slots[id] ?? 0;
    const before = similarities[slot] ?? 0;
    const cosine = product / (length * (norms[id] ?? 0) || 1);
    // Most come nowhere near: their types are not looked at.
    if (cosine <= before) return;
    const similarity = cosine * typeFactor(question.type, all[id]?.type ?? "any");
    if (similarity <= before) return;
    similarities[slot] = similarity;
    ids[slot] = id;
  });
  const near = (slot: number): Near => {
    const similarity = similarities[slot] ?? 0;
    return similarity === 0 ? NOTHING : { phrasing: all[ids[slot] ?? 0], similarity };
  };
  return new Map(
    knowledge.entries.flatMap((_, place) => {
      const asked = near(slotOf(place, false));
      const refuted = near(slotOf(place, true));
      return asked === NOTHING && refuted === NOTHING ? [] : [[place, { asked, refuted }]];
    }),
  );
}

/** The dot product of the question with each phrasing: one number a phrasing, for common terms are in most of them. */
function productsOf({ terms }: AnalysedQuestion, { phrasings }: IndexedKnowledge): Float64Array {
  const products = new Float64Array(phrasings.all.length);
  for (const { key, weight } of terms) {
    const product = weight * (phrasings.weights.get(key) ?? 0);
    const having = product === 0 ? undefined : phrasings.postings.get(key);
    having?.forEach((id) => {
      products[id] = (products[id] ?? 0) + product;
    });
  }
  return products;
}

/** Types that go with any other: keywords, and questions that a statement answers. */
const OPEN: ReadonlySet<AnswerType> = new Set<AnswerType>(["any", "thing", "yes_no"]);

/** Two questions over the same words that ask for different things are only so alike. */
function typeFactor(asked: AnswerType, phrased: AnswerType): number {
  if (asked === phrased) return 1;
  return OPEN.has(asked) || OPEN.has(phrased) ? 0.95 : 0.75;
}
