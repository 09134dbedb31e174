import Fuse from "fuse.js";
import { questionsOf } from "../knowledge/questions-of.js";
import type { IndexedKnowledge } from "./knowledge-index.js";

interface Choice {
  readonly question: string;
  readonly fact: string;
}

/**
 * The choices offered while somebody types: questions that resemble what is typed so far, the nearest first
 * and one a fact; before anything is typed, the first question of each fact.
 */
export function createSuggest(knowledge: IndexedKnowledge): (typed: string, limit: number) => string[] {
  const choices = [...knowledge.facts.values()].flatMap((fact) =>
    questionsOf(fact).map((question): Choice => ({ question, fact: fact.id })),
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
