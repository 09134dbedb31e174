import { compatible } from "../language/dates.js";
import { pointsBack } from "../language/focus.js";
import { stem } from "../language/stems.js";
import { conceptOf } from "../language/synonyms.js";
import { negates } from "../language/polarity.js";
import { normalise } from "../language/tokens.js";
import { AROUND, type AnalysedQuestion } from "../search/analyse.js";
import type { Entry, Phrasing } from "../search/entries.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { wordsOf } from "../search/words.js";

/** What a word must weigh to make a claim false. */
const TELLING = 0.5;
/** A word that more of a fact's own questions have than this is asked in good faith, and gives nothing away. */
const IN_GOOD_FAITH = 0.03;

/** Whether the question has all that makes the claim false; what is said around it takes nothing for granted. */
export function isGivenAway(
  question: AnalysedQuestion,
  { figures, periods }: Phrasing,
  entry: Entry,
  foreign: readonly string[],
): boolean {
  const asked = new Set(question.terms.flatMap(({ key, share }) => (share > AROUND ? key : [])));
  if (foreign.some((key) => !asked.has(key))) return false;
  return (
    foreign.length > 0 ||
    figures.some(({ value }) => entry.figures.every((figure) => figure.value !== value)) ||
    periods.some((period) => entry.periods.every((stated) => !compatible(period, stated)))
  );
}

/** The telling words of a claim that are not the fact's, nor asked of it in good faith. */
export function foreignTerms(
  claim: Phrasing,
  { statement, questions }: Entry,
  { weights }: IndexedKnowledge,
): string[] {
  // Who asks whether it is so takes nothing for granted, so such questions are no sign of good faith.
  const asking = (key: string): number =>
    questions.filter(({ terms, type }) => type !== "yes_no" && terms.includes(key)).length;
  return claim.terms.filter(
    (key) =>
      (weights.get(key) ?? 0) >= TELLING &&
      !statement.has(key) &&
      asking(key) <= IN_GOOD_FAITH * questions.length,
  );
}

/** The terms of a claim without the names that a pronoun stands for: why did it stop supplying banks? */
export function toBeAsked({ text, entities }: AnalysedQuestion, { terms }: Phrasing): readonly string[] {
  return entities.length === 0 && pointsBack(text) ? terms.filter((key) => !key.startsWith("@")) : terms;
}

/** Whether the fact denies what the claim says, and the question says it without asking whether. */
export function isDenied(question: AnalysedQuestion, claim: Phrasing, { of }: Entry): boolean {
  if (of.kind !== "fact" || question.type === "yes_no" || question.type === "any") return false;
  const asked = new Set(question.terms.map(({ key }) => key));
  return (
    isNegated(of.fact.statement) &&
    !isNegated(claim.text) &&
    toBeAsked(question, claim).every((key) => asked.has(key))
  );
}

/** Whether the claim is false by the order of its names alone, and the question has the same; keywords have none. */
export function isTurnedRound(question: AnalysedQuestion, claim: Phrasing, entry: Entry): boolean {
  if (!isSentence(question)) return false;
  const shared = question.terms.map(({ key }) => key).filter((key) => claim.terms.includes(key));
  const names = (keys: readonly string[]): string => keys.filter((key) => key.startsWith("@")).join(" ");
  return (
    shared.length === claim.terms.length &&
    names(shared) === names(claim.terms) &&
    names(shared).includes(" ") &&
    names(claim.terms) !== names([...entry.statement].filter((key) => claim.terms.includes(key)))
  );
}

/** Whether a text denies something. */
export function isNegated(text: string): boolean {
  return negates(wordsOf(normalise(text)).map((word) => word.text));
}

function isSentence({ type, text }: AnalysedQuestion): boolean {
  return (
    type !== "any" ||
    /\b(?:is|are|was|were|has|have|had|did|does|to|the|a|an|by|of|its|from|for)\b/i.test(text)
  );
}

/** Keys of the words that a claim writes with a capital, days and months among them. */
export function capitalisedIn(claim: string): ReadonlySet<string> {
  const words = wordsOf(normalise(claim)).filter(({ surface }) => /^\p{Lu}/u.test(surface));
  return new Set(words.map(({ text }) => conceptOf(stem(text))));
}
