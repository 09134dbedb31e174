import { isGrammar } from "./unspaced-grammar.js";

/** How often English words are used: a word in lower case → its count in the corpus. */
export interface WordCounts {
  get(word: string): number | undefined;
  has(word: string): boolean;
  /** The words that are used at least so often. */
  atLeast(count: number): string[];
}

/** Words in the corpus behind the counts (SUBTLEX-US, film subtitles). */
const CORPUS_SIZE = 51_000_000;

/** Words as common as `people` tell nothing about a question's subject; from `price` on they tell all. */
const TELLS_NOTHING = 0.37;
const TELLS_ALL = 0.55;

/**
 * How much a word tells about what is asked, 0 to 1: its Shannon information in everyday English,
 * log(N / count) / log(N), stretched between the two bounds. A word that English does not know tells all, unless it is
 * one that holds sentences together in a script without spaces.
 */
export function information(word: string, counts: WordCounts): number {
  if (isGrammar(word)) return 0;
  const count = counts.get(word) ?? 0;
  const share = Math.log(CORPUS_SIZE / (count + 1)) / Math.log(CORPUS_SIZE);
  return Math.min(1, Math.max(0, (share - TELLS_NOTHING) / (TELLS_ALL - TELLS_NOTHING)));
}

/** A word that a text uses less than half as often as everyday English is no word of its; at eight times, it is. */
const NOT_KEY = -1;
const KEY = 3;
/** A word that is not the text's own may still be what is asked. */
const LEAST = 0.25;

/**
 * How far the spellings of a word are key words of a text, 0.25 to 1, by the binary logarithm of how much more often the
 * text uses them than everyday English does (log ratio, Hardie 2014): `simply` and `chap` are rare enough to inform, and
 * still tell nothing of a story that uses them once.
 *
 * @param share how much of the text's words they make up
 */
export function keyness(words: readonly string[], share: number, counts: WordCounts): number {
  const english = words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 1) / CORPUS_SIZE;
  const key = (Math.log2(share / english) - NOT_KEY) / (KEY - NOT_KEY);
  return Math.min(1, Math.max(LEAST, key));
}
