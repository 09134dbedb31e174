import type { Fact } from "../knowledge/schema.js";
import { analyse, type AnalysedQuestion, type WeighedTerm } from "./analyse.js";
import { candidatePlaces } from "./candidate-places.js";
import { refutedClass } from "./classifier.js";
import type { Entry } from "./entries.js";
import { gather, type Compared, type Evidence } from "./evidence.js";
import { featuresOf, weighted, type Features } from "./features.js";
import { likelihoods } from "./likelihood.js";
import { nearestPhrasings, NOTHING_NEAR } from "./nearest.js";
import type { IndexedKnowledge } from "./knowledge-index.js";
import { hasKindAskedFor } from "./statements/kinds-given.js";
import { rankStatements, type RankedStatement, type StatedReasons } from "./statements/rank-statements.js";
import type { SoughtTerm } from "./statements/statement-question.js";
import { NONE_STATED } from "./statements/statement-weights.js";

/** A word of a question as it was read. */
export interface AskedWord {
  readonly text: string;
  /** What was typed, where it was taken for a misspelling. */
  readonly correctedFrom?: string;
  /** How much it tells; 0 for nothing. */
  readonly tells: number;
}

/** A fact or a gap that search puts forward, with the reasons. */
export interface Candidate {
  readonly entry: Entry;
  readonly score: number;
  /** The question's words that it has, and those that it lacks: as they were compared in the way it was found. */
  readonly matched: readonly AskedWord[];
  readonly missing: readonly AskedWord[];
  readonly evidence: Evidence;
  readonly features: Features;
  /** How a fact that nobody has put questions to was found: by what it says. */
  readonly stated?: StatedReasons;
  /** That it is what is asked for, where more is known than the question: what was said before. */
  readonly probability?: number;
}

/** What each feature adds to a candidate's score; that an entry lacks a period tells only of its confidence. */
const WEIGHTS: Readonly<Record<Exclude<keyof Features, "periodLacks">, number>> = {
  margin: 6.46,
  phrasing: 2.08,
  same: 0.95,
  likelihood: 3.16,
  inStatement: 0.59,
  dwells: 1.55,
  periodAgrees: 0.74,
  periodDiffers: -1.16,
  figureDiffers: -0.37,
  figureLacks: -0.42,
  lacksType: -0.47,
  lacksName: -0.33,
  lacksAsked: -0.47,
};

/**
 * What another period costs on top, by rule: the first quarter's figure is no answer to a question about the
 * second, however alike the two are, and too few questions in the data say so.
 */
export const OTHER_PERIOD = 3;

/** The score that the chance of no right candidate is worth, fitted with the weights. */
export const NONE_SCORE = 6.73;

/**
 * The entries that share a telling term with the question, best first; ties go by id.
 *
 * @param among which entries stand for choice; all, unless told
 */
export function rank(
  question: AnalysedQuestion,
  knowledge: IndexedKnowledge,
  among: (entry: Entry) => boolean = () => true,
): Candidate[] {
  const phrased = rankPhrased(question, knowledge, (entry) => entry.phrased && among(entry));
  const stated = rankStatements(question, knowledge, among);
  if (stated.length === 0) return phrased;
  return [...phrased, ...stated.map((one) => asCandidate(one, question, knowledge))].sort(byScore);
}

/** Scores are comparable: either model's chance that none is right is worth the same. */
function asCandidate(
  { entry, matched, missing, ...stated }: RankedStatement,
  question: AnalysedQuestion,
  knowledge: IndexedKnowledge,
): Candidate {
  const gathered = gather(question, entry, NOTHING_COMPARED, knowledge);
  const evidence = { ...gathered, givesType: gathered.givesType || hasKindAskedFor(stated.features) };
  const score = stated.score + NONE_SCORE - NONE_STATED;
  const words = { matched: matched.map(askedWord), missing: missing.map(askedWord) };
  return { entry, evidence, features: featuresOf(evidence), ...words, stated, score };
}

