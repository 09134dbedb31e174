import { information, type WordCounts } from "../../language/information.js";
import { stem } from "../../language/stems.js";
import { normalise } from "../../language/tokens.js";
import { oneForm } from "../../language/word-forms.js";
import type { AliasMatcher } from "../aliases.js";
import { wordsOf, type Word } from "../words.js";

/** What is read from a word wherever it stands. */
export interface ReadWord {
  /** The word in the form in which letters are compared. */
  readonly form: string;
  /** What it is found by: its stem in one form, or the entity as `@id`. */
  readonly key: string;
  /** How much it tells of anything, 0 to 1. */
  readonly tells: number;
}

/** A word of a statement or of a question to it. */
export interface StatementWord extends ReadWord {
  readonly word: Word;
  /** One of `KINDS`. */
  readonly kind: number;
}

/** What a word may be an answer as: a name for who and where, a date for when, a number for how many. */
export const KINDS = { plain: 0, name: 1, date: 2, number: 3 } as const;

/** Numbers in characters of their own: 四万. */
const NUMERALS = /^[〇零一二两三四五六七八九十百千万亿]+$/;
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

export type WordReader = (text: string) => ReadWord;

/** Reads each word once, however often it comes: many statements use the same few words. */
export function createWordReader(counts: WordCounts): WordReader {
  const known = new Map<string, ReadWord>();
  return (text) => {
    let word = known.get(text);
    if (word === undefined) {
      const form = oneForm(text);
      const tells = /^\d/.test(form) ? 1 : Math.max(LEAST, information(text, counts));
      word = { form, key: stem(form), tells };
      known.set(text, word);
    }
    return word;
  };
}

/** @param words of a text that `readable` has been through, corrected or not */
export function statementWords(
  words: readonly Word[],
  readableText: string,
  aliases: AliasMatcher,
  read: WordReader,
): StatementWord[] {
  const result: StatementWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const { form, key, tells } = read(word.text);
    const name = aliases.at(words, at);
    if (name !== undefined) {
      result.push({ form, key: `@${name.entity}`, word, tells: 1, kind: KINDS.name });
      // The parts of a longer name find it, too; the name itself goes on in their place.
      if (name.length === 1) continue;
    }
    result.push({ form, key, word, tells, kind: kindOf(word, form, readableText, tells, at === 0) });
  }
  return result;
}

function kindOf(word: Word, form: string, text: string, tells: number, isFirst: boolean): number {
  const isCapital = /^\p{Lu}/u.test(text.slice(word.start, word.start + 2));
  if (YEAR.test(form) || (isCapital && MONTH.test(word.text))) return KINDS.date;
  if (/^\d/.test(form) || NUMERALS.test(form)) return KINDS.number;
  return isCapital && (!isFirst || tells > NAME_FROM) ? KINDS.name : KINDS.plain;
}

/** The words of a fact's text as they stand in it. */
export function wordsOfStatement(text: string, aliases: AliasMatcher, read: WordReader): StatementWord[] {
  const readableText = readable(text);
  return statementWords(aliases.parted(wordsOf(readableText)), readableText, aliases, read);
}
