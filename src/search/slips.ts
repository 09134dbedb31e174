import type { WordCounts } from "../language/information.js";
import { stem } from "../language/stems.js";
import { editDistance, mostEdits } from "./edit-distance.js";

/** A word is a slip of one that its texts use so many times as often. */
const TIMES_AS_OFTEN = 5;
/** A word that English has less often in 51 million is in that count by a slip, too: `frist`, `severs`. */
const ENGLISH_ENOUGH = 25;
/** A shorter word may be of a trade's own, like another by chance: telco, telecom. */
const LONG = 8;

/**
 * The words of a pack without those that its questions misspell, as the people misspell whom they were written for: what
 * English does not know, no statement has, and is a few letters from a word used far more often.
 *
 * @param uses how often the texts use each word
 * @param stated the words of the statements and names, which are as they should be
 */
export function withoutSlips(
  uses: ReadonlyMap<string, number>,
  stated: ReadonlySet<string>,
  counts: WordCounts,
): Map<string, number> {
  const isSound = (word: string): boolean => stated.has(word) || (counts.get(word) ?? 0) >= ENGLISH_ENOUGH;
  const soundByFirst = new Map<string, [string, number][]>();
  for (const [word, times] of uses) {
    if (times < TIMES_AS_OFTEN || !isSound(word)) continue;
    const first = word.slice(0, 1);
    const others = soundByFirst.get(first) ?? [];
    others.push([word, times]);
    soundByFirst.set(first, others);
  }
  const isSlip = (word: string, times: number): boolean => {
    return (soundByFirst.get(word.slice(0, 1)) ?? []).some(([sound, often]) => {
      const most = word.length < LONG ? 1 : mostEdits(Math.max(word.length, sound.length));
      return (
        often >= TIMES_AS_OFTEN * times &&
        Math.abs(sound.length - word.length) <= most &&
        editDistance(word, sound) <= most
      );
    });
  };
  const slips = new Set(
    Array.from(uses).flatMap(([word, times]) => (!isSound(word) && isSlip(word, times) ? stem(word) : [])),
  );
  // Other forms of a slip are slips, however rare what they are misspelt for: imbs.
  return new Map(Array.from(uses).filter(([word]) => isSound(word) || !slips.has(stem(word))));
}
