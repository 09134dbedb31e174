import { splitSentences } from "./sentences.js";

const OPENING = String.raw`(?:(?:who|what|where|when|why|how)['’]?s|who|whom|whose|what|when|where|why|which|how)\b`;
const PREPOSITION = String.raw`(?:(?:in|on|at|by|for|from|of|since|to|with|under)\s+)`;
const AUXILIARY = String.raw`(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b`;
/** A sentence that asks, whether or not it ends so. */
const ASKS = new RegExp(
  String.raw`\?\W*$|^\W*(?:(?:and|n|but|so|also|then|plus|ok|okay)\s+)*(?:${PREPOSITION}?${OPENING}|${AUXILIARY})`,
  "i",
);
/** Where one question goes on to the next: "and who …", "; is it …". A comma alone may part a clause. */
const TURNS = new RegExp(
  String.raw`(?:\?\s*|\s*[;&+]\s*|\s*,?\s+(?:and|but|plus|n)\s+)(?:(?:and|but)\s+)?(?:also\s+|then\s+)?(?=${PREPOSITION}?${OPENING}|${AUXILIARY})`,
  "gi",
);
const COMMA = new RegExp(String.raw`,\s+(?=${PREPOSITION}?${OPENING})`, "gi");
/** When, where, why and how open a clause unless an auxiliary follows. */
const WHOLE = new RegExp(
  String.raw`(?:^|,\s*)\W*(?:${PREPOSITION}?(?:who|whom|whose|what|which)\b[^,]*\b${AUXILIARY}|(?:when|where|why|how)\b(?:\s+\w+)?\s+${AUXILIARY})[^,]*$`,
  "i",
);
/** "Who's the boss, who's the chair": each is whole as it stands. */
const BEGINS_IN_SHORT = /^(?:who|what|where|when|why|how)['’]?s\b/i;
const IN_SHORT = /(?:^|,\s*)\W*(?:who|what|where|when|why|how)['’]?s\b[^,]*$/i;
/** "When and where was it signed": both ask for the same. */
const BOTH = new RegExp(
  String.raw`^(\W*)(${OPENING})\s*(?:,|and|&|/)\s*(?:and\s+)?(${OPENING})(?!\s*\?)`,
  "i",
);
/** Where one asks on in a phrase: "how much, according to whom, and for what year …". */
const PHRASE = String.raw`(?:(?:according to\s+)?${PREPOSITION}?${OPENING}|says who\b)`;
const ASKS_ON = new RegExp(
  String.raw`\s*,\s*(?:(?:and|&)\s+)?(?=${PHRASE})|\s+(?:and|&|n)\s+(?=${PHRASE})`,
  "gi",
);
const IN_A_PHRASE = new RegExp(String.raw`^\W*(?:(?:and|but|so|ok|okay)\s+)*${PHRASE}`, "i");
const WHAT_IS_ASKED = new RegExp(String.raw`\s(${AUXILIARY}.*)$`, "i");
const LONGEST_PHRASE = 4;
const FEWEST_PHRASES = 3;

/** "Do you know when", "tell me what": what leads to a question is no question before it. */
const FEWEST_WORDS = 3;
/** More at once is no question but an interview. */
const MOST_QUESTIONS = 4;

/**
 * The questions of a message, in order, each with what leads up to it; a message that asks once, or not at all, is
 * one question as it stands.
 */
export function questionsIn(text: string): string[] {
  const questions: string[] = [];
  let before = "";
  for (const { text: sentence } of splitSentences(text)) {
    const { lead, rest } = withoutLead(sentence);
    const isAsked = ASKS.test(rest);
    if (isAsked) questions.push(...parts(rest).map((part, at) => (at === 0 ? before + lead + part : part)));
    before = isAsked ? "" : `${before}${sentence} `;
  }
  return questions.length > 1 && questions.length <= MOST_QUESTIONS ? questions : [text];
}

/** Whether a sentence of a text asks something, by its question mark or by how it begins. */
export function asksSomething(text: string): boolean {
  return splitSentences(text).some(({ text: sentence }) => ASKS.test(sentence));
}

/** "Three things: where is it, and …" */
const LEAD = new RegExp(String.raw`^[^:?]*:\s+(?=${PREPOSITION}?${OPENING})`, "i");

function withoutLead(sentence: string): { readonly lead: string; readonly rest: string } {
  const lead = LEAD.exec(sentence)?.[0] ?? "";
  return { lead, rest: sentence.slice(lead.length) };
}

/** A sentence parted where it turns from one question to the next. */
function parts(sentence: string): string[] {
  const phrases = inPhrases(sentence);
  if (phrases !== undefined) return phrases;
  const both = BOTH.exec(sentence);
  if (both !== null) {
    const [whole, lead = "", first = "", second = ""] = both;
    const rest = sentence.slice(whole.length);
    return [`${lead}${first}${rest}`, `${lead}${second}${rest}`];
  }
  const cuts = [...sentence.matchAll(TURNS), ...commas(sentence)]
    .sort((a, b) => a.index - b.index)
    .map(({ index, 0: turn }) => ({
      from: index,
      to: index + turn.length,
    }));
  const starts = [0, ...cuts.map(({ to }) => to)];
  const pieces = starts.map((start, at) => sentence.slice(start, cuts[at]?.from ?? sentence.length).trim());
  const asks = (piece: string): boolean => ASKS.test(piece) && wordsIn(piece) >= FEWEST_WORDS;
  return pieces.every(asks) ? pieces : [sentence];
}

/** Several things asked of one, each in a phrase; what is asked of stands behind the last, or was said before. */
function inPhrases(sentence: string): string[] | undefined {
  const pieces = sentence.split(ASKS_ON).map((piece) => piece.trim());
  const [last = "", ...before] = pieces.toReversed();
  const arePhrases =
    pieces.length >= FEWEST_PHRASES &&
    pieces.every((piece) => IN_A_PHRASE.test(piece)) &&
    before.every((piece) => wordsIn(piece) <= LONGEST_PHRASE);
  if (!arePhrases) return undefined;
  const [, of] = before.some((piece) => WHAT_IS_ASKED.test(piece)) ? [] : (WHAT_IS_ASKED.exec(last) ?? []);
  return pieces.map((piece) => (piece === last || of === undefined ? piece : `${piece} ${of}`));
}

function wordsIn(text: string): number {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

/** Commas between questions that are each whole: "which database is it, where is it made, and …". */
function commas(sentence: string): RegExpExecArray[] {
  return [...sentence.matchAll(COMMA)].filter(
    ({ index, 0: { length } }) =>
      WHOLE.test(sentence.slice(0, index)) ||
      (IN_SHORT.test(sentence.slice(0, index)) && BEGINS_IN_SHORT.test(sentence.slice(index + length))),
  );
}
