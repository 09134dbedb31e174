import { questionsOf } from "../knowledge/questions-of.js";
import type { Fact } from "../knowledge/schema.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { createSuggest } from "../search/suggest.js";

/** How many of its questions are offered for a fact: the first ones are in the curators' own words. */
const QUESTIONS = 5;

/**
 * The questions that are offered while somebody types. A fact has hundreds, in every way that people mistype them; to go
 * through them all would hold everybody up for most of a second at each letter.
 */
export function createOffers(knowledge: IndexedKnowledge): ReturnType<typeof createSuggest> {
  const facts = [...knowledge.facts.values()].map((fact): Fact => {
    const questions = questionsOf(fact).slice(0, QUESTIONS);
    return { ...fact, questions, answered_yes: [], answered_no: [] };
  });
  return createSuggest({ ...knowledge, facts: new Map(facts.map((fact) => [fact.id, fact])) });
}
