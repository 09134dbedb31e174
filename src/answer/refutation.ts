import { compatible, contains } from "../language/dates.js";
import { negates } from "../language/polarity.js";
import { normalise } from "../language/tokens.js";
import { AROUND, type AnalysedQuestion } from "../search/analyse.js";
import type { Entry, Phrasing } from "../search/entries.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Candidate } from "../search/rank.js";
import { wordsOf } from "../search/words.js";

/** How much of the claim, by weight, the question must contain; all of it where only the order makes it false. */
const CONTAINED = 0.7;
/** What a word must weigh to make a claim false. */
const TELLING = 0.5;
/** A word that more of a fact's own questions have than this is asked in good faith, and gives nothing away. */
const IN_GOOD_FAITH = 0.03;

/** A choice between two takes neither for granted. */
const LEAVES_OPEN = /\bor\b/i;

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
  if (LEAVES_OPEN.test(question.text)) return undefined;
  const weight = (key: string): number => knowledge.weights.get(key) ?? 0;
  const shared = ({ terms }: Phrasing): number => shareOf(terms, question, weight);
  const claims = entry.refutes.filter(
    (claim) =>
      namesTheSame(question, claim) &&
      question.negated === isNegated(claim.text) &&
      shared(claim) >= CONTAINED &&
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

/** Whether the question has all that makes the claim false; what is said around it takes nothing for granted. */
function isGivenAway(
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
function foreignTerms(
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

/** Whether the fact denies what the claim says, and the question says it without asking whether. */
function isDenied(question: AnalysedQuestion, claim: Phrasing, { of }: Entry): boolean {
  if (of.kind !== "fact" || question.type === "yes_no" || question.type === "any") return false;
  const asked = new Set(question.terms.map(({ key }) => key));
  return isNegated(of.fact.statement) && !isNegated(claim.text) && claim.terms.every((key) => asked.has(key));
}

/** Whether the claim is false by the order of its names alone, and the question has the same; keywords have none. */
function isTurnedRound(question: AnalysedQuestion, claim: Phrasing, entry: Entry): boolean {
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

function isNegated(text: string): boolean {
  return negates(wordsOf(normalise(text)).map((word) => word.text));
}

function isSentence({ type, text }: AnalysedQuestion): boolean {
  return (
    type !== "any" ||
    /\b(?:is|are|was|were|has|have|had|did|does|to|the|a|an|by|of|its|from|for)\b/i.test(text)
  );
}

/** The share of the terms, by weight, that the question has. */
function shareOf(
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

function namesTheSame(question: AnalysedQuestion, { figures, periods }: Phrasing): boolean {
  return (
    figures.every(({ value, unit }) =>
      question.figures.some((figure) => figure.value === value && figure.unit === unit),
    ) && periods.every((period) => question.periods.some((asked) => contains(asked, period)))
  );
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
