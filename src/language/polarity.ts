import { conceptOf } from "./synonyms.js";
import { isUnspaced } from "./scripts.js";
import { stem } from "./stems.js";
import { deniesWithoutSpaces } from "./unspaced-grammar.js";

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

/** "Up" says where something goes after these or before a figure, and little elsewhere: set up, up to. */
const GOES = new Set([
  "go",
  "goe",
  "gone",
  "went",
  "is",
  "are",
  "was",
  "were",
  "been",
  "move",
  "head",
  "trend",
]);

/** And in a question that turns its verb in front: "were sales up in the second quarter?". */
const BEHIND_UP = /^(?:$|(?:for|in|at|on|by|from|over|last|this|again|then|or)\b)/;

/** The directions that lower-case words name, each with its place: `sales went up` has up at 2. */
export function directionsIn(
  words: readonly string[],
): { readonly direction: Direction; readonly place: number }[] {
  return words.flatMap((word, place) => {
    const before = words[place - 1] ?? "";
    const behind = words.slice(place + 1, place + 3).join(" ");
    const isUp =
      word === "up" &&
      (GOES.has(before) ||
        GOES.has(stem(before)) ||
        /^(?:\d|or down$)/.test(behind) ||
        (GOES.has(words[0] ?? "") && BEHIND_UP.test(behind)));
    const direction = isUp ? "up" : directionOf(word);
    return direction === undefined ? [] : { direction, place };
  });
}

/** Whether any of the lower-case words denies; of those without spaces, all together. */
export function negates(words: readonly string[]): boolean {
  if (words.some((word) => NEGATION.has(word))) return true;
  const run = words.filter(isUnspaced).join("");
  return run !== "" && deniesWithoutSpaces(run);
}

/** The stems of what lower-case words deny, each the one behind its not or never, in order. */
export function deniedIn(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    return NEGATION.has(word) && next !== undefined ? [stem(next)] : [];
  });
}

/** The key under which words of the other direction are indexed, for a key that names one: `fall` → `rise`. */
export function oppositeOf(concept: string): string | undefined {
  if (concept === "rise") return "fall";
  return concept === "fall" ? "rise" : undefined;
}
