import { takesForGranted } from "../../language/questions.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import { isOfFact, type Candidate } from "../../search/rank.js";
import { lacksKind } from "../borne-out.js";
import { wordsLean } from "../claim/leaning.js";
import { saysTheSame, sureness } from "../confidence.js";
import type { FoundContradiction } from "./contradictions.js";

/** What speaks for the best fact as an answer. */
export interface AnswerFeatures {
  /** The log-odds that it answers, as far as search can tell. */
  readonly sure: number;
  /** Whether it has not the date, figure or place that is asked for. */
  readonly lacksKind: number;
  /** Whether the question has a figure that the fact has not. */
  readonly lacksFigure: number;
  /** How far the best gap is ahead of it in score; none in a follow-up, where the probability of a fact goes by the gaps already. */
  readonly gapAhead: number;
}

/** What speaks for a fact as one that contradicts what the question takes for granted. */
export interface ContradictionFeatures {
  /** By what sign, where it is not a direction, an order, a speaker or a denial. */
  readonly byFigure: number;
  readonly byClaim: number;
  readonly byPremise: number;
  readonly byPresupposition: number;
  /** The log-odds that the fact is meant, by a sign that is measured, and by a false claim that is repeated. */
  readonly sure: number;
  readonly sureOfClaim: number;
  /** And that it contradicts what is said before the question. */
  readonly sureOfPresupposition: number;
  /** How much further the question is on the side of the fact's false premises than of its questions, by the classifier. */
  readonly leansFalse: number;
  /** And than of all else that is asked, or falsely taken for granted of what says something else. */
  readonly ahead: number;
  /** How foreign to what is so of the fact the most foreign word is. */
  readonly foreign: number;
  /** How far down the fact is ranked, and how far the best gap is ahead of it in score. */
  readonly place: number;
  readonly gapAhead: number;
  /** Why and how take things for granted; keywords claim nothing; who asks whether says less than he asks. */
  readonly takesForGranted: number;
  readonly isKeywords: number;
  readonly asksWhether: number;
  readonly goesOn: number;
}

/** What speaks for saying nothing: how near the best gap comes. */
export interface DeclineFeatures {
  readonly gapPhrasing: number;
  readonly gapMargin: number;
}

/** Beyond these nothing differs any more. */
const MOST_ODDS = 9;
const MOST_AHEAD = 3;
const MOST_PLACES = 6;
const MOST_FOREIGN = 4;

export function answerFeatures(
  question: AnalysedQuestion,
  best: Candidate,
  ranked: readonly Candidate[],
  gap: Candidate | undefined,
): AnswerFeatures {
  return {
    sure: logOdds(sureness(best, ranked)),
    lacksKind: Number(lacksKind(question, best)),
    lacksFigure: Number(best.evidence.figure === "differs" || best.evidence.figure === "lacks"),
    gapAhead: question.followsUp ? 0 : ahead(gap, best),
  };
}

export function contradictionFeatures(
  question: AnalysedQuestion,
  { fact, by, confidence }: FoundContradiction,
  ranked: readonly Candidate[],
  gap: Candidate | undefined,
): ContradictionFeatures {
  const facts = ranked.filter(({ entry }) => entry.of.kind === "fact");
  const place = facts.findIndex((one) => isOfFact(one, fact));
  // What is said before a question may be of another fact than what is asked.
  const isBefore = by === "presupposition";
  const one = isBefore ? undefined : facts[place];
  const sure = logOdds(confidence);
  return {
    byFigure: Number(by === "figure"),
    byClaim: Number(by === "claim"),
    byPremise: Number(by === "premise"),
    byPresupposition: Number(isBefore),
    sure: by === "claim" || by === "premise" || isBefore ? 0 : sure,
    sureOfClaim: by === "claim" ? sure : 0,
    sureOfPresupposition: isBefore ? sure : 0,
    leansFalse: one === undefined ? 0 : within(one.evidence.refutedMargin - one.evidence.margin, 1),
    ahead: one === undefined ? 0 : within(one.evidence.refutedMargin - nextTo(one, ranked), 1),
    foreign:
      one === undefined
        ? 0
        : Math.min(MOST_FOREIGN, wordsLean(question, one.entry).mostForeign) / MOST_FOREIGN,
    place: isBefore ? 0 : place < 0 ? MOST_PLACES : Math.min(MOST_PLACES, place),
    gapAhead: one === undefined ? 0 : ahead(gap, one),
    takesForGranted: Number(takesForGranted(question.type)),
    isKeywords: Number(question.type === "any" && !isBefore),
    asksWhether: Number(question.type === "yes_no"),
    goesOn: Number(question.followsUp),
  };
}

export function declineFeatures(gap: Candidate | undefined): DeclineFeatures {
  return { gapPhrasing: gap?.evidence.phrasing ?? 0, gapMargin: within(gap?.evidence.margin ?? -1, 1) };
}

/** The greatest margin of all else that the question may be. */
function nextTo(one: Candidate, ranked: readonly Candidate[]): number {
  const rivals = ranked
    .filter(({ entry }) => entry !== one.entry)
    .flatMap(({ entry, evidence }) => [
      evidence.margin,
      ...(saysTheSame(entry, one.entry) ? [] : [evidence.refutedMargin]),
    ]);
  return Math.max(-1, ...rivals);
}

function ahead(gap: Candidate | undefined, fact: Candidate): number {
  return gap === undefined ? -MOST_AHEAD : within(gap.score - fact.score, MOST_AHEAD);
}

function logOdds(probability: number): number {
  const least = Math.exp(-MOST_ODDS);
  const p = Math.max(least, Math.min(1 - least, probability));
  return Math.log(p / (1 - p));
}

function within(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
