import { focusOf } from "../language/focus.js";
import { isUnspaced } from "../language/scripts.js";
import { isAboutTheBot, isSmallTalk } from "../language/small-talk.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { weighted } from "../search/features.js";
import type { Candidate } from "../search/rank.js";

/** What a word must weigh to be something to go by: one of the packs', and any other of English. */
const USABLE_KNOWN = 0.3;
const USABLE_ENGLISH = 2;
/** One letter is a slip of the hand; one Chinese character may be a word. */
const LETTER = /^\p{Script=Latin}$/u;

const WORDS = /\p{L}{2}/u;

/** Whether a question has anything to go by. */
export function hasUsableWords(
  { text, terms, periods, figures }: AnalysedQuestion,
  { counts }: IndexedKnowledge,
): boolean {
  // Who hits the keys at random types in Latin letters.
  const isWord = (text: string): boolean => counts.has(text.toLowerCase()) || isUnspaced(text);
  const usable = terms.some(
    ({ tells, known, surface }) =>
      !LETTER.test(surface) && (known ? tells >= USABLE_KNOWN : tells >= USABLE_ENGLISH && isWord(surface)),
  );
  // Figures alone say nothing, and with words at least that something is asked of them.
  return usable || periods.length > 0 || (figures.length > 0 && WORDS.test(text));
}

/** A question to the bot itself, or a greeting that happens to have a word or a day of the story: happy Friday. */
export function isForTheBot({ text, type, terms, followsUp }: AnalysedQuestion): boolean {
  // Who and what was spoken of before is no part of it.
  const own = terms.filter(({ start, surface }) => text.startsWith(surface, start));
  if (own.some(({ entity }) => entity !== undefined)) return false;
  const saysNothing = own.every(({ tells, surface }) => tells < USABLE_KNOWN || isSmallTalk(surface));
  const greets = (type === "any" || followsUp) && isSmallTalk(text) && saysNothing;
  return greets || isAboutTheBot(text);
}

/** What speaks for a question that names nobody being about the story, each by the candidate that has most of it. */
export interface SubjectFeatures {
  /** How much of what it says the candidate dwells on, 0 to 1. */
  readonly dwells: number;
  /** How far it is on the side of the candidate's questions, or of its false premises: -1.5 to about 1. */
  readonly side: number;
  /** How alike the nearest phrasing is, 0 to 1. */
  readonly phrasing: number;
  /** Whether it names a quarter, as hardly anybody does who speaks of something else. */
  readonly quarter: number;
}

/** What each feature adds to the log-odds that it is about the story; `npm run fit:subject` prints them. */
const WEIGHTS: Readonly<Record<keyof SubjectFeatures, number>> = {
  dwells: 4.72,
  side: 2,
  phrasing: 2.94,
  quarter: 1.08,
};
const INTERCEPT = -4.37;
/** Whoever is declined as off topic learns less than who is told what the sources do not say. */
const ON_STORY = -0.9;
/** Any word of a draft is its article's own: a question is about it if so much of it is. */
const IN_DRAFT = 0.33;
const FURTHEST = -1.5;

/** Whether a question is about the story at all, by the candidates that come nearest to it. */
export function isOnStory(question: AnalysedQuestion, ranked: readonly Candidate[]): boolean {
  if (question.entities.length > 0) return true;
  const { start, end } = focusOf(question.text);
  if (isSmallTalk(question.text.slice(start, end))) return false;
  const drafts = ranked.filter(({ entry }) => !entry.phrased);
  const isInDraft = drafts.some(({ evidence }) => evidence.inEntry * usedOf(question) >= IN_DRAFT);
  return isInDraft || INTERCEPT + weighted(WEIGHTS, subjectFeatures(question, ranked)) >= ON_STORY;
}

export function subjectFeatures(question: AnalysedQuestion, ranked: readonly Candidate[]): SubjectFeatures {
  const phrased = ranked.filter(({ entry }) => entry.phrased).map(({ evidence }) => evidence);
  return {
    dwells: Math.min(1, usedOf(question) * Math.max(0, ...phrased.map(({ dwells }) => dwells))),
    side: Math.max(FURTHEST, ...phrased.flatMap(({ margin, refutedMargin }) => [margin, refutedMargin])),
    phrasing: Math.max(0, ...phrased.map(({ phrasing }) => phrasing)),
    quarter: Number(question.periods.some(({ quarter }) => quarter !== undefined)),
  };
}

/**
 * How much of what is asked can be used: an everyday word, or one that is in no pack, counts little for what is asked, and
 * fully for what the talk is of. What is said around the question has no part in it, and none in what a candidate dwells on.
 */
function usedOf({ text, terms }: AnalysedQuestion): number {
  const { start, end } = focusOf(text);
  const asked = terms.filter((one) => one.start >= start && one.start < end);
  const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
  const all = sum(asked.map((one) => one.tells));
  return all === 0 ? 0 : sum(terms.map(({ weight }) => weight)) / all;
}

/** Whether there is nothing but a company, or a few: what of it is asked is not told. */
export function isNames({ type, terms }: AnalysedQuestion, { entities }: IndexedKnowledge): boolean {
  return (
    type === "any" &&
    terms.length > 0 &&
    terms.every(({ entity }) => entity !== undefined && entities.get(entity)?.kind === "company")
  );
}

/** Whether there is nothing but a name or two of the story, and no telling what of it is asked. */
export function isBareTopic({ type, terms }: AnalysedQuestion, best: Candidate | undefined): boolean {
  return (
    type === "any" &&
    terms.length > 0 &&
    terms.length <= 2 &&
    terms.every(({ key }) => best?.entry.statement.has(key) === true)
  );
}
