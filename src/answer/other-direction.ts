import { oppositeOf } from "../language/polarity.js";
import type { AnalysedQuestion, WeighedTerm } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { rank } from "../search/rank.js";
import { contradicted, isSpokenOf, type Contradiction } from "./contradiction.js";

/** Questions about what may be take no direction for granted. */
const MAY_BE = /\b(?:will|would|could|can|may|might|should)\b/i;

/** With rise put for fall, or fall for rise, a fact would answer that has the other direction alone. */
export function otherDirection(
  question: AnalysedQuestion,
  knowledge: IndexedKnowledge,
): Contradiction | undefined {
  const [asked, more] = question.directions;
  if (asked === undefined || more !== undefined || MAY_BE.test(question.text)) return undefined;
  const terms = question.terms.map((term) => turned(term, knowledge));
  const facts = rank({ ...question, terms }, knowledge, ({ of }) => of.kind === "fact");
  const [best] = facts;
  if (best?.entry.of.kind !== "fact" || !isSpokenOf(best)) return undefined;
  const ofFigures = best.entry.of.fact.figures.flatMap(({ direction }) => direction ?? []);
  // A figure asks about something measured.
  if (ofFigures.length === 0 && question.figures.length > 0) return undefined;
  const directions = ofFigures.length > 0 ? new Set(ofFigures) : best.entry.directions;
  if (directions.size !== 1 || directions.has(asked) || best.entry.directions.has(asked)) return undefined;
  return contradicted(best, { kind: "direction", asked }, facts);
}

function turned(term: WeighedTerm, knowledge: IndexedKnowledge): WeighedTerm {
  const key = oppositeOf(term.key);
  const weight = key === undefined ? undefined : knowledge.weights.get(key);
  return key === undefined || weight === undefined ? term : { ...term, key, weight };
}
