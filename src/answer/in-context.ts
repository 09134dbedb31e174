import type { AnalysedQuestion } from "../search/analyse.js";
import { weighted } from "../search/features.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { byScore, rank, type Candidate } from "../search/rank.js";
import { sureness } from "./confidence.js";
import { LITTLE_SAID, tellsOf, type Reading } from "./resolve.js";

/** What speaks for a fact or gap as the one that a follow-up asks for. */
export interface ContextFeatures {
  /** Its score for what was typed, for that filled in from the turn before, and for what that turn asked. */
  readonly own: number;
  readonly filledIn: number;
  readonly before: number;
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
  /** How far the classifier sees what was typed, by itself, on the fact's side. */
  readonly ownMargin: number;
  /** How far it sees what is asked on the side of the fact's false premises. */
  readonly falsely: number;
  /** Whether it is of the topic that was spoken of, and little is said that could be of another. */
  readonly nothingButTopic: number;
  /** Whether a reason is asked for: few facts give one, and many look like it. */
  readonly asksWhy: number;
  /** Whether it is what was told, and whether it is without having what is asked for now: nobody is helped by it again. */
  readonly told: number;
  readonly toldWithoutType: number;
}

/** What each feature adds to a candidate's log-odds (a conditional logit); `npm run fit:follow-ups` prints both tables. */
const WEIGHTS: Readonly<Record<keyof ContextFeatures, number>> = {
  own: 0.4,
  filledIn: 0.58,
  before: 0.14,
  sameTopic: 1.4,
  told: -1.81,
  toldWithoutType: 1.29,
  otherPeriod: 1.39,
  falsely: 1.32,
  isFact: 1.23,
};
/** What each feature adds to the log-odds that the fact answers. */
const CONFIDENCE: Readonly<Record<keyof ContextConfidenceFeatures, number>> = {
  odds: 0.52,
  sure: 1.02,
  ownMargin: 0.97,
  falsely: -1.19,
  nothingButTopic: 1.37,
  asksWhy: -1.52,
  told: -0.33,
  toldWithoutType: -0.46,
};
const INTERCEPT = -1.55;

const MOST_ODDS = 6;
/** That of an entry that was not found. */
const NO_MARGIN = -1;

/** A candidate for a follow-up, as found by it filled in, or by its own words. */
export interface InContext {
  readonly candidate: Candidate;
  readonly features: ContextFeatures;
  /** Of its confidence, what does not go by the other candidates. */
  readonly alone: Omit<ContextConfidenceFeatures, "odds" | "sure">;
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
  const toldBefore = new Set(after?.facts);
  const topics = new Set(after?.facts.map((id) => knowledge.facts.get(id)?.topic));
  const isLittle = tellsOf(typed) < LITTLE_SAID;
  return [...new Map([...own, ...filledIn]).values()].sort(byScore).map((candidate) => {
    const { id, of } = candidate.entry;
    const [typedOne, filledOne] = [own.get(id), filledIn.get(id)];
    const told = Number(toldBefore.has(id));
    const toldWithoutType = told * (typedOne?.features.lacksType ?? 0);
    const sameTopic = Number(of.kind === "fact" && topics.has(of.fact.topic));
    const falsely = Math.max(
      typedOne?.evidence.refutedMargin ?? NO_MARGIN,
      filledOne?.evidence.refutedMargin ?? NO_MARGIN,
    );
    return {
      candidate,
      features: {
        own: typedOne?.score ?? 0,
        filledIn: filledOne?.score ?? 0,
        before: before.get(id)?.score ?? 0,
        sameTopic,
        told,
        toldWithoutType,
        otherPeriod: Number(filledOne?.evidence.period === "differs"),
        falsely,
        isFact: Number(of.kind === "fact"),
      },
      alone: {
        ownMargin: typedOne?.evidence.margin ?? NO_MARGIN,
        falsely,
        nothingButTopic: isLittle ? sameTopic : 0,
        asksWhy: Number(typed.type === "reason"),
        told,
        toldWithoutType,
      },
    };
  });
}

/** @param scores of all candidates, this one's at `place` */
export function contextConfidenceFeatures(
  { candidate, alone }: InContext,
  place: number,
  scores: readonly number[],
  candidates: readonly Candidate[],
): ContextConfidenceFeatures {
  const score = scores[place] ?? 0;
  const others = scores.reduce((sum, one, at) => (at === place ? sum : sum + Math.exp(one - score)), 0);
  return {
    ...alone,
    odds: Math.min(MOST_ODDS, Math.max(-MOST_ODDS, -Math.log(others))),
    sure: candidate.entry.of.kind === "fact" ? sureness(candidate, candidates) : 0,
  };
}
