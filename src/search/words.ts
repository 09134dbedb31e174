import { wordsInRun } from "../language/scripts.js";
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

/** The words in a run of letters without spaces. */
export function unspaced(run: Word): Word[] {
  return wordsInRun(run.text).map(({ text, start }) => partOf(run, start, start + text.length));
}

/** A part of a word, by places in its text. */
export function partOf(word: Word, from: number, to: number): Word {
  // What was written otherwise in as many letters is so in this part.
  const written = word.surface.length === word.text.length ? word.surface : word.text;
  return {
    ...word,
    text: word.text.slice(from, to),
    surface: written.slice(from, to),
    start: word.start + from,
    end: word.start + to,
  };
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
