import { isUnspaced, wordsInRun } from "../language/scripts.js";
import { spellOut } from "../language/spellings.js";
import { tokenise } from "../language/tokens.js";

/** A word ready for the aliases: as it stands in the text, or as it was corrected. */
export interface Word {
  readonly text: string;
  readonly surface: string;
  /** Where it stands in the normalised text. */
  readonly start: number;
  readonly end: number;
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

/** The words of a normalised text, contractions written out. */
export function wordsOf(normalised: string): Word[] {
  const words: Word[] = [];
  for (const { text, surface, start, end } of tokenise(normalised)) {
    // HMM and W may be names; hmm and w are none.
    for (const word of spellOut(text, surface === text))
      words.push({ text: word, surface, start, end, closeness: 1 });
  }
  return words;
}

/** The words, with runs of letters without spaces parted into the words in them. */
export function unspaced(words: readonly Word[]): Word[] {
  return words.flatMap((word) => {
    if (!isUnspaced(word.text)) return word;
    return wordsInRun(word.text).map(({ text, start }): Word => {
      const from = word.start + start;
      return { ...word, text, surface: text, start: from, end: from + text.length };
    });
  });
}

/** The words that no span touches: what stands in a span is understood otherwise. */
export function outside(words: readonly Word[], spans: readonly Span[]): Word[] {
  if (spans.length === 0) return [...words];
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  return words.filter(({ start, end }) => {
    while ((sorted[next]?.end ?? Infinity) <= start) next += 1;
    return (sorted[next]?.start ?? Infinity) >= end;
  });
}
