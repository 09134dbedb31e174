import { pointsBack } from "../language/focus.js";
import type { AnalysedQuestion, WeighedTerm } from "../search/analyse.js";

/** Openings of a question that goes on from the one before. */
const GOES_ON =
  /^\s*(?:and|but|so|or|also|what about|how about|why|since when|who|when|where|how long|how much)\b/i;
/** What came before counts for less than what is asked now. */
const CARRIED_OVER = 0.6;

/** Whether a question cannot be understood without the one before. */
function isFollowUp(question: AnalysedQuestion): boolean {
  if (pointsBack(question.text)) return question.entities.length === 0;
  const telling = question.terms.filter((term) => term.weight > 0);
  return (
    telling.length <= 2 &&
    question.entities.length === 0 &&
    (GOES_ON.test(question.text) || telling.length === 0)
  );
}

/**
 * A follow-up filled in from what was said before it: the terms at less weight, and the period and kind of answer
 * where the follow-up has none. Any other question comes back as it is.
 */
export function resolve(
  question: AnalysedQuestion,
  previous: AnalysedQuestion | undefined,
): AnalysedQuestion {
  if (previous === undefined || !isFollowUp(question)) return question;
  const own = new Set(question.terms.map((term) => term.key));
  const carried = previous.terms
    .filter((term) => !own.has(term.key))
    .map((term): WeighedTerm => ({
      ...term,
      weight: term.weight * CARRIED_OVER,
      share: term.share * CARRIED_OVER,
    }));
  const open = question.type === "any" || question.type === "thing";
  return {
    ...question,
    followsUp: true,
    terms: [...question.terms, ...carried],
    entities: question.entities.length > 0 ? question.entities : previous.entities,
    periods: question.periods.length > 0 ? question.periods : previous.periods,
    type: open ? previous.type : question.type,
    directions: question.directions.length > 0 ? question.directions : previous.directions,
  };
}
