import { information, type WordCounts } from "../../language/information.js";
import { stem } from "../../language/stems.js";
import { normalise } from "../../language/tokens.js";
import { oneForm } from "../../language/word-forms.js";
import type { AliasMatcher } from "../aliases.js";
import { unspaced, wordsOf, type Word } from "../words.js";

/** A word of a statement or of a question to it. */
export interface StatementWord {
  /** What it is found by: its stem in one form, or the entity as `@id`. */
  readonly key: string;
  readonly word: Word;
  /** How much it tells of anything, 0 to 1. */
  readonly tells: number;
  /** One of `KINDS`. */
  readonly kind: number;
}

/** What a word may be an answer as: a name for who and where, a date for when, a number for how many. */
export const KINDS = { plain: 0, name: 1, date: 2, number: 3 } as const;

const YEAR = /^(?:1\d\d\d|20\d\d)s?$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** So rare in English that it is a name where it begins a sentence with a capital. */
const NAME_FROM = 0.9;
/** The least that a word tells: between articles and prepositions the shared ones still decide. */
const LEAST = 0.1;

/** The text in the form in which its words are compared: thousands without commas. */
export function readable(text: string): string {
  return normalise(text).replace(/(\d),(?=\d{3}(?!\d))/g, "$1");
}

/** @param words of a text that `readable` has been through, corrected or not */
export function statementWords(
  words: readonly Word[],
  readableText: string,
  aliases: AliasMatcher,
  counts: WordCounts,
): StatementWord[] {
  const result: StatementWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const name = aliases.at(words, at);
    if (name !== undefined) {
      result.push({ key: `@${name.entity}`, word, tells: 1, kind: KINDS.name });
      // The parts of a longer name find it, too; the name itself goes on in their place.
      if (name.length === 1) continue;
    }
    const form = oneForm(word.text);
    const tells = /^\d/.test(form) ? 1 : Math.max(LEAST, information(word.text, counts));
    result.push({ key: stem(form), word, tells, kind: kindOf(word, form, readableText, tells, at === 0) });
  }
  return result;
}

function kindOf(word: Word, form: string, text: string, tells: number, isFirst: boolean): number {
  const isCapital = /^\p{Lu}/u.test(text.slice(word.start, word.start + 2));
  if (YEAR.test(form) || (isCapital && MONTH.test(word.text))) return KINDS.date;
  if (/^\d/.test(form)) return KINDS.number;
  return isCapital && (!isFirst || tells > NAME_FROM) ? KINDS.name : KINDS.plain;
}

/** The words of a fact's text as they stand in it. */
export function wordsOfStatement(text: string, aliases: AliasMatcher, counts: WordCounts): StatementWord[] {
  const readableText = readable(text);
  return statementWords(unspaced(aliases.parted(wordsOf(readableText))), readableText, aliases, counts);
}
