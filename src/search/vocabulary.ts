import { isUnspaced } from "../language/scripts.js";
import { stem } from "../language/stems.js";
import type { WordCounts } from "../language/information.js";
import { createNearWords } from "./near-words.js";
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
  const english = (word: string, atLeast: number): boolean => (counts.get(word) ?? 0) >= atLeast;
  // Figures are no misspelt words. Those of a script without spaces have a letter or two, and any is near to many others.
  const isMeant = (word: string): boolean =>
    english(word, ENGLISH_ENOUGH) || /\d/.test(word) || isUnspaced(word);

  const nearest = createNearWords(known, counts);

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
        if (has(text) || isMeant(text) || corrections >= MOST_CORRECTIONS) return [word];
        corrections += 1;
        const near = nearest(text);
        if (near !== undefined) return [{ ...word, ...near, correctedFrom: text }];
        return parted(text)?.map((part) => ({ ...word, text: part, correctedFrom: text })) ?? [word];
      });
    },
  };
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
