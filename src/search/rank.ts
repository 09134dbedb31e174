import type { Fact } from "../knowledge/schema.js";
import { analyse, type AnalysedQuestion } from "./analyse.js";
import type { Entry } from "./entries.js";
import { gather, type Evidence } from "./evidence.js";
import { featuresOf, weighted, type Features } from "./features.js";
import { likelihoods } from "./likelihood.js";
import { nearestPhrasings, NOTHING_NEAR } from "./nearest.js";
import type { IndexedKnowledge } from "./knowledge-index.js";
import { hasKindAskedFor } from "./statements/statement-features.js";
import { rankStatements, type RankedStatement, type StatedReasons } from "./statements/rank-statements.js";
import { NONE_STATED } from "./statements/statement-weights.js";

/** A fact or a gap that search puts forward, with the reasons. */
export interface Candidate {
  readonly entry: Entry;
  readonly score: number;
  readonly evidence: Evidence;
  readonly features: Features;
  /** How a fact that nobody has put questions to was found: by what it says. */
  readonly stated?: StatedReasons;
}

/** What each feature adds to a candidate's score. */
const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  phrasing: 2.56,
  same: 2.07,
  votes: 1.02,
  likelihood: 7.17,
  inStatement: 0.8,
  dwells: 3.17,
  periodAgrees: 0.8,
  periodDiffers: -2.82,
  periodLacks: 0,
  figureAgrees: 0.15,
  figureDiffers: -0.58,
  figureLacks: -0.77,
  lacksType: -0.64,
  lacksName: -0.36,
  lacksAsked: -0.41,
};

/**
 * What another period costs on top, by rule: the first quarter's figure is no answer to a question about the
 * second, however alike the two are, and too few questions in the data say so.
 */
export const OTHER_PERIOD = 3;

/** The score that the chance of no right candidate is worth, fitted with the weights. */
export const NONE_SCORE = 9.7;

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
  { entry, ...stated }: RankedStatement,
  question: AnalysedQuestion,
  knowledge: IndexedKnowledge,
): Candidate {
  const gathered = gather(question, entry, NOTHING_NEAR, 0, knowledge);
  const evidence = { ...gathered, givesType: gathered.givesType || hasKindAskedFor(stated.features) };
  const score = stated.score + NONE_SCORE - NONE_STATED;
  return { entry, evidence, features: featuresOf(evidence), stated, score };
}

function rankPhrased(
  question: AnalysedQuestion,
  knowledge: IndexedKnowledge,
  among: (entry: Entry) => boolean,
): Candidate[] {
  if (knowledge.statements.size === knowledge.entries.length) return [];
  const nearest = nearestPhrasings(question, knowledge);
  // Among many that share as much, the one that is put alike must not be passed over.
  const most = (of: "asked" | "refuted"): number =>
    Math.max(Number.MIN_VALUE, ...Array.from(nearest.values(), (near) => near[of].similarity));
  const [asked, refuted] = [most("asked"), most("refuted")];
  const alike = Array.from(nearest).flatMap(([place, near]) =>
    near.votes > 0 || near.asked.similarity === asked || near.refuted.similarity === refuted ? place : [],
  );
  const stands = (place: number): boolean => {
    const entry = knowledge.entries[place];
    return entry !== undefined && among(entry);
  };
  const places = [...new Set([...candidatePlaces(question, knowledge, stands), ...alike.filter(stands)])];
  const entries = places.flatMap((place) => knowledge.entries[place] ?? []);
  const likely = likelihoods(question, entries, knowledge);
  return entries
    .map((entry, at): Candidate => {
      const near = nearest.get(places[at] ?? -1) ?? NOTHING_NEAR;
      const evidence = gather(question, entry, near, likely[at] ?? 0, knowledge);
      const features = featuresOf(evidence);
      const score = weighted(WEIGHTS, features) - OTHER_PERIOD * features.periodDiffers;
      return { entry, evidence, features, score };
    })
    .sort(byScore);
}

/** Best first; ties go by id. */
export function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1);
}

/** The facts of candidates, in their order, without the gaps. */
export function factsOf(candidates: readonly Candidate[]): Fact[] {
  return candidates.flatMap(({ entry }) => (entry.of.kind === "fact" ? entry.of.fact : []));
}

/** The ranking of a question as typed, facts alone, for faces that show a list. */
export function search(query: string, knowledge: IndexedKnowledge): Candidate[] {
  return rank(analyse(query, knowledge), knowledge).filter(({ entry }) => entry.of.kind === "fact");
}

/** Entries looked at closely: those that share the most with the question, by weight. */
const MOST_CANDIDATES = 32;

/** Places of entries; where no word tells anything, of all that have periods or figures to compare. */
function candidatePlaces(
  question: AnalysedQuestion,
  knowledge: IndexedKnowledge,
  stands: (place: number) => boolean,
): number[] {
  const telling = question.terms.filter((term) => term.weight > 0);
  if (telling.length === 0 && question.periods.length + question.figures.length > 0) {
    return knowledge.entries.flatMap(({ periods, figures }, place) =>
      periods.length + figures.length > 0 && stands(place) ? place : [],
    );
  }
  const shared = new Float64Array(knowledge.entries.length);
  for (const { key, weight } of telling) {
    for (const place of knowledge.postings.get(key) ?? []) shared[place] = (shared[place] ?? 0) + weight;
  }
  const places = Array.from(shared.keys()).filter((place) => (shared[place] ?? 0) > 0 && stands(place));
  return places.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b).slice(0, MOST_CANDIDATES);
}
