import type { AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { rank } from "../../search/rank.js";
import type { Operand } from "./computation.js";

/** A length of time in years that a fact states. */
export interface Term extends Operand {
  /** Whether the question gives it another length. */
  readonly isOther: boolean;
}

/** A rank below this is a word or two in common. */
const LEAST_SCORE = 4;

/** The term of years that a question is about: one of the very length, where there is one that the question gives. */
export function termOf(question: AnalysedQuestion, knowledge: IndexedKnowledge): Term | undefined {
  const named = question.figures.flatMap(({ unit, value }) => (unit === "years" ? [value] : []));
  const same = nearest(question, knowledge, (years) => named.includes(years));
  const term = same ?? nearest(question, knowledge, () => true);
  return term && { ...term, isOther: named.length > 0 && same === undefined };
}

/** The nearest fact with a figure in years that is meant. */
function nearest(
  question: AnalysedQuestion,
  knowledge: IndexedKnowledge,
  isMeant: (years: number) => boolean,
): Operand | undefined {
  const open = { ...question, type: "any", periods: [], figures: [] } as const;
  const ofYears = rank(
    open,
    knowledge,
    ({ of }) =>
      of.kind === "fact" && of.fact.figures.some(({ unit, value }) => unit === "years" && isMeant(value)),
  );
  const [best] = ofYears;
  if (best?.entry.of.kind !== "fact" || best.features.lacksName > 0 || best.score < LEAST_SCORE)
    return undefined;
  const { fact } = best.entry.of;
  const figure = fact.figures.find(({ unit, value }) => unit === "years" && isMeant(value));
  return figure && { fact, figure };
}