function askedWord({ word: { text, correctedFrom }, tells }: SoughtTerm): AskedWord {
  return { text, tells, ...(correctedFrom === undefined ? {} : { correctedFrom }) };
}

function askedTerm({ surface, correctedFrom, tells }: WeighedTerm): AskedWord {
  return { text: surface, tells, ...(correctedFrom === undefined ? {} : { correctedFrom }) };
}

function rankPhrased(
  question: AnalysedQuestion,
  knowledge: IndexedKnowledge,
  among: (entry: Entry) => boolean,
): Candidate[] {
  if (knowledge.statements.size === knowledge.entries.length) return [];
  const nearest = nearestPhrasings(question, knowledge);
  const margins = knowledge.margins(question);
  const places = candidatePlaces(question, { nearest, margins }, knowledge, among);
  const entries = places.flatMap((place) => knowledge.entries[place] ?? []);
  const likely = likelihoods(question, entries, knowledge);
  const candidates = entries
    .map((entry, at): Candidate => {
      const compared = {
        near: nearest.get(places[at] ?? -1) ?? NOTHING_NEAR,
        likelihood: likely[at] ?? 0,
        ...marginsOf(entry, margins),
      };
      const evidence = gather(question, entry, compared, knowledge);
      const features = featuresOf(evidence);
      const score = weighted(WEIGHTS, features) - OTHER_PERIOD * features.periodDiffers;
      const words = { matched: evidence.matched.map(askedTerm), missing: evidence.missing.map(askedTerm) };
      return { entry, evidence, features, ...words, score };
    })
    .sort(byScore);
  return question.negated ? candidates : withoutOtherFigures(candidates);
}

/**
 * What another figure than the question's costs on top, by rule, where a fact that is about as likely has the question's: which
 * quarter fell 11% is not told by the one that fell 20%.
 */
const OTHER_FIGURE = 3;

function withoutOtherFigures(candidates: Candidate[]): Candidate[] {
  const [best] = candidates;
  const isMeant = candidates.some(
    ({ score, evidence: { figure, period } }) =>
      figure === "agrees" && period !== "differs" && score >= (best?.score ?? 0) - OTHER_FIGURE,
  );
  if (!isMeant) return candidates;
  return candidates
    .map((one) => {
      const { figure, period } = one.evidence;
      return figure === "differs" && period !== "agrees" ? { ...one, score: one.score - OTHER_FIGURE } : one;
    })
    .sort(byScore);
}

/** That of an entry that nothing was learned about. */
const NO_MARGIN = -1;
/** Of a fact that nobody has put questions to. */
const NOTHING_COMPARED: Compared = {
  near: NOTHING_NEAR,
  likelihood: 0,
  margin: NO_MARGIN,
  refutedMargin: NO_MARGIN,
};

function marginsOf(
  { id }: Entry,
  margins: ReadonlyMap<string, number>,
): Pick<Compared, "margin" | "refutedMargin"> {
  return {
    margin: margins.get(id) ?? NO_MARGIN,
    refutedMargin: margins.get(refutedClass(id)) ?? NO_MARGIN,
  };
}

/** Best first; ties go by id. */
export function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1);
}

/** The facts of candidates, in their order, without the gaps. */
export function factsOf(candidates: readonly Candidate[]): Fact[] {
  return candidates.flatMap(({ entry }) => (entry.of.kind === "fact" ? entry.of.fact : []));
}

/** Whether a candidate is the one for a fact. */
export function isOfFact({ entry: { of } }: Pick<Candidate, "entry">, fact: Fact | undefined): boolean {
  return of.kind === "fact" && of.fact === fact;
}

/** The ranking of a question as typed, facts alone, for faces that show a list. */
export function search(query: string, knowledge: IndexedKnowledge): Candidate[] {
  return rank(analyse(query, knowledge), knowledge).filter(({ entry }) => entry.of.kind === "fact");
}
