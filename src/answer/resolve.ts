import type { Entity } from "../knowledge/schema.js";
import type { Period } from "../language/dates.js";
import { pointsBack } from "../language/focus.js";
import type { AnalysedQuestion, WeighedTerm } from "../search/analyse.js";

/** Openings of a question that goes on from the one before. */
const GOES_ON =
  /^\s*(?:(?:ok|okay|right|alright|well|hm+|fine|cool|great|thanks|thx|yes|no|sure|oh|ah)\W+)*(?:and|but|so|or|also|what about|how about|how come|how so|why|since when|who|whom|whose|when|where|how long|how much|how many|(?:in|on|at|by|for|from|of|since|to|with|under) (?:which|what|whom?|how)|(?:in|on|at|by|for|from|of|since|to|with|under)|only|really)\b/i;
const WHAT_ABOUT = /\b(?:what|how) about\b/i;
/** What it is all about is left to what was said before: "what did they say about it?". */
const POINTS_AT_LAST =
  /\b(?:it|this|that|these|those|them|him|her|there|then|so|(?:this|that|these|those) \w+)\W*(?:then|now|too|as well|at the time)?\W*$/i;
/** The weight of words that say too little to go by. */
const LITTLE = 1.5;
/** A question of so few words leaves to be understood what was spoken of: "between who?". */
const FEW_WORDS = 6;
/** What came before counts for less than what is asked now. */
const CARRIED_OVER = 0.6;

/** What a turn asked, filled in from those before it, and the ids of the facts that it was told. */
export interface Turned {
  readonly asked: AnalysedQuestion;
  /** What was asked without words that the facts told do not bear out. */
  readonly borneOut: AnalysedQuestion;
  readonly facts: readonly string[];
  /** Who was spoken of, last or alone, and of which period. */
  readonly person: Entity | undefined;
  readonly period: Period | undefined;
}

/** Whether a question cannot be understood without the one before. */
function isFollowUp(question: AnalysedQuestion): boolean {
  const telling = question.terms.filter((term) => term.weight > 0);
  const own = telling.filter((term) => term.entity === undefined);
  if (pointsBack(question.text))
    return question.entities.length === 0 || (POINTS_AT_LAST.test(question.text) && weightOf(own) <= LITTLE);
  return (
    telling.length <= 2 &&
    question.entities.length === 0 &&
    (GOES_ON.test(question.text) || question.type === "any" || telling.length === 0)
  );
}

/** Whether a follow-up may be meant as it stands: it points to nothing, and has more than one telling word. */
function isWhole({ text, terms }: AnalysedQuestion): boolean {
  return !pointsBack(text) && terms.filter(({ weight }) => weight > 0).length > 1;
}

/** Whether a question that is whole may yet be meant to go on: "and the database, which one is it?". */
function mayGoOn({ text, entities }: AnalysedQuestion): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return GOES_ON.test(text) || pointsBack(text) || (entities.length === 0 && words.length <= FEW_WORDS);
}

/** What a question may mean: after a turn that it goes on from, or on its own. */
export interface Reading {
  readonly asked: AnalysedQuestion;
  readonly after?: Turned;
  /** Something in it says that it goes on from there. */
  readonly isLikely?: boolean;
}

/**
 * What a question can mean after what was said, the likeliest first: a follow-up filled in from the turn before, or
 * else from an earlier one, or as it stands; another question as it stands, and then perhaps as a follow-up.
 *
 * @param turns what was asked before, the last first
 */
export function readings(question: AnalysedQuestion, turns: readonly Turned[]): [Reading, ...Reading[]] {
  const [last, ...earlier] = turns;
  const asIs = { asked: question };
  if (last === undefined) return [asIs];
  const after = (turn: Turned): Reading => goingOn(question, turn);
  if (isFollowUp(question)) return [after(last), ...earlier.map(after), ...(isWhole(question) ? [asIs] : [])];
  return [asIs, { ...after(last), isLikely: mayGoOn(question) }];
}

/** A question filled in from the turn that it goes on from. */
export function goingOn(question: AnalysedQuestion, after: Turned): Reading {
  return { asked: filledIn(question, after.borneOut), after };
}

/** A question as it is likeliest meant after what was said. */
export function resolve(question: AnalysedQuestion, turns: readonly Turned[]): AnalysedQuestion {
  return readings(question, turns)[0].asked;
}

/** Words that tell less than this say little of what is asked: "how much?", "and their boss?". */
export const LITTLE_SAID = 2;

/** How much the words of a question tell together. */
export function tellsOf({ terms }: AnalysedQuestion): number {
  return terms.reduce((sum, term) => sum + (term.weight > 0 ? term.tells : 0), 0);
}

/** Words that tell less than this are how it is asked: "why is that?", "how come?". */
const NOTHING_SAID = 0.5;

function saysNothing(question: AnalysedQuestion): boolean {
  const { figures, periods, directions, entities } = question;
  const named = [figures, periods, directions, entities].some((some) => some.length > 0);
  return !named && tellsOf(question) < NOTHING_SAID;
}

/** Terms at less weight, and the period and kind of answer where the follow-up has none. */
function filledIn(question: AnalysedQuestion, previous: AnalysedQuestion): AnalysedQuestion {
  const own = new Set(question.terms.map((term) => term.key));
  const carried = previous.terms
    .filter((term) => !own.has(term.key))
    .map((term): WeighedTerm => ({
      ...term,
      // Who it is about stays who it is about, however often it is pointed back to.
      ...(term.entity === undefined
        ? { weight: term.weight * CARRIED_OVER, share: term.share * CARRIED_OVER }
        : { weight: term.tells * CARRIED_OVER, share: CARRIED_OVER }),
    }));
  const open = question.type === "any" || WHAT_ABOUT.test(question.text);
  return {
    ...question,
    followsUp: true,
    claimsNothing: question.claimsNothing || saysNothing(question),
    terms: [...question.terms, ...carried],
    entities: question.entities.length > 0 ? question.entities : previous.entities,
    periods: question.periods.length > 0 ? question.periods : previous.periods,
    type: open ? previous.type : question.type,
    directions: question.directions.length > 0 ? question.directions : previous.directions,
  };
}

function weightOf(terms: readonly WeighedTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}
