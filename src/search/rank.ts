import { analyse, type AnalysedQuestion } from "./analyse.js";
import type { Entry } from "./entries.js";
import { gather, type Evidence } from "./evidence.js";
import { featuresOf, weighted, type Features } from "./features.js";
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
  phrasing: 1.75,
  exact: 0.29,
  inStatement: 1.5,
  inEntry: 0,
  dwells: 8.59,
  periodAgrees: 1.92,
  periodDiffers: -1.6,
  periodLacks: 0,
  figureAgrees: 0.52,
  figureDiffers: -0.84,
  figureLacks: -1.84,
  lacksType: -2.55,
  lacksName: -1.17,
  lacksKnown: 0,
  lacksUnknown: 0,
};

/** The score that the chance of no right candidate is worth, fitted with the weights. */
export const NONE_SCORE = 1.96;

/** The entries that share a term, a period or a figure with the question, best first; ties go by id. */
export function rank(question: AnalysedQuestion, knowledge: IndexedKnowledge): Candidate[] {
  return candidateEntries(question, knowledge)
    .map((entry): Candidate => {
      const evidence = gather(question, entry, knowledge);
      const features = featuresOf(evidence);
      return { entry, evidence, features, score: weighted(WEIGHTS, features) };
    })
    .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
}

/** The ranking of a question as typed, facts alone, for faces that show a list. */
export function search(query: string, knowledge: IndexedKnowledge): Candidate[] {
  return rank(analyse(query, knowledge), knowledge).filter(({ entry }) => entry.of.kind === "fact");
}

function candidateEntries(question: AnalysedQuestion, knowledge: IndexedKnowledge): Entry[] {
  const telling = question.terms.filter((term) => term.weight > 0);
  if (telling.length === 0) {
    const named = question.periods.length + question.figures.length > 0;
    return named ? knowledge.entries.filter((entry) => entry.periods.length + entry.figures.length > 0) : [];
  }
  const places = new Set(telling.flatMap((term) => knowledge.postings.get(term.key) ?? []));
  return [...places].flatMap((place) => knowledge.entries[place] ?? []);
}
