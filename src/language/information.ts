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
 * log(N / count) / log(N), stretched between the two bounds. A word that English does not know tells all.
 */
export function information(word: string, counts: WordCounts): number {
  const count = counts.get(word) ?? 0;
  const share = Math.log(CORPUS_SIZE / (count + 1)) / Math.log(CORPUS_SIZE);
  return Math.min(1, Math.max(0, (share - TELLS_NOTHING) / (TELLS_ALL - TELLS_NOTHING)));
}
