import Fuse from "fuse.js";
import { questionsOf } from "../knowledge/questions-of.js";
import type { IndexedKnowledge } from "./knowledge-index.js";

interface Choice {
  readonly question: string;
  readonly fact: string;
}

/**
 * How many of its questions are offered for a fact: the first ones are in the curators' own words. Hundreds follow, in every
 * way that people mistype them, and to go through those too would hold everybody up for most of a second at each letter.
 */
const QUESTIONS = 5;

/**
 * The choices offered while somebody types: questions that resemble what is typed so far, the nearest first
 * and one a fact; before anything is typed, the first question of each fact.
 */
export function createSuggest(knowledge: IndexedKnowledge): (typed: string, limit: number) => string[] {
  const choices = [...knowledge.facts.values()].flatMap((fact) =>
    questionsOf(fact)
      .slice(0, QUESTIONS)
      .map((question): Choice => ({ question, fact: fact.id })),
  );
  const fuse = new Fuse(choices, {
    keys: ["question"],
    ignoreLocation: true,
    threshold: 0.5,
    minMatchCharLength: 2,
  });
  return (typed, limit) => {
    const text = typed.trim().slice(0, LONGEST_PATTERN);
    const found = text === "" ? choices : fuse.search(text, { limit: limit * 8 }).map(({ item }) => item);
    const onePerFact = new Map<string, string>();
    for (const { question, fact } of found) if (!onePerFact.has(fact)) onePerFact.set(fact, question);
    return [...onePerFact.values()].slice(0, limit);
  };
}

/** Fuse's cost grows with the pattern; a choice is made long before this. */
const LONGEST_PATTERN = 64;
