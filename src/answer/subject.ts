import { isUnspaced } from "../language/scripts.js";
import { isAboutTheBot, isSmallTalk } from "../language/small-talk.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Candidate } from "../search/rank.js";

/** What a word must weigh to be something to go by: one of the packs', and any other of English. */
const USABLE_KNOWN = 0.3;
const USABLE_ENGLISH = 2;
/** One letter is a slip of the hand; one Chinese character may be a word. */
const LETTER = /^\p{Script=Latin}$/u;

/** Whether a question has anything to go by. */
export function hasUsableWords({ terms, periods }: AnalysedQuestion, { counts }: IndexedKnowledge): boolean {
  // Who hits the keys at random types in Latin letters.
  const isWord = (text: string): boolean => counts.has(text.toLowerCase()) || isUnspaced(text);
  const usable = terms.some(
    ({ tells, known, surface }) =>
      !LETTER.test(surface) && (known ? tells >= USABLE_KNOWN : tells >= USABLE_ENGLISH && isWord(surface)),
  );
  return usable || periods.length > 0;
}

/** A question to the bot itself, or a greeting that happens to have a word or a day of the story: happy Friday. */
export function isForTheBot({ text, type, terms, entities }: AnalysedQuestion): boolean {
  if (entities.length > 0) return false;
  const greets = type === "any" && isSmallTalk(text) && terms.every(({ tells }) => tells < USABLE_KNOWN);
  return greets || isAboutTheBot(text);
}

/** Without a name from the story, a question is about it if the best candidate dwells on its words this much. */
const ON_STORY = 0.33;
/** And if the classifier sees it no further than this from all that is asked about the story. */
const LEAST_MARGIN = -0.5;
/** Whether a question is about the story at all, by the candidate that comes nearest to it. */
export function isOnStory(
  { entities, terms, text }: AnalysedQuestion,
  { entry, evidence }: Candidate,
): boolean {
  // Any word of a draft is the article's own; among phrasings there are idioms and asides.
  const shares = entry.phrased ? evidence.dwells : evidence.inEntry;
  const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
  // A word that is in no pack counts little for what is asked, and fully for what the talk is of.
  const used =
    sum(terms.map(({ weight }) => weight)) / sum(terms.map((one) => (one.known ? one.weight : one.tells)));
  const isFar = entry.phrased && evidence.margin < LEAST_MARGIN;
  return entities.length > 0 || (shares * used >= ON_STORY && !isFar && !isSmallTalk(text));
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
