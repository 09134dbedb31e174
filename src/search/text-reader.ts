import { askedNoun } from "../language/asked-noun.js";
import { periodsIn, type Period } from "../language/dates.js";
import { findFigures, type FoundFigure } from "../language/figures.js";
import type { WordCounts } from "../language/information.js";
import { answerType, type AnswerType } from "../language/questions.js";
import { normalise } from "../language/tokens.js";
import type { AliasMatcher } from "./aliases.js";
import type { Understood } from "./classifier-features.js";
import { countNames } from "./name-counts.js";
import { countTerms, type Telling } from "./term-counts.js";
import { termsOf, type Term } from "./terms.js";
import { outside, wordsOf } from "./words.js";

/** What the language analysis finds in a text of a pack. */
export interface Reading {
  /** Keys of its terms, as often as they occur. */
  readonly keys: readonly string[];
  /** Those of the terms that name what is asked for. */
  readonly asked: readonly string[];
  readonly words: readonly string[];
  readonly periods: readonly Period[];
  readonly figures: readonly FoundFigure[];
  readonly type: AnswerType;
  /** For the classifier, which not every pack has. */
  readonly understood: () => Understood;
}

/** Reads the texts of a pack one by one, and counts what all of them use. */
export interface TextReader {
  read(text: string): Reading;
  /** How often the texts use each word. */
  readonly uses: ReadonlyMap<string, number>;
  telling(): Telling;
  /** Keys of terms that the texts mostly write with a capital: names other than the pack's entities. */
  names(): string[];
}

/** @param year the one that `this year` means */
export function createTextReader(
  aliases: AliasMatcher,
  year: number | undefined,
  counts: WordCounts,
): TextReader {
  const termCounts = countTerms(counts);
  const nameCounts = countNames(Object.keys(aliases.uses));
  const uses = new Map<string, number>();
  return {
    uses,
    telling: () => termCounts.telling(),
    names: () => nameCounts.names(),
    read(text) {
      const normalised = normalise(text);
      const words = aliases.parted(wordsOf(normalised));
      for (const { text: word } of words) uses.set(word, (uses.get(word) ?? 0) + 1);
      // Figures and periods are compared as what they mean, not as words.
      const periods = periodsIn(normalised, year);
      const figures = findFigures(normalised);
      const others = outside(words, [...periods, ...figures]);
      const surfaces = words.map(({ text: word }) => word);
      const nouns = new Set(askedNoun(surfaces).map((place) => words[place]?.start));
      const terms = termsOf(others, aliases, true);
      for (const term of terms) {
        termCounts.add(term);
        nameCounts.add(term, normalised);
      }
      const found = { figures, periods: periods.map(({ period }) => period) };
      const type = answerType(surfaces.join(" "));
      return {
        ...found,
        keys: terms.map(({ key }) => key),
        asked: terms.filter(({ start }) => nouns.has(start)).map(({ key }) => key),
        words: surfaces,
        type,
        understood: () => ({ ...found, type, terms: eachOnce(termsOf(others, aliases)) }),
      };
    },
  };
}

function eachOnce(terms: readonly Term[]): Term[] {
  const byKey = new Map<string, Term>();
  for (const term of terms) if (!byKey.has(term.key)) byKey.set(term.key, term);
  return [...byKey.values()];
}
