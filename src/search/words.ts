import { spellOut } from "../language/spellings.js";
import { tokenise } from "../language/tokens.js";

/** A word ready for the aliases: as it stands in the text, or as it was corrected. */
export interface Word {
  readonly text: string;
  readonly surface: string;
  /** Where it starts in the normalised text. */
  readonly start: number;
  /** What was typed, where it was taken for a misspelling of `text`. */
  readonly correctedFrom?: string;
  /** 1 for a word as typed, less the further its correction is from it. */
  readonly closeness: number;
}

/** A stretch of a normalised text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a normalised text, contractions written out.
 *
 * @param without stretches that are understood otherwise and give no words
 */
export function wordsOf(normalised: string, without: readonly Span[] = []): Word[] {
  const spans = [...without].sort((a, b) => a.start - b.start);
  let next = 0;
  return tokenise(normalised).flatMap(({ text, surface, start, end }) => {
    while ((spans[next]?.end ?? Infinity) <= start) next += 1;
    if ((spans[next]?.start ?? Infinity) < end) return [];
    return spellOut(text).map((word) => ({ text: word, surface, start, closeness: 1 }));
  });
}
