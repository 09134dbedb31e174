import Fuse from "fuse.js";
import type { WordCounts } from "../language/information.js";
import { editDistance, mostEdits } from "./edit-distance.js";

/** A known word, and how close it is to one that is not. */
export interface NearWord {
  readonly text: string;
  readonly closeness: number;
}

/** Words of every question, so common that each film has them: misspelt, they are corrected too. */
const EVERYDAY = 35_000;

const OPTIONS = { threshold: 0.5, ignoreLocation: true, includeScore: false, shouldSort: true } as const;

/** Corrections remembered: those of a few questions. */
const MOST_KEPT = 500;

/** People seldom mistype the first letter: what a different one adds to the distance. */
const OTHER_FIRST_LETTER = 0.5;

/** Three letters are too few for anything but a swap, or a letter left out of an everyday word. */
function isNearEnough(word: string, text: string, counts: WordCounts): boolean {
  if (word.length > 3 || sameLetters(word, text)) return true;
  return text.length > word.length && (counts.get(text) ?? 0) >= EVERYDAY;
}

function sameLetters(a: string, b: string): boolean {
  return [...a].sort().join("") === [...b].sort().join("");
}

/**
 * Makes the search for the known word nearest to a misspelt one: within the typing mistakes to expect in a word of its
 * length; of two as near the one that goes on where the typed one ends (wher: where, not when), then the more used.
 *
 * @param known how often the packs use each of their words
 */
export function createNearWords(
  known: ReadonlyMap<string, number>,
  counts: WordCounts,
): (word: string) => NearWord | undefined {
  let byStart: ReadonlyMap<string, string[]> | undefined;
  let byEnd: ReadonlyMap<string, string[]> | undefined;
  const targets = (): Set<string> =>
    new Set([...known.keys(), ...counts.atLeast(EVERYDAY).filter((word) => /^[a-z]{3,}$/.test(word))]);
  const buckets = new Map<string, Fuse<string>>();
  /** The words of one length that start with one letter: a fuzzy search over all words would be the slowest step. */
  const bucket = (length: number, letter: string): Fuse<string> => {
    byStart ??= grouped(targets(), (word) => `${word.length}${word.slice(0, 1)}`);
    const key = `${length}${letter}`;
    const found = buckets.get(key) ?? new Fuse(byStart.get(key) ?? [], OPTIONS);
    buckets.set(key, found);
    return found;
  };
  const near = new Map<string, NearWord | undefined>();

  /** The nearest of some words, where one is within the mistakes to expect, or one if it starts otherwise. */
  const nearestOf = (word: string, candidates: readonly string[]): NearWord | undefined => {
    const sameStart = (text: string): boolean => text.startsWith(word.slice(0, 1));
    const [best] = candidates
      .map((text) => ({ text, edits: editDistance(word, text), uses: known.get(text) ?? 0 }))
      .filter(
        ({ text, edits }) =>
          edits <= (sameStart(text) ? mostEdits(Math.max(word.length, text.length)) : 1) &&
          isNearEnough(word, text, counts),
      )
      .map((near) => ({
        ...near,
        edits: near.edits + (sameStart(near.text) ? 0 : OTHER_FIRST_LETTER),
        goesOn: Number(near.text.startsWith(word)),
      }))
      .sort(
        (a, b) => a.edits - b.edits || b.goesOn - a.goesOn || b.uses - a.uses || (a.text < b.text ? -1 : 1),
      );
    return best && { text: best.text, closeness: 1 - best.edits / (word.length + 1) };
  };

  const search = (word: string): NearWord | undefined => {
    const most = mostEdits(word.length);
    if (most === 0) return undefined;
    const lengths = Array.from({ length: 2 * most + 1 }, (_, step) => word.length - most + step);
    // The first letter is right, was swapped with the second, or is one too many; only then may it be any other.
    const letters = [...new Set([word.slice(0, 1), word.slice(1, 2)])];
    const alike = lengths.flatMap((length) =>
      length < 3 ? [] : letters.flatMap((letter) => bucket(length, letter).search(word, { limit: 12 })),
    );
    const found = nearestOf(
      word,
      alike.map(({ item }) => item),
    );
    if (found !== undefined) return found;
    byEnd ??= grouped(targets(), (text) => text.slice(1));
    return nearestOf(word, byEnd.get(word.slice(1)) ?? []);
  };

  return (word) => {
    // The same word is asked for again: a question is read for its phrasings and for statements, and each turn of it anew.
    if (near.has(word)) return near.get(word);
    if (near.size >= MOST_KEPT) near.clear();
    const found = search(word);
    near.set(word, found);
    return found;
  };
}

/** Words by what they have in common. */
function grouped(words: Iterable<string>, common: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const key = common(word);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [word]);
    else group.push(word);
  }
  return groups;
}
