import { pointsBack } from "../language/focus.js";
import { analyse, type AnalysedQuestion, type WeighedTerm } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Conversation } from "./conversation.js";

/** Openings of a question that goes on from the one before. */
const GOES_ON =
  /^\s*(?:and|but|so|or|also|what about|how about|why|since when|who|whom|whose|when|where|how long|how much|how many|(?:in|on|at|by|for|from|of|since|to|with|under) (?:which|what|whom?|how)|(?:in|on|at|by|for|from|of|since|to|with|under)|only|really)\b/i;
const WHAT_ABOUT = /\b(?:what|how) about\b/i;
/** What it is all about is left to what was said before: "what did they say about it?". */
const POINTS_AT_LAST =
  /\b(?:it|this|that|these|those|them|him|her|there|then|so|(?:this|that|these|those) \w+)\W*(?:then|now|too|as well|at the time)?\W*$/i;
/** How many turns back a follow-up may point, by way of those between. */
const POINTED_TO = 5;
/** The weight of words that say too little to go by. */
const LITTLE = 1.5;
/** What came before counts for less than what is asked now. */
const CARRIED_OVER = 0.6;

/** Whether a question cannot be understood without the one before. */
function isFollowUp(question: AnalysedQuestion): boolean {
  const telling = question.terms.filter((term) => term.weight > 0);
  const own = telling.filter((term) => term.entity === undefined);
  if (pointsBack(question.text))
    return question.entities.length === 0 || (POINTS_AT_LAST.test(question.text) && weightOf(own) <= LITTLE);
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
  const open = question.type === "any" || WHAT_ABOUT.test(question.text);
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

/** What the turns before asked, each filled in from those before it, without words that the facts stated do not bear out. */
export function previousTurn(
  { turns }: Conversation,
  knowledge: IndexedKnowledge,
): AnalysedQuestion | undefined {
  return turns.slice(-POINTED_TO).reduce<AnalysedQuestion | undefined>((before, { question, facts }) => {
    const asked = resolve(analyse(question, knowledge), before);
    const entries = knowledge.entries.filter(({ id }) => facts.includes(id));
    if (entries.length === 0) return asked;
    return { ...asked, terms: asked.terms.filter(({ key }) => entries.some(({ bag }) => bag.has(key))) };
  }, undefined);
}

function weightOf(terms: readonly WeighedTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}
