import { conceptOf } from "./synonyms.js";
import { stem } from "./stems.js";

export type Direction = "up" | "down";

const UP = new Set(["rise", "improv", "rebound", "recov", "boost", "gain"]);
const DOWN = new Set(["fall", "worsen", "weaken", "lose", "loss"]);
const NEGATION = new Set([
  "not",
  "never",
  "no",
  "none",
  "nobody",
  "nothing",
  "neither",
  "nor",
  "without",
  "unaware",
]);

/** The direction that a lower-case word names, if it names one: `grew` → up. */
export function directionOf(word: string): Direction | undefined {
  const concept = conceptOf(stem(word));
  if (UP.has(concept)) return "up";
  return DOWN.has(concept) ? "down" : undefined;
}

/** Whether any of the lower-case words denies. */
export function negates(words: readonly string[]): boolean {
  return words.some((word) => NEGATION.has(word));
}

/** The key under which words of the other direction are indexed, for a key that names one: `fall` → `rise`. */
export function oppositeOf(concept: string): string | undefined {
  if (concept === "rise") return "fall";
  return concept === "fall" ? "rise" : undefined;
}
