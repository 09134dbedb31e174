import type { Fact } from "../knowledge/schema.js";
import { comparisonAt } from "../language/comparisons.js";
import { isLimit } from "../language/limits.js";
import { deniedIn, negates } from "../language/polarity.js";
import { normalise } from "../language/tokens.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { Candidate } from "../search/rank.js";
import { wordsOf } from "../search/words.js";
import { misdated } from "./misdated.js";

/** From this weight on a word of the question must be the fact's, or the fact does not say so. */
const TELLING = 0.15;
/** Will says of the future what a fact says of its time. */
const WILL = "will";

/** In a statement, words that set two things apart; in a question, words that take a figure for a rough one. */
const SETS_APART = /^(?:apart|separate|separately|rather|besides|instead|except|unlike|differ|until)$/;
/** What a sentence of an article says in one clause of one thing, it need not say of the thing in another. */
const CLAUSES = /[,;:，；：、]/;
const ROUGHLY = /^(?:about|around|almost|nearly|roughly|some|approximately|over|more|least)$/;

/**
 * Whether a fact says yes to a yes/no question: all that the question claims is in its statement, with the figure,
 * period and direction, names in the same order, and on both sides the same denied, if anything is.
 */
export function affirms(
  question: AnalysedQuestion,
  { entry, evidence }: Pick<Candidate, "entry" | "evidence">,
): boolean {
  if (question.type !== "yes_no" || entry.of.kind !== "fact") return false;
  const statement = wordsOf(normalise(entry.of.fact.statement)).map(({ text }) => text);
  const asked = wordsOf(question.text.toLowerCase()).map(({ text }) => text);
  // More than 10 is in what is asked of the figure, which agrees or not.
  const compared = question.figures.flatMap(
    (one) => comparisonAt(question.text, one)?.words.toLowerCase().split(/\s+/) ?? [],
  );
  const withoutComparison = asked.filter((word) => !compared.includes(word));
  const { period, figure } = evidence;
  return (
    question.negated === negates(statement) &&
    (!question.negated || deniesTheSame(asked, statement)) &&
    (entry.phrased || !CLAUSES.test(entry.of.fact.statement)) &&
    !statement.some((word) => SETS_APART.test(word)) &&
    (question.figures.length === 0 || isExact(entry.of.fact) || asked.some((word) => ROUGHLY.test(word))) &&
    (period === "none" || period === "agrees") &&
    (figure === "none" || figure === "agrees") &&
    misdated(question.text, entry.of.fact) === undefined &&
    question.directions.every((direction) => entry.directions.has(direction)) &&
    question.terms.every(({ key, tells }) => tells < TELLING || entry.statement.has(key)) &&
    // Two names say nothing of each other yet.
    question.terms.some(({ entity, tells }) => entity === undefined && tells >= TELLING) &&
    // The US is not us.
    shouted(question.text).every((word) => statement.includes(word)) &&
    withoutComparison.every((word) => !(isLimit(word) || word === WILL) || statement.includes(word)) &&
    sameOrder(question.entities, [...entry.statement]) &&
    isTogether(question, [...entry.statement])
  );
}

/** Whether what is denied is so in both: never stop, never stopped. */
function deniesTheSame(asked: readonly string[], stated: readonly string[]): boolean {
  const denied = deniedIn(asked);
  return denied.length > 0 && denied.join() === deniedIn(stated).join();
}

/** The words that are written in capitals, in small letters. */
function shouted(text: string): string[] {
  const written = wordsOf(text).filter(({ surface }) => /^\p{Lu}{2,}$/u.test(surface));
  return text === text.toUpperCase() ? [] : written.map((word) => word.text);
}

function isExact({ figures }: Fact): boolean {
  return figures.every(({ approximately }) => approximately === undefined);
}

/** Whether the names come in the order of the statement: who buys whom is a matter of order. */
function sameOrder(entities: readonly string[], stated: readonly string[]): boolean {
  const places = entities.map((id) => stated.indexOf(`@${id}`)).filter((place) => place >= 0);
  return places.every((place, index) => index === 0 || (places[index - 1] ?? 0) <= place);
}

/** What is said of a name stands at most so many words from it. */
const BESIDE = 3;

/** Whether the last word before a second name is beside it in the statement, too: who buys hardware from IBM does not buy IBM. */
function isTogether({ terms }: AnalysedQuestion, stated: readonly string[]): boolean {
  const telling = terms.filter(({ tells }) => tells >= TELLING).toSorted((a, b) => a.start - b.start);
  return telling.every(({ key, entity }, at) => {
    const before = telling[at - 1];
    if (entity === undefined || at < 2 || before === undefined || before.entity !== undefined) return true;
    return Math.abs(stated.indexOf(key) - stated.indexOf(before.key)) <= BESIDE;
  });
}
