import type { Fact } from "../knowledge/schema.js";
import { questionsOf } from "../knowledge/questions-of.js";
import { analyse } from "./analyse.js";
import { createFindAlike, patternOf } from "./find-alike.js";
import type { IndexedKnowledge } from "./knowledge-index.js";
import { factsOf, rank } from "./rank.js";

/** How many of its questions stand for a fact here: a topic is a word or two, and the first ones have them all. */
const QUESTIONS = 8;
/** The constant of reciprocal rank fusion, as Cormack, Clarke and Büttcher (2009) found it best. */
const FUSION = 60;

/**
 * Finds facts by topic, from a few words that may be misspelt or half typed: the nearest first, or all in the order of
 * the packs where nothing is typed. Ranking knows whole words and what they mean, Fuse.js beginnings and slips; what
 * both of them put forward comes first.
 */
export function createFindFacts(knowledge: IndexedKnowledge): (typed: string, limit: number) => Fact[] {
  const all = [...knowledge.facts.values()];
  const findAlike = createFindAlike(all.map(searchable), [
    { name: "topic", weight: 2 },
    { name: "short", weight: 2 },
    { name: "id", weight: 2 },
    "statement",
    "questions",
  ]);
  return (typed, limit) => {
    const pattern = patternOf(typed);
    if (pattern === "") return all.slice(0, limit);
    const question = analyse(pattern, knowledge);
    const ranked = factsOf(rank(question, knowledge));
    // As it was corrected, so that both look for the same.
    const meant = question.terms.map(({ surface }) => surface).join(" ");
    const alike = findAlike(meant).map(({ fact }) => fact);
    return fused([ranked, alike]).slice(0, limit);
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
