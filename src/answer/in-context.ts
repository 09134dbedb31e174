import type { AnalysedQuestion } from "../search/analyse.js";
import { weighted } from "../search/features.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { byScore, rank, type Candidate } from "../search/rank.js";
import { sureness } from "./confidence.js";
import type { Reading, Turned } from "./resolve.js";

/** What speaks for a fact or gap as the one that a follow-up asks for. */
export interface ContextFeatures {
  /** Its score for what was typed, for that filled in from the turn before, and for what that turn asked. */
  readonly own: number;
  readonly filledIn: number;
  readonly before: number;
  /** How many of the names that were spoken of it has, by what they tell. */
  readonly sameNames: number;
  /** Whether it is of the topic that was spoken of, whether it is what was told, and has not what is asked for now. */
  readonly sameTopic: number;
  readonly told: number;
  readonly toldWithoutType: number;
  /** Whether it is of another period than asked for: search alone takes that for worse than it is here. */
  readonly otherPeriod: number;
  /** How far the classifier sees what is asked on the side of its false premises: what is false of it is asked of it. */
  readonly falsely: number;
  readonly isFact: number;
}

/** What tells whether the fact that is asked for answers the follow-up. */
export interface ContextConfidenceFeatures {
  /** Log-odds of the fact among the candidates, within bounds. */
  readonly odds: number;
  /** How sure it would be of the question filled in, were that all that is known. */
  readonly sure: number;
  readonly told: number;
  /** Of what was typed: whether the fact lacks the kind of thing asked for, and what weigh the words that it lacks. */
  readonly lacksType: number;
  readonly missing: number;
  /** The same of what was told before: to be told it again helps nobody who asks for more. */
  readonly toldMissing: number;
}

/** What each feature adds to a candidate's log-odds (a conditional logit); `npm run fit:follow-ups` prints both tables. */
const WEIGHTS: Readonly<Record<keyof ContextFeatures, number>> = {
  own: 0.41,
  filledIn: 0.58,
  before: 0.12,
  sameNames: -0.01,
  sameTopic: 1.56,
  told: -1.57,
  toldWithoutType: 1.44,
  otherPeriod: 1.29,
  falsely: 1.29,
  isFact: 1.2,
};
/** What each feature adds to the log-odds that the fact answers. */
const CONFIDENCE: Readonly<Record<keyof ContextConfidenceFeatures, number>> = {
  odds: 0.4,
  sure: 2.1,
  told: -0.63,
  lacksType: -1.42,
  missing: -0.21,
  toldMissing: -0.36,
};
const INTERCEPT = -0.7;

const MOST_ODDS = 6;
const MOST_MISSING = 8;
/** That of an entry that was not found. */
const NO_MARGIN = -1;

/** A candidate for a follow-up, as found by it filled in or by its own words, and as found by those alone. */
export interface InContext {
  readonly candidate: Candidate;
  readonly own: Candidate | undefined;
  readonly features: ContextFeatures;
}

/**
 * The ranking for what a question is taken to mean: on its own, or after the turn that it goes on from, and then with
 * the probability of each fact.
 */
export function rankInContext(
  typed: AnalysedQuestion,
  reading: Reading,
  knowledge: IndexedKnowledge,
): Candidate[] {
  if (reading.after === undefined) return rank(reading.asked, knowledge);
  const found = findInContext(typed, reading, knowledge);
  const candidates = found.map(({ candidate }) => candidate);
  const scores = found.map(({ features }) => weighted(WEIGHTS, features));
  return found
    .map((one, place): Candidate => {
      const score = scores[place] ?? 0;
      const features = contextConfidenceFeatures(one, place, scores, candidates);
      const probability = 1 / (1 + Math.exp(-INTERCEPT - weighted(CONFIDENCE, features)));
      return { ...one.candidate, score, probability };
    })
    .sort(byScore);
}

/** Each candidate for a follow-up with its features, the likeliest to be found first. */
export function findInContext(
  typed: AnalysedQuestion,
  { asked, after }: Reading,
  knowledge: IndexedKnowledge,
): InContext[] {
  const found = (question: AnalysedQuestion): ReadonlyMap<string, Candidate> =>
    new Map(rank(question, knowledge).map((one) => [one.entry.id, one]));
  const [own, filledIn] = [found(typed), found(asked)];
  const before: ReadonlyMap<string, Candidate> = after === undefined ? new Map() : found(after.asked);
  const topics = new Set(after?.facts.map((id) => knowledge.facts.get(id)?.topic));
  return [...new Map([...own, ...filledIn]).values()].sort(byScore).map((candidate) => {
    const { id, of } = candidate.entry;
    const [typedOne, filledOne] = [own.get(id), filledIn.get(id)];
    const told = Number(after?.facts.includes(id) === true);
    return {
      candidate,
      own: typedOne,
      features: {
        own: typedOne?.score ?? 0,
        filledIn: filledOne?.score ?? 0,
        before: before.get(id)?.score ?? 0,
        sameNames: shareOfNames(after, candidate.entry),
        sameTopic: Number(of.kind === "fact" && topics.has(of.fact.topic)),
        told,
        toldWithoutType: told * (typedOne?.features.lacksType ?? 0),
        otherPeriod: Number(filledOne?.evidence.period === "differs"),
        falsely: Math.max(
          typedOne?.evidence.refutedMargin ?? NO_MARGIN,
          filledOne?.evidence.refutedMargin ?? NO_MARGIN,
        ),
        isFact: Number(of.kind === "fact"),
      },
    };
  });
}

function shareOfNames(after: Turned | undefined, { statement }: Candidate["entry"]): number {
  const names = after?.asked.terms.filter(({ entity }) => entity !== undefined) ?? [];
  const all = names.reduce((sum, { tells }) => sum + tells, 0);
  const shared = names.reduce((sum, { key, tells }) => sum + (statement.has(key) ? tells : 0), 0);
  return all === 0 ? 0 : shared / all;
}

/** @param scores of all candidates, this one's at `place` */
export function contextConfidenceFeatures(
  { candidate, own, features }: InContext,
  place: number,
  scores: readonly number[],
  candidates: readonly Candidate[],
): ContextConfidenceFeatures {
  const score = scores[place] ?? 0;
  const others = scores.reduce((sum, one, at) => (at === place ? sum : sum + Math.exp(one - score)), 0);
  const missing = own?.evidence.missing.reduce((sum, { tells }) => sum + tells, 0) ?? 0;
  return {
    odds: Math.min(MOST_ODDS, Math.max(-MOST_ODDS, -Math.log(others))),
    sure: candidate.entry.of.kind === "fact" ? sureness(candidate, candidates) : 0,
    told: features.told,
    lacksType: own?.features.lacksType ?? 0,
    missing: Math.min(MOST_MISSING, missing),
    toldMissing: features.told * Math.min(MOST_MISSING, missing),
  };
}
