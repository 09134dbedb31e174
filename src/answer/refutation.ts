import { compatible, contains } from "../language/dates.js";
import { negates } from "../language/polarity.js";
import { normalise } from "../language/tokens.js";
import type { AnalysedQuestion, WeighedTerm } from "../search/analyse.js";
import type { Phrasing } from "../search/entries.js";
import type { Evidence } from "../search/evidence.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Candidate } from "../search/rank.js";
import { wordsOf } from "../search/words.js";

/** How alike a question must be to a false thing that a fact refutes: less, where something gives the claim away. */
const ALIKE = 0.55;
const ALIKE_IN_WORDS_OF_THE_FACT = 0.75;
/** How much of the claim, by weight, the question must contain. */
const CONTAINED = 0.8;

/** A false thing that a question takes for granted, and the evidence for the fact once the question is put right. */
export interface Refutation {
  readonly claim: string;
  readonly repaired: Evidence;
}

/**
 * Whether the question takes for granted something that the candidate's fact refutes: it must contain the claim,
 * and whatever makes the claim false: a word that the fact never uses, a figure, a period.
 */
export function refutation(
  question: AnalysedQuestion,
  { entry, evidence }: Candidate,
  knowledge: IndexedKnowledge,
): Refutation | undefined {
  const claim = evidence.refuted;
  if (claim === undefined || evidence.refutes < ALIKE || contained(question, claim, knowledge) < CONTAINED)
    return undefined;
  if (!namesTheSame(question, claim) || question.negated !== isNegated(claim)) return undefined;

  const asked = new Set(question.terms.map((term) => term.key));
  const own = claim.terms.filter((key) => !entry.bag.has(key));
  if (own.some((key) => !asked.has(key))) return undefined;
  const givenAway =
    own.length > 0 ||
    claim.figures.some(({ value }) => entry.figures.every((figure) => figure.value !== value)) ||
    claim.periods.some((period) => entry.periods.every((stated) => !compatible(period, stated)));
  if (!givenAway) {
    // Only the order makes it false, so that must be the claim's; keywords have none.
    const said = evidence.refutes >= Math.max(ALIKE_IN_WORDS_OF_THE_FACT, evidence.phrasing);
    if (!said || !isSentence(question) || !sameOrder(question, claim)) return undefined;
  }
  const stranger = evidence.missing.some(
    (term) => (term.entity !== undefined || term.isName) && !claim.terms.includes(term.key),
  );
  if (stranger) return undefined;
  return { claim: claim.text, repaired: putRight(evidence, claim) };
}

function isNegated({ text }: Phrasing): boolean {
  return negates(wordsOf(normalise(text)).map((word) => word.text));
}

function isSentence({ type, text }: AnalysedQuestion): boolean {
  return (
    type !== "any" ||
    /\b(?:is|are|was|were|has|have|had|did|does|to|the|a|an|by|of|its|from|for)\b/i.test(text)
  );
}

/** Whether all terms of the claim are asked, and its names in the same order. */
function sameOrder(question: AnalysedQuestion, claim: Phrasing): boolean {
  const shared = question.terms.map(({ key }) => key).filter((key) => claim.terms.includes(key));
  const names = (keys: readonly string[]): string => keys.filter((key) => key.startsWith("@")).join(" ");
  return shared.length === claim.terms.length && names(shared) === names(claim.terms);
}

function contained(question: AnalysedQuestion, claim: Phrasing, knowledge: IndexedKnowledge): number {
  const weight = (key: string): number => knowledge.weights.get(key) ?? 0;
  const all = claim.terms.reduce((sum, key) => sum + weight(key), 0);
  const shared = question.terms.reduce(
    (sum, { key }) => sum + (claim.terms.includes(key) ? weight(key) : 0),
    0,
  );
  return all === 0 ? 1 : shared / all;
}

function namesTheSame(question: AnalysedQuestion, { figures, periods }: Phrasing): boolean {
  return (
    figures.every(({ value }) => question.figures.some((figure) => figure.value === value)) &&
    periods.every((period) => question.periods.some((asked) => contains(asked, period)))
  );
}

/** The evidence as it would be if the question had the fact's words for the claim's. */
function putRight(evidence: Evidence, claim: Phrasing): Evidence {
  const ofClaim = (term: WeighedTerm): boolean => claim.terms.includes(term.key);
  const missing = evidence.missing.filter((term) => !ofClaim(term));
  const matched = [...evidence.matched, ...evidence.missing.filter(ofClaim)];
  const weight = (terms: readonly WeighedTerm[]): number => terms.reduce((sum, term) => sum + term.weight, 0);
  const inEntry = weight(matched) / (weight(matched) + weight(missing) || 1);
  const agreed = evidence.period === "differs" && claim.periods.length > 0 ? "agrees" : evidence.period;
  const dwells =
    evidence.inEntry === 0 ? inEntry : Math.min(1, (evidence.dwells / evidence.inEntry) * inEntry);
  return {
    ...evidence,
    matched,
    missing,
    inEntry,
    dwells,
    phrasing: evidence.refutes,
    votes: 1,
    period: agreed,
    figure: "none",
    givesType: true,
  };
}
