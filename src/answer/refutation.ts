import { leavesOpen } from "../language/choices.js";
import { comparisonAt } from "../language/comparisons.js";
import { contains } from "../language/dates.js";
import { takesForGranted } from "../language/questions.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { Phrasing } from "../search/entries.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Candidate } from "../search/rank.js";
import {
  capitalisedIn,
  foreignTerms,
  isDenied,
  isGivenAway,
  isNegated,
  isTurnedRound,
  toBeAsked,
} from "./falsity.js";

/** How much of the claim, by weight, the question must contain; all of it where only the order makes it false. */
const CONTAINED = 0.7;
/** Less, where a question names another that only the claim has. */
const CONTAINED_OF_ANOTHER = 0.45;

/** What has stopped is something else than what goes on. */
const ENDING = ["stop"];
/** Older than the 1980s is something else than from the 1980s. */
const COMPARES = /\bthan\b/i;

/** A false thing that a question takes for granted, and the question without it. */
export interface Refutation {
  readonly claim: string;
  /** Keys of the words that are in the claim and not the fact's. */
  readonly foreign: readonly string[];
  /** How much of the claim, by weight, the question has. */
  readonly share: number;
  readonly putRight: AnalysedQuestion;
}

/**
 * Whether the question takes for granted something that the candidate's fact refutes: it must contain most of the
 * claim, and whatever makes the claim false: a word that is not the fact's, a figure, a period.
 */
export function refutation(
  question: AnalysedQuestion,
  { entry, evidence }: Candidate,
  knowledge: IndexedKnowledge,
): Refutation | undefined {
  if (leavesOpen(question.text)) return undefined;
  const weight = (key: string): number => knowledge.weights.get(key) ?? 0;
  const shared = (claim: Phrasing): number => shareOf(toBeAsked(question, claim), question, weight);
  // Why and how take for granted whom they name.
  const isLoaded = takesForGranted(question.type);
  const isOfAnother = (claim: Phrasing): boolean => {
    const names = capitalisedIn(claim.text);
    return foreignTerms(claim, entry, knowledge).some((key) => names.has(key));
  };
  const isContained = (claim: Phrasing): boolean => {
    const share = shared(claim);
    return share >= CONTAINED || (isLoaded && share >= CONTAINED_OF_ANOTHER && isOfAnother(claim));
  };
  const claims = entry.refutes.filter(
    (claim) =>
      isContained(claim) &&
      COMPARES.test(question.text) === COMPARES.test(claim.text) &&
      namesTheSame(question, claim) &&
      isInOrder(question, claim) &&
      ENDING.every((key) => !claim.terms.includes(key) || question.terms.some((term) => term.key === key)) &&
      question.negated === isNegated(claim.text) &&
      (isGivenAway(question, claim, entry, foreignTerms(claim, entry, knowledge)) ||
        isDenied(question, claim, entry) ||
        isTurnedRound(question, claim, entry)),
  );
  const [claim] = claims.sort((a, b) => total(b, weight) * shared(b) - total(a, weight) * shared(a));
  if (claim === undefined) return undefined;
  const isForeign = evidence.missing.some(
    (term) => (term.entity !== undefined || term.isName) && !claim.terms.includes(term.key),
  );
  if (isForeign) return undefined;
  const foreign = foreignTerms(claim, entry, knowledge);
  return {
    claim: claim.text,
    foreign,
    share: shared(claim),
    putRight: withoutClaim(question, claim, foreign),
  };
}

/** The share of the terms, by weight, that the question has. */
export function shareOf(
  terms: readonly string[],
  question: AnalysedQuestion,
  weight: (key: string) => number,
): number {
  const asked = new Set(question.terms.map(({ key }) => key));
  const all = terms.reduce((sum, key) => sum + weight(key), 0);
  return all === 0 ? 1 : terms.reduce((sum, key) => sum + (asked.has(key) ? weight(key) : 0), 0) / all;
}

function total({ terms }: Phrasing, weight: (key: string) => number): number {
  return terms.reduce((sum, key) => sum + weight(key), 0);
}

function namesTheSame(question: AnalysedQuestion, { text, figures, periods }: Phrasing): boolean {
  return (
    figures.every((stated) =>
      question.figures.some(
        (figure) =>
          figure.value === stated.value &&
          figure.unit === stated.unit &&
          comparisonAt(question.text, figure)?.how === comparisonAt(text, stated)?.how,
      ),
    ) && periods.every((period) => question.periods.some((asked) => contains(asked, period)))
  );
}

/** Whether the names come in the claim's order: who buys from IBM does not buy IBM. `By` turns it round. */
function isInOrder({ terms, text }: AnalysedQuestion, claim: Phrasing): boolean {
  const named = claim.terms.filter((key) => key.startsWith("@"));
  const asked = terms.flatMap(({ key }) => (named.includes(key) ? key : []));
  return /\bby\b/i.test(text) || asked.join(" ") === named.filter((key) => asked.includes(key)).join(" ");
}

/** The question without what the fact has not of the claim, and without asking for a kind of thing: why, when. */
function withoutClaim(
  question: AnalysedQuestion,
  claim: Phrasing,
  foreign: readonly string[],
): AnalysedQuestion {
  return {
    ...question,
    terms: question.terms.filter(({ key }) => !foreign.includes(key)),
    entities: question.entities.filter((id) => !foreign.includes(`@${id}`)),
    figures: claim.figures.length > 0 ? [] : question.figures,
    periods: claim.periods.length > 0 ? [] : question.periods,
    type: "any",
  };
}
