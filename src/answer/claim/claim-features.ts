import type { AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { NONE_SCORE, type Candidate } from "../../search/rank.js";
import { sureness } from "../confidence.js";
import { isNegated } from "../falsity.js";
import { yesOrNo } from "../yes-or-no.js";
import { sureBy, type Against } from "./against.js";
import { asserted } from "./asserted.js";
import { difference } from "./difference.js";
import { differsByRule } from "./differs-by-rule.js";
import { figureBeside } from "./figure-beside.js";
import { givenAway } from "./given-away.js";
import { wordsLean } from "./leaning.js";
import { compares } from "./compared.js";
import { OF_ANOTHER, swappedName } from "./swapped.js";
import { isLikelierExchanged } from "../turned-round.js";
import { oppositesOf } from "../../language/opposites.js";
import { setsApart } from "./sets-apart.js";
import { neighbours, tellsOf, testimonies } from "./testimony.js";

/** What speaks for a fact's bearing a claim out, or contradicting it. */
export interface ClaimFeatures {
  /** How near the claim comes to what a curator wrote that is not so. */
  readonly nearFalse: number;
  /** Whether the nearest few things that curators wrote are so, each by its nearness: -1 to 1. */
  readonly neighbours: number;
  /** The share of the claim, by what its words tell, that the fact has; and whether it names another. */
  readonly inEntry: number;
  readonly lacksName: number;
  /** How its words lean to what is so; and the word that leans most to what is not. */
  readonly words: number;
  readonly foreign: number;
  readonly periodDiffers: number;
  readonly figureDiffers: number;
  readonly figureLacks: number;
  readonly negationDiffers: number;
  /** By a rule that holds however it is put: a figure of another period, a direction, a speaker, whose what is. */
  readonly differsByRule: number;
  /** What it sets its own against is what the fact states. */
  readonly setsApart: number;
  /** Whether the fact is what it is about: by the ranking, and against what is known not to be known. */
  readonly score: number;
  readonly sure: number;
  readonly nearGap: number;
  readonly gapLead: number;
  /** What the classifier holds of its being so, and of its being what the fact contradicts: -1 to 1. */
  readonly margin: number;
  readonly refutedMargin: number;
  /** Whether the fact has another figure, and how much the claim has of something false. */
  readonly otherFigure: number;
  readonly givenAway: number;
  /** As the yes/no question that it would be. */
  readonly saysYes: number;
  readonly saysNo: number;
  /** Nothing can be named in which they differ. */
  readonly nothingDiffers: number;
  /** It has the greater of two figures as the greater, or turns them round. */
  readonly compares: number;
  readonly comparesTurned: number;
  /** How much of it the fact says of another name. */
  readonly swapped: number;
  /** It would be much likelier with two names exchanged. */
  readonly turnedRound: number;
  /** It has the opposite of a word of the fact's, or, denied as it is, says the same by it: -1 to 1. */
  readonly opposed: number;
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
  const { of } = entry;
  const near = testimonies(claim, candidate, knowledge);
  const nearest = (isSo: boolean) => near.find((one) => one.isSo === isSo);
  const total = claim.terms.reduce((sum, term) => sum + tellsOf(term), 0) || 1;
  const inEntry =
    claim.terms.reduce((sum, term) => sum + (entry.bag.has(term.key) ? tellsOf(term) : 0), 0) / total;
  const said = new Set([...entry.statement, ...(nearest(true)?.phrasing.terms ?? [])]);
  const statement = of.kind === "fact" ? of.fact.statement : "";
  const isDenial = isNegated(statement);
  // What is false of the fact is so where the claim denies it.
  const turned = claim.negated && !isDenial ? -1 : 1;
  const gaps = ranked.filter((one) => one.entry.of.kind === "gap");
  const lean = wordsLean(claim, entry);
  const asked: AnalysedQuestion = { ...claim, type: "yes_no" };
  const says = yesOrNo(asked, candidate, knowledge);
  const hasBeside = figureBeside(claim, candidate, ranked) !== undefined;
  const negationDiffers = claim.negated !== isDenial;
  const swap = swappedName(claim, entry, knowledge)?.share ?? 0;
  const turnedRound = isLikelierExchanged(claim, entry, knowledge);
  const compared = of.kind === "fact" ? compares(claim, of.fact, knowledge.referenceYear) : 0;
  const differs =
    of.kind === "fact" ? difference(claim, candidate, of.fact, against, knowledge).kind : "other";
  return {
    nearFalse: nearest(false)?.similarity ?? 0,
    neighbours: neighbours(near),
    inEntry,
    lacksName: Number(
      claim.terms.some(
        ({ key, entity, isName }) =>
          (entity !== undefined || isName) && !said.has(key) && (entry.bag.get(key) ?? 0) < OFTEN,
      ),
    ),
    words: bounded(turned * lean.sum),
    foreign: Math.min(MOST_FOREIGN, lean.mostForeign),
    periodDiffers: Number(evidence.period === "differs" && claim.figures.length === 0),
    figureDiffers: Number(evidence.figure === "differs" && !hasBeside),
    figureLacks: Number(evidence.figure === "lacks" && !hasBeside),
    negationDiffers: Number(negationDiffers),
    differsByRule: Number(differsByRule(claim, candidate, against, knowledge)),
    setsApart: setsApart(whole, candidate),
    score: candidate.score - NONE_SCORE,
    sure: sureness(candidate, ranked),
    nearGap: Math.max(0, ...gaps.map((one) => one.evidence.phrasing)),
    gapLead: gaps[0] === undefined ? -MOST : bounded(gaps[0].score - candidate.score),
    margin: within(evidence.margin),
    refutedMargin: within(evidence.refutedMargin),
    otherFigure: inEntry * sureBy(against.figure, candidate),
    givenAway: inEntry * givenAway(claim, entry, knowledge),
    saysYes: Number(says === "yes" && !turnedRound && swap < OF_ANOTHER),
    saysNo: Number(says === "no"),
    nothingDiffers: Number(differs === "other"),
    compares: Number(compared === 1),
    comparesTurned: Number(compared === -1),
    swapped: swap,
    turnedRound: Number(turnedRound),
    opposed: opposes(claim, entry) ? (negationDiffers ? -1 : 1) : 0,
  };
}

function opposes({ terms }: AnalysedQuestion, { statement }: Candidate["entry"]): boolean {
  return terms.some(
    ({ key }) => !statement.has(key) && [...oppositesOf(key)].some((other) => statement.has(other)),
  );
}

function within(margin: number): number {
  return Math.max(-1, Math.min(1, margin));
}

function bounded(value: number): number {
  return Math.max(-MOST, Math.min(MOST, value));
}
