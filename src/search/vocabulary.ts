import Fuse from "fuse.js";
import { stem } from "../language/stems.js";
import type { WordCounts } from "../language/information.js";
import { editDistance } from "./edit-distance.js";
import type { Word } from "./words.js";

/** The words of the packs, and the nearest of them to a word that is not among them. */
export interface Vocabulary {
  /** The words with misspellings replaced, words run together parted, and parted words joined. */
  correct(words: readonly Word[]): Word[];
  /** Whether the packs use the word in any form. */
  has(word: string): boolean;
}

/** A word that English uses at least this often in 51 million is meant as it is typed. */
const ENGLISH_ENOUGH = 25;
/** As a part of words run together it must be more common, or too much would fall apart. */
const COMMON = 1500;
/** Unknown words corrected per text; more is no question, and each costs a fuzzy search. */
const MOST_CORRECTIONS = 24;

/** Words of every question, so common that each film has them: misspelt, they are corrected too. */
const EVERYDAY = 35_000;

/** @param known how often the packs use each of their words: of two words as near, the more used is meant */
export function createVocabulary(known: ReadonlyMap<string, number>, counts: WordCounts): Vocabulary {
  const surfaces = new Set(known.keys());
  // Made when a question first has a word in another form: many have none.
  let stems: ReadonlySet<string> | undefined;
  const has = (word: string): boolean => {
    if (surfaces.has(word)) return true;
    stems ??= new Set(Array.from(surfaces, stem));
    return stems.has(stem(word));
  };
  const fuzzyByLength = new Map<number, Fuse<string>>();
  const english = (word: string, atLeast: number): boolean => (counts.get(word) ?? 0) >= atLeast;

  let targets: readonly string[] | undefined;
  const fuzzy = (length: number): Fuse<string> => {
    targets ??= [
      ...new Set([...surfaces, ...counts.atLeast(EVERYDAY).filter((word) => /^[a-z]{3,}$/.test(word))]),
    ];
    const candidates = targets;
    const words =
      fuzzyByLength.get(length) ??
      new Fuse(
        candidates.filter((word) => word.length === length),
        OPTIONS,
      );
    fuzzyByLength.set(length, words);
    return words;
  };

  const nearest = (word: string): { text: string; closeness: number } | undefined => {
    const most = mostEdits(word.length);
    if (most === 0) return undefined;
    const sameStart = (text: string): boolean => text.startsWith(word.slice(0, 1));
    const lengths = Array.from({ length: 2 * most + 1 }, (_, step) => word.length - most + step);
    const [best] = lengths
      .flatMap((length) => (length < 3 ? [] : fuzzy(length).search(word, { limit: 12 })))
      .map(({ item }) => ({ text: item, edits: editDistance(word, item), uses: known.get(item) ?? 0 }))
      .filter(
        ({ text, edits }) =>
          edits <= (sameStart(text) ? most : 1) && (word.length > 3 || sameLetters(word, text)),
      )
      .map((near) => ({ ...near, edits: near.edits + (sameStart(near.text) ? 0 : OTHER_FIRST_LETTER) }))
      .sort((a, b) => a.edits - b.edits || b.uses - a.uses || (a.text < b.text ? -1 : 1));
    return best && { text: best.text, closeness: 1 - best.edits / (word.length + 1) };
  };

  const parted = (word: string): [string, string] | undefined => {
    for (let at = word.length - 3; at >= 3; at -= 1) {
      const parts: [string, string] = [word.slice(0, at), word.slice(at)];
      if (parts.some(has) && parts.every((part) => surfaces.has(part) || english(part, COMMON))) return parts;
    }
    return undefined;
  };

  return {
    has,
    correct(words) {
      let corrections = 0;
      return joined(words, surfaces, has).flatMap((word): Word[] => {
        const { text } = word;
        if (has(text) || english(text, ENGLISH_ENOUGH) || /\d/.test(text) || corrections >= MOST_CORRECTIONS)
          return [word];
        corrections += 1;
        const near = nearest(text);
        if (near !== undefined) return [{ ...word, ...near, correctedFrom: text }];
        return parted(text)?.map((part) => ({ ...word, text: part, correctedFrom: text })) ?? [word];
      });
    },
  };
}

const OPTIONS = { threshold: 0.5, ignoreLocation: true, includeScore: false, shouldSort: true } as const;

/** People seldom mistype the first letter: what a different one adds to the distance. */
const OTHER_FIRST_LETTER = 0.5;

/** Three letters are too few for anything but a swap. */
function sameLetters(a: string, b: string): boolean {
  return [...a].sort().join("") === [...b].sort().join("");
}

/** Typing mistakes to expect in a word of so many letters. */
function mostEdits(length: number): number {
  if (length < 3) return 0;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

/** `web sphere` becomes `websphere` where only the one word is known. */
function joined(
  words: readonly Word[],
  surfaces: ReadonlySet<string>,
  has: (word: string) => boolean,
): Word[] {
  const result: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined) break;
    const both = word.text + (next?.text ?? "");
    if (next !== undefined && both.length > 5 && surfaces.has(both) && !(has(word.text) && has(next.text))) {
      result.push({ ...word, text: both, surface: `${word.surface} ${next.surface}` });
      at += 1;
    } else result.push(word);
  }
  return result;
}
