import { weighted } from "../../search/features.js";
import type { FoundContradiction } from "./contradictions.js";
import { ANSWERS, CONTRADICTS, DECLINES } from "./decision-weights.js";
import type { AnswerOption, ContradictionOption, Options } from "./options.js";

/** How probable it is that the best fact answers, and that a fact contradicts what is taken for granted. */
export interface Decision {
  readonly answers: number;
  readonly contradicts: number;
  /** The likeliest contradiction, if there is any. */
  readonly contradiction: FoundContradiction | undefined;
}

/** Weighs what can be said to a question against one another and against saying nothing (a conditional logit). */
export function decide({ answer, contradictions, decline }: Options): Decision {
  const nothing = Math.exp(weighted(DECLINES, decline));
  const answers = answer === undefined ? 0 : powerOf(answer, nothing);
  const powers = contradictions.map(({ features }) =>
    Math.exp(CONTRADICTS.intercept + weighted(CONTRADICTS.weights, features)),
  );
  const contradicts = powers.reduce((sum, one) => sum + one, 0);
  const total = nothing + answers + contradicts;
  return {
    answers: answers / total,
    contradicts: contradicts / total,
    contradiction: likeliest(contradictions, powers),
  };
}

/** A draft's confidence has a fit of its own, as odds against nothing, over packs that have neither gaps nor phrasings. */
function powerOf({ fact, features }: AnswerOption, nothing: number): number {
  return fact.stated === undefined
    ? Math.exp(ANSWERS.intercept + weighted(ANSWERS.weights, features))
    : nothing * Math.exp(features.sure);
}

/** Of the likeliest fact, what says in which way the question differs comes before what says only that it does. */
function likeliest(
  options: readonly ContradictionOption[],
  powers: readonly number[],
): FoundContradiction | undefined {
  const ordered = options
    .map(({ contradiction }, place) => ({ contradiction, power: powers[place] ?? 0 }))
    .sort((a, b) => b.power - a.power)
    .map(({ contradiction }) => contradiction);
  const ofFact = ordered.filter(({ fact }) => fact === ordered[0]?.fact);
  return ofFact.find(({ by }) => by !== "premise") ?? ofFact[0];
}
