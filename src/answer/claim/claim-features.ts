import { contrastIn } from "../../language/assertion.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { NONE_SCORE, type Candidate } from "../../search/rank.js";
import { affirms } from "../affirms.js";
import { sureness } from "../confidence.js";
import { isNegated } from "../falsity.js";
import { yesOrNo } from "../yes-or-no.js";
import { misdated } from "../misdated.js";
import { sureBy, type Against } from "./against.js";
import { asserted } from "./asserted.js";
import { givenAway } from "./given-away.js";
import { orderLeans, wordsLean } from "./leaning.js";
import { setsApart } from "./sets-apart.js";
import { neighbours, tellsOf, testimonies } from "./testimony.js";

/** What speaks for a fact's bearing a claim out, or contradicting it. */
export interface ClaimFeatures {
  /** How near the claim comes to what a curator wrote that is so, and that is not; and the difference. */
  readonly nearTrue: number;
  readonly nearFalse: number;
  readonly contrast: number;
  /** Whether the nearest few are so, each by its nearness: -1 to 1. */
  readonly neighbours: number;
  /** Shares of the claim, by what its words tell. */
  readonly inStatement: number;
  readonly inEntry: number;
  readonly lacksName: number;
  /** How its words and their order lean to what is so; and the word that leans most to what is not. */
  readonly words: number;
  readonly order: number;
  readonly foreign: number;
  readonly periodAgrees: number;
  readonly periodDiffers: number;
  readonly figureAgrees: number;
  readonly figureDiffers: number;
  readonly figureLacks: number;
  readonly misdated: number;
  readonly directionDiffers: number;
  readonly negationDiffers: number;
  /** What it sets its own against is what the fact states. */
  readonly setsApart: number;
  /** Whether the fact is what it is about: by the ranking, and against what is known not to be known. */
  readonly score: number;
  readonly sure: number;
  /** What the classifier holds of its being so, and of its being what the fact contradicts: -1 to 1. */
  readonly margin: number;
  readonly refutedMargin: number;
  readonly nearGap: number;
  readonly gapLead: number;
  /** What contradicts it, in this fact and in any. */
  readonly refuted: number;
  readonly refutedAnywhere: number;
  readonly otherFigure: number;
  readonly otherAnywhere: number;
  readonly givenAway: number;
  /** As the yes/no question that it would be. */
  readonly saysYes: number;
  readonly saysNo: number;
  readonly affirms: number;
}

/** Leads and leanings beyond these differ no more. */
const MOST = 6;
/** A name in so many questions to a fact goes with it, though its statement has it not. */
const OFTEN = 3;
/** A word counts as foreign up to so much. */
const MOST_FOREIGN = 4;

export function claimFeatures(
  whole: AnalysedQuestion,
  candidate: Candidate,
  ranked: readonly Candidate[],
  against: Against,
  knowledge: IndexedKnowledge,
): ClaimFeatures {
  const claim = asserted(whole);
  const { entry, evidence } = candidate;
  const near = testimonies(claim, candidate, knowledge);
  const nearest = (isSo: boolean) => near.find((one) => one.isSo === isSo);
  const [yes, no] = [nearest(true), nearest(false)];
  const total = claim.terms.reduce((sum, term) => sum + tellsOf(term), 0) || 1;
  const share = (has: (key: string) => boolean): number =>
    claim.terms.reduce((sum, term) => sum + (has(term.key) ? tellsOf(term) : 0), 0) / total;
  const inEntry = share((key) => entry.bag.has(key));
  const said = new Set([...entry.statement, ...(yes?.phrasing.terms ?? [])]);
  const statement = entry.of.kind === "fact" ? entry.of.fact.statement : "";
  const isDenial = isNegated(statement);
  // What is false of the fact is so where the claim denies it.
  const turned = claim.negated && !isDenial ? -1 : 1;
  const gaps = ranked.filter((one) => one.entry.of.kind === "gap");
  const lean = wordsLean(claim, entry);
  const asked: AnalysedQuestion = { ...claim, type: "yes_no" };
  const says = yesOrNo(asked, candidate, knowledge);
  const refuted = against.refuted.map((one) => sureBy(one, candidate));
  const others = [against.figure, against.direction, against.speaker];
  return {
    nearTrue: yes?.similarity ?? 0,
    nearFalse: no?.similarity ?? 0,
    contrast: (yes?.similarity ?? 0) - (no?.similarity ?? 0),
    neighbours: neighbours(near),
    inStatement: share((key) => entry.statement.has(key)),
    inEntry,
    lacksName: Number(
      claim.terms.some(
        ({ key, entity, isName }) =>
          (entity !== undefined || isName) && !said.has(key) && (entry.bag.get(key) ?? 0) < OFTEN,
      ),
    ),
    words: bounded(turned * lean.sum),
    order: bounded(turned * orderLeans(claim, entry)),
    foreign: Math.min(MOST_FOREIGN, lean.mostForeign),
    periodAgrees: Number(evidence.period === "agrees"),
    periodDiffers: Number(evidence.period === "differs" && claim.figures.length === 0),
    figureAgrees: Number(evidence.figure === "agrees"),
    figureDiffers: Number(evidence.figure === "differs"),
    figureLacks: Number(evidence.figure === "lacks"),
    misdated: Number(
      entry.of.kind === "fact" && misdated(claim.text, entry.of.fact, knowledge.referenceYear) !== undefined,
    ),
    directionDiffers: Number(
      entry.directions.size > 0 &&
        claim.directions.length > 0 &&
        !claim.directions.some((one) => entry.directions.has(one)),
    ),
    negationDiffers: Number(claim.negated !== isDenial),
    setsApart: isDenial || contrastIn(statement) !== undefined ? 0 : setsApart(whole, candidate),
    score: candidate.score - NONE_SCORE,
    sure: sureness(candidate, ranked),
    margin: Math.max(-1, Math.min(1, evidence.margin)),
    refutedMargin: Math.max(-1, Math.min(1, evidence.refutedMargin)),
    nearGap: Math.max(0, ...gaps.map((one) => one.evidence.phrasing)),
    gapLead: gaps[0] === undefined ? -MOST : bounded(gaps[0].score - candidate.score),
    refuted: inEntry * Math.max(0, ...refuted),
    refutedAnywhere: Math.max(0, ...against.refuted.map((one) => one.confidence)),
    otherFigure: inEntry * sureBy(against.figure, candidate),
    otherAnywhere: Math.max(0, ...others.map((one) => one?.confidence ?? 0)),
    givenAway: inEntry * givenAway(claim, entry, knowledge),
    saysYes: Number(says === "yes"),
    saysNo: Number(says === "no"),
    affirms: Number(affirms(asked, candidate)),
  };
}

function bounded(value: number): number {
  return Math.max(-MOST, Math.min(MOST, value));
}
