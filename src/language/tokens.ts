import { withoutChatDigits } from "./chat-digits.js";
import { simplified } from "./scripts.js";

/** A word of a text. Positions refer to the normalised text. */
export interface Token {
  /** Lower case, without possessive s or the points of an abbreviation: `us` for `U.S.`; Chinese simplified. */
  readonly text: string;
  /** As written. */
  readonly surface: string;
  readonly start: number;
  readonly end: number;
}

/** Controls, zero-width characters and direction overrides: invisible, and never part of a word. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** An abbreviation with points, a word or number with inner apostrophes or points, or a run of Han characters. */
const WORD =
  /\p{Script=Han}+|(?:\p{L}\.){2,}|(?!\p{Script=Han})[\p{L}\p{N}](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}]|[.'&](?=[\p{L}\p{N}]))*/gu;

/** More combining marks than any written language stacks on one letter. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;

/** More space than anybody needs, within a line and between lines. */
const WIDE_SPACE = /[^\S\n]{2,}/gu;
const WIDE_GAP = /\n\s*\n\s*/gu;

/** A text as typed without runs of space, over which patterns would go again and again. */
export function withoutRuns(text: string): string {
  return text.replace(WIDE_SPACE, " ").replace(WIDE_GAP, "\n\n");
}

/** The text in one form: compatibility-composed, straight quotes, nothing invisible, words for the digits of chat. */
export function normalise(text: string): string {
  const plain = text
    .replace(/[\n\r\t]/g, " ")
    .replace(INVISIBLE, "")
    .replace(STACKED_MARKS, "$1")
    // As an accent it would be taken apart into a space and a mark.
    .replace(/[\u00B4\u1FFD]/g, "'")
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02BC\u0060]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    // The letters alone would be read as why.
    .replace(/\by[/-](?:o[/-])?y\b/gi, "yoy");
  return withoutChatDigits(plain);
}

/** The words of a text that `normalise` has been through, in order; linear in its length. */
export function tokenise(normalised: string): Token[] {
  return Array.from(normalised.matchAll(WORD), (match) => {
    const surface = match[0];
    const text = simplified(bare(surface.toLowerCase()));
    return { text, surface, start: match.index, end: match.index + surface.length };
  });
}

/** After these words 's is a verb: "what's" is not somebody's. */
const BEFORE_IS = /^(?:what|who|where|when|why|how|that|there|here|let)'s$/;

function bare(word: string): string {
  if (!/['.]/.test(word) || BEFORE_IS.test(word)) return word;
  return word.replace(/'s$/, "").replace(/(?<=^|\.)(\p{L})\./gu, "$1");
}
