import { analyse, type AnalysedQuestion } from "./analyse.js";
import type { Entry } from "./entries.js";
import { gather, type Evidence } from "./evidence.js";
import { featuresOf, weighted, type Features } from "./features.js";
import { nearestPhrasings, NOTHING_NEAR } from "./nearest.js";
import type { IndexedKnowledge } from "./knowledge-index.js";

/** A fact or a gap that search puts forward, with the reasons. */
export interface Candidate {
  readonly entry: Entry;
  readonly score: number;
  readonly evidence: Evidence;
  readonly features: Features;
}

/** What each feature adds to a candidate's score. */
const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  phrasing: 0,
  exact: 2.49,
  votes: 1.6,
  inStatement: 1.56,
  inEntry: 0,
  dwells: 8.21,
  periodAgrees: 1.32,
  periodDiffers: 0,
  periodLacks: -0.03,
  figureAgrees: 0.25,
  figureDiffers: -1.12,
  figureLacks: -1.54,
  lacksType: -1.48,
  foreignLacks: -0.53,
  lacksName: -0.36,
  lacksAsked: -0.45,
  lacksKnown: 0,
  lacksUnknown: 0,
};

/**
 * What another period costs on top, by rule: the first quarter's figure is no answer to a question about the
 * second, however alike the two are, and too few questions in the data say so.
 */
export const OTHER_PERIOD = 3;

/** The score that the chance of no right candidate is worth, fitted with the weights. */
export const NONE_SCORE = 2.19;

/** The entries that share a telling term with the question, best first; ties go by id. */
export function rank(question: AnalysedQuestion, knowledge: IndexedKnowledge): Candidate[] {
  const nearest = nearestPhrasings(question, knowledge);
  // Among many that share as much, the one that is put alike must not be passed over.
  const alike = Array.from(nearest).flatMap(([place, { votes }]) => (votes > 0 ? place : []));
  return [...new Set([...candidatePlaces(question, knowledge), ...alike])]
    .flatMap((place): Candidate[] => {
      const entry = knowledge.entries[place];
      if (entry === undefined) return [];
      const evidence = gather(question, entry, nearest.get(place) ?? NOTHING_NEAR, knowledge);
      const features = featuresOf(evidence);
      return [
        {
          entry,
          evidence,
          features,
          score: weighted(WEIGHTS, features) - OTHER_PERIOD * features.periodDiffers,
        },
      ];
    })
    .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
}

/** The ranking of a question as typed, facts alone, for faces that show a list. */
export function search(query: string, knowledge: IndexedKnowledge): Candidate[] {
  return rank(analyse(query, knowledge), knowledge).filter(({ entry }) => entry.of.kind === "fact");
}

/** Entries looked at closely: those that share the most with the question, by weight. */
const MOST_CANDIDATES = 32;

/** Places of entries; where no word tells anything, of all that have periods or figures to compare. */
function candidatePlaces(question: AnalysedQuestion, knowledge: IndexedKnowledge): number[] {
  const telling = question.terms.filter((term) => term.weight > 0);
  if (telling.length === 0 && question.periods.length + question.figures.length > 0) {
    return knowledge.entries.flatMap(({ periods, figures }, place) =>
      periods.length + figures.length > 0 ? place : [],
    );
  }
  const shared = new Float64Array(knowledge.entries.length);
  for (const { key, weight } of telling) {
    for (const place of knowledge.postings.get(key) ?? []) shared[place] = (shared[place] ?? 0) + weight;
  }
  const places = Array.from(shared.keys()).filter((place) => (shared[place] ?? 0) > 0);
  return places.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b).slice(0, MOST_CANDIDATES);
}
