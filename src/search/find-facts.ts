import type { Fact } from "../knowledge/schema.js";
import { questionsOf } from "../knowledge/questions-of.js";
import { analyse, type AnalysedQuestion } from "./analyse.js";
import { createFindAlike, patternOf, type Finder } from "./find-alike.js";
import type { IndexedKnowledge } from "./knowledge-index.js";
import { factsOf, rank } from "./rank.js";

/** How many of its questions stand for a fact here: a topic is a word or two, and the first ones have them all. */
const QUESTIONS = 8;
/** The constant of reciprocal rank fusion, as Cormack, Clarke and Büttcher (2009) found it best. */
const FUSION = 60;

/** A word that tells less is in any sentence. */
const TELLS = 0.2;

/**
 * Finds facts by topic. Ranking knows whole words and what they mean, Fuse.js beginnings and slips; what both of them
 * put forward comes first. Surely meant is a fact that has a telling word of those typed, put right or not.
 */
export function createFindFacts(knowledge: IndexedKnowledge): Finder<Fact> {
  const all = [...knowledge.facts.values()];
  const entries = new Map(knowledge.entries.map((entry) => [entry.id, entry]));
  const findAlike = createFindAlike(all.map(searchable), [
    { name: "topic", weight: 2 },
    { name: "short", weight: 2 },
    { name: "id", weight: 2 },
    "statement",
    "questions",
  ]);
  const nearest = (question: AnalysedQuestion): Fact[] => {
    const ranked = factsOf(rank(question, knowledge));
    // As it was corrected, so that both look for the same.
    const meant = question.terms.map(({ surface }) => surface).join(" ");
    return fused([ranked, findAlike(meant).map(({ item }) => item.fact)]);
  };
  return {
    offer(typed, limit) {
      const pattern = patternOf(typed);
      return (pattern === "" ? all : nearest(analyse(pattern, knowledge))).slice(0, limit);
    },
    find(typed) {
      const question = analyse(patternOf(typed), knowledge);
      const telling = question.terms.filter(({ tells }) => tells >= TELLS);
      return nearest(question).filter(({ id }) =>
        telling.some(({ key }) => entries.get(id)?.statement.has(key) === true),
      );
    },
  };
}

function searchable(fact: Fact): Record<"topic" | "short" | "id" | "statement" | "questions", string> & {
  readonly fact: Fact;
} {
  const { topic, short = "", id, statement } = fact;
  const questions = questionsOf(fact).slice(0, QUESTIONS).join(" ");
  return { fact, topic, short, id: id.replaceAll("-", " "), statement, questions };
}

/** One order from several, best first. */
function fused(orders: readonly (readonly Fact[])[]): Fact[] {
  const scores = new Map<Fact, number>();
  for (const order of orders)
    order.forEach((fact, place) => scores.set(fact, (scores.get(fact) ?? 0) + 1 / (FUSION + place)));
  return [...scores].sort(([, a], [, b]) => b - a).map(([fact]) => fact);
}
