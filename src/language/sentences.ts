import { pointGoesOn } from "./abbreviations.js";

/** A sentence and where it stands: `text` is the given text from `start` to `end`. */
export interface TextSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a sentence may end: after a point, question or exclamation mark, with the quotes, brackets and footnote
 * marks that close behind it, before a space; after a Chinese or Japanese one, also without; and at a blank line.
 * A single line break is a wrapped line.
 */
const MAY_END =
  /(?<stop>[.!?…؟।۔]+)(?<close>["'”’»›)\]¹²³⁰-⁹]*(?:\[\d{1,3}\])*)(?=\s|$)|(?<wide>[。！？｡]+["'”’」』）》〉]*)|(?<blank>(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n))/gu;

/** Longer words and longer looks ahead decide nothing, and would make a long text slow. */
const LONGEST_WORD = 32;
const LOOK_AHEAD = 80;

/** "Why?" asked Chien; "Why?" D.C. Chien asked. */
const SPEAKER =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|added|told|wrote|replied|answered|shouted|cried)\b/u;

/**
 * Splits a text into its sentences. Nothing but space is left between them. A point does not end a sentence
 * within a number, a name with initials, an address or an abbreviation; `pointGoesOn` states the rule where that
 * is open. Linear in the length of the text.
 */
export function splitSentences(text: string): TextSentence[] {
  const sentences: TextSentence[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const piece = text.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    const end = from + piece.trimEnd().length;
    if (end > start) sentences.push({ text: text.slice(start, end), start, end });
    from = to;
  };
  for (const match of text.matchAll(MAY_END)) {
    const end = match.index + match[0].length;
    if (match.groups?.stop === undefined || endsHere(text, from, match)) cut(end);
  }
  cut(text.length);
  return sentences;
}

function endsHere(text: string, from: number, match: RegExpExecArray): boolean {
  const { stop = "", close = "" } = match.groups ?? {};
  const end = match.index + match[0].length;
  const next = text.slice(end, end + LOOK_AHEAD).trimStart();
  if (next === "") return true;
  const goesOnSmall = /^["'“‘(]*\p{Ll}/u.test(next);
  if (goesOnSmall && (close !== "" || /^(?:!|\.{2,}|…)/u.test(stop))) return false;
  if (stop !== ".") return close === "" || !SPEAKER.test(next);

  const before = text.slice(Math.max(from, match.index - LONGEST_WORD), match.index);
  const word = /[^\s("'“‘«[\u2014]*$/u.exec(before)?.[0] ?? "";
  return !pointGoesOn(word, next, before.trim() === word && match.index - from < LONGEST_WORD);
}
