import type { AnswerType } from "../language/questions.js";
import type { AnalysedQuestion } from "./analyse.js";
import type { Phrasing } from "./entries.js";
import { norm, type IndexedKnowledge } from "./knowledge-index.js";

/** The phrasing nearest to a question, and how near: a cosine, less where the two ask for different things. */
export interface Near {
  readonly phrasing: Phrasing | undefined;
  readonly similarity: number;
}

/** What of an entry comes nearest to a question: one of its questions, and a false thing that it refutes. */
export interface NearestOfEntry {
  readonly asked: Near;
  readonly refuted: Near;
  /** The entry's share of the phrasings nearest to the question, each counted by its similarity squared. */
  readonly votes: number;
}

const NOTHING: Near = { phrasing: undefined, similarity: 0 };
export const NOTHING_NEAR: NearestOfEntry = { asked: NOTHING, refuted: NOTHING, votes: 0 };

/** For each entry that has a phrasing with a word of the question, by its place, the nearest ones. */
export function nearestPhrasings(
  question: AnalysedQuestion,
  knowledge: IndexedKnowledge,
): Map<number, NearestOfEntry> {
  const length = norm(question.terms.map((term) => term.weight));
  const nearest = new Map<number, { asked: Near; refuted: Near; votes: number }>();
  const voters: Voter[] = [];
  // One number a phrasing, in one block of memory: the common terms are in most of them.
  const products = productsOf(question, knowledge);
  products.forEach((product, id) => {
    const indexed = product === 0 ? undefined : knowledge.phrasings[id];
    if (indexed === undefined) return;
    const { phrasing, place, refutes, norm: own } = indexed;
    const similarity = (product / (length * own || 1)) * typeFactor(question.type, phrasing.type);
    const before = nearest.get(place) ?? { ...NOTHING_NEAR };
    nearest.set(place, before);
    const role = refutes ? "refuted" : "asked";
    if (similarity > before[role].similarity) before[role] = { phrasing, similarity };
    if (!refutes) vote(voters, { place, similarity });
  });
  const all = voters.reduce((sum, { similarity }) => sum + similarity ** 2, 0) || 1;
  for (const { place, similarity } of voters) {
    const entry = nearest.get(place);
    if (entry !== undefined) entry.votes += similarity ** 2 / all;
  }
  return nearest;
}

function productsOf(question: AnalysedQuestion, knowledge: IndexedKnowledge): Float64Array {
  const products = new Float64Array(knowledge.phrasings.length);
  for (const { key, weight } of question.terms) {
    const product = weight * (knowledge.weights.get(key) ?? 0);
    if (product === 0) continue;
    for (const id of knowledge.phrasingPostings.get(key) ?? []) products[id] = (products[id] ?? 0) + product;
  }
  return products;
}

/** How many of the nearest phrasings vote. */
const VOTERS = 8;

interface Voter {
  readonly place: number;
  readonly similarity: number;
}

/** Keeps the nearest few, the earlier of two that are equally near. */
function vote(voters: Voter[], voter: Voter): void {
  const last = voters[VOTERS - 1];
  if (last !== undefined && last.similarity >= voter.similarity) return;
  const at = voters.findIndex(({ similarity }) => similarity < voter.similarity);
  voters.splice(at < 0 ? voters.length : at, 0, voter);
  voters.length = Math.min(voters.length, VOTERS);
}

/** Types that go with any other: keywords, and questions that a statement answers. */
const OPEN: ReadonlySet<AnswerType> = new Set<AnswerType>(["any", "thing", "yes_no"]);

/** Two questions over the same words that ask for different things are only so alike. */
function typeFactor(asked: AnswerType, phrased: AnswerType): number {
  if (asked === phrased) return 1;
  return OPEN.has(asked) || OPEN.has(phrased) ? 0.95 : 0.75;
}
