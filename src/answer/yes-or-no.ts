import { negates } from "../language/polarity.js";
import { normalise } from "../language/tokens.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { Phrasing } from "../search/entries.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Candidate } from "../search/rank.js";
import { norm } from "../search/vectors.js";
import { wordsOf } from "../search/words.js";
import { affirms } from "./affirms.js";

/** From this cosine on, a question asks whether the same is so. */
const THE_SAME = 0.75;
/** Questions this much further off than the nearest are as near. */
const AS_NEAR = 0.08;
/** Words that turn a question over or change how much it asks. */
const LIMITS =
  /^(?:only|all|every|everyone|each|both|any|more|less|over|under|above|below|half|most|least|first|last|before|after|always|ever|still|already|yet|just|other|another|else|than|must|exactly|entirely|completely|alone|same|or|stop|keep|start)$/;
const ROUGHLY = /^(?:almost|nearly|about|around|roughly|approximately|some|close|like|short)$/;

/**
 * What comes before the fact in an answer to a yes/no question: what curators answer to the questions that ask the same,
 * where they agree, or yes, where the fact says all that the question does.
 */
export function yesOrNo(
  question: AnalysedQuestion,
  candidate: Pick<Candidate, "entry" | "evidence">,
  knowledge: IndexedKnowledge,
): "yes" | "no" | undefined {
  if (question.type !== "yes_no") return undefined;
  return (
    asCurated(question, candidate.entry.questions, knowledge) ??
    (affirms(question, candidate) ? "yes" : undefined)
  );
}

function asCurated(
  question: AnalysedQuestion,
  phrasings: readonly Phrasing[],
  knowledge: IndexedKnowledge,
): "yes" | "no" | undefined {
  const limits = limitsOf(question.text);
  const names = namesOf(question.terms.map(({ key }) => key));
  const near = phrasings
    .filter(
      (one) =>
        one.says !== undefined &&
        limitsOf(one.text) === limits &&
        namesOf(one.terms) === names &&
        sameFigures(question, one),
    )
    .map((one) => ({ says: one.says, similarity: cosine(question, one, knowledge) }))
    .sort((a, b) => b.similarity - a.similarity);
  const [nearest] = near;
  if (nearest === undefined || nearest.similarity < THE_SAME) return undefined;
  const agree = near.every(
    ({ says, similarity }) => says === nearest.says || similarity < nearest.similarity - AS_NEAR,
  );
  return agree ? nearest.says : undefined;
}

/** The words that limit or deny, in any order: two questions with others do not ask the same. */
function limitsOf(text: string): string {
  const words = wordsOf(normalise(text.toLowerCase())).map((word) => word.text);
  const limits = words
    .flatMap((word) => (ROUGHLY.test(word) ? "roughly" : LIMITS.test(word) ? word : []))
    .sort();
  return `${negates(words) ? "not " : ""}${[...new Set(limits)].join(" ")}`;
}

/** The names in their order: who helps whom is a matter of order. */
function namesOf(keys: readonly string[]): string {
  return keys.filter((key) => key.startsWith("@")).join(" ");
}

function sameFigures(question: AnalysedQuestion, { figures, periods }: Phrasing): boolean {
  const values = (all: readonly { readonly value: number }[]): string => all.map(({ value }) => value).join();
  return (
    values(question.figures) === values(figures) &&
    JSON.stringify(question.periods) === JSON.stringify(periods)
  );
}

/** Of all that the question says, how common or strange its words may be. */
function cosine({ terms }: AnalysedQuestion, phrasing: Phrasing, { weights }: IndexedKnowledge): number {
  const other = phrasing.terms.map((key) => weights.get(key) ?? 0);
  const own = new Map(terms.map(({ key, tells }) => [key, tells]));
  const product = phrasing.terms.reduce((sum, key, at) => sum + (own.get(key) ?? 0) * (other[at] ?? 0), 0);
  return product / (norm([...own.values()]) * norm(other) || 1);
}
