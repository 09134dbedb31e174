import { isVerbAt } from "./verbs.js";

/** Where a sentence may go on to a second statement; after a comma alone one more figure of the same. */
const JOINT =
  /(?:\s*[,;:]|\s+[-–—]+)?\s+(?:and|but|while|whereas|yet|plus|though|although)\s+|\s*;\s+|,\s+(?=[-–−]?\d[\d.,]*\s?(?:%|per\s?cent)\s+(?:in|for)\b)/gi;
/** What leads from one statement to the next and is no part of it. */
const LEAD =
  /^(?:(?:then|also|that|even|still|now|later|afterwards|after that|since then|so far|in fact|a (?:day|week|month|year) later)\b[\s,]*)+/i;
const NAME = String.raw`\p{Lu}[\p{L}\p{N}.-]*(?:\s+\p{Lu}[\p{L}\p{N}.-]*)*`;
const TWO_NAMES = new RegExp(
  String.raw`(?:\bboth\s+)?(?<!\p{L}|\p{Lu}\p{L}*\s+)(${NAME}),?\s+(?:and|plus|as well as|along with|&)\s+(?:also\s+|the\s+)*(${NAME})(?!['’\p{L}])(?:\s+both\b)?`,
  "u",
);
/** What is between two is of neither alone. */
const BETWEEN = /\bbetween\s+(?:the\s+)?$/i;
/** It was A and B who did: one statement of two. */
const CLEFT = /^\W*it(?:'s| is| was)\b/i;
/** A name after these goes with the next one: they said that IBM and Inspur will. */
const BEFORE_NAMES = new RegExp(
  String.raw`\b(?:that|whether|if|because|what|which|when|how|why|as|before|after|since|until|between|said|says|told|reported|reports|wrote|writes)\s+(?:the\s+)?${NAME}$`,
  "u",
);
/** What goes on by its figure alone: and 11% in the second. */
const FIGURE = /(?:\b(?:about|around|almost|nearly|some|only|just)\s+)?[-–−]?\d[\d.,]*\s?(?:%|per\s?cent\b)/i;
/** What a verb of its own goes with. */
const MODAL = /^(?:will|would|can|could|should|might|must)$/;
const WORD = /[\p{L}\p{N}'’%-]+/gu;
/** A statement of fewer words says nothing of its own. */
const FEWEST_WORDS = 3;
/** More at once is no sentence but a list. */
const MOST_STATEMENTS = 4;

/**
 * The statements of a sentence that makes several, each as a sentence of its own: what has no subject, or a pronoun for
 * one, gets the first one's. A sentence that makes one is one.
 */
export function statementsIn(sentence: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: joint } of sentence.matchAll(JOINT)) {
    const left = sentence.slice(from, index);
    const end = index + joint.length;
    if (!goesOn(left, joint, sentence.slice(end))) continue;
    pieces.push(left);
    from = end;
  }
  const [first, ...others] = [...pieces, sentence.slice(from)];
  if (others.length >= MOST_STATEMENTS) return [sentence];
  return [first, ...others.map((clause) => completed(clause.replace(LEAD, ""), first))];
}

/** What a sentence says of two names, said of each: of "the K1 gets DB2 plus Tivoli" two; without such names itself. */
export function ofEachName(sentence: string): string[] {
  const names = TWO_NAMES.exec(sentence);
  if (names === null || BETWEEN.test(sentence.slice(0, names.index))) return [sentence];
  const [whole, one = "", other = ""] = names;
  const end = names.index + whole.length;
  return [one, other].map((name) => `${sentence.slice(0, names.index)}${name}${sentence.slice(end)}`);
}

/** Whether what is on the right of a joint is a statement, as what is on its left. */
function goesOn(left: string, joint: string, right: string): boolean {
  const [before, after] = [wordsIn(left), wordsIn(right.replace(LEAD, ""))];
  if (Math.min(before.length, after.length) < FEWEST_WORDS) return false;
  if (startsWithFigure(right)) return FIGURE.test(left);
  if (verbIn(before) < 0) return false;
  if (CLEFT.test(left) && /\b(?:who|that|which)\b/i.test(right)) return false;
  const isOfNames = !/[,;:]/.test(joint) && BEFORE_NAMES.test(left);
  // Developed and made have one object; than IBM did is no statement.
  const isShared = isVerbAt(before, before.length - 1) && isVerbAt(after, 0);
  const said = /^d(?:id|oes|o)$/.test(after.at(-1) ?? "") ? after.slice(0, -1) : after;
  return !isOfNames && !isShared && after[0] !== "not" && said.some((_, at) => isVerbAt(said, at));
}

/** A clause with the subject of the first, where it has none or a pronoun. */
function completed(clause: string, first: string): string {
  if (startsWithFigure(clause))
    return first.replace(new RegExp(`${FIGURE.source}.*$`, "i"), () => withNounOf(first, clause));
  const { subject, object } = subjectAndObject(first);
  const words = wordsIn(clause);
  if (isVerbAt(words, 0)) return `${subject} ${clause}`;
  const isShort = wordsIn(subject).length < FEWEST_WORDS;
  return clause
    .replace(/^(?:it|he|she|they)\b/i, () => subject)
    .replace(/^(?:this|these|those)\b/i, (word) => (isVerbAt(words, 1) ? object : word))
    .replace(/\b(?:its|his|their)\b/i, (word) => (isShort ? `${subject}'s` : word))
    .replace(/\b(?:them|it)(?=\W*$)/i, () => subject);
}

/** "And 11% in the second" is of the second quarter where the first was of one. */
function withNounOf(first: string, clause: string): string {
  const [, noun = ""] = /\b(?:first|second|third|fourth)\s+(\p{L}+)/iu.exec(first) ?? [];
  return clause.replace(/\b(?:first|second|third|fourth)(?=\W*$)/i, (ordinal) => `${ordinal} ${noun}`.trim());
}

function subjectAndObject(clause: string): { readonly subject: string; readonly object: string } {
  const found = Array.from(clause.matchAll(WORD));
  const words = wordsIn(clause);
  const at = verbIn(words);
  const behind = found[MODAL.test(words[at] ?? "") ? at + 2 : at + 1];
  return {
    subject: clause.slice(0, found[at]?.index).trim(),
    object: behind === undefined ? "" : clause.slice(behind.index),
  };
}

/** The place of the first verb that has something before it, or -1. */
function verbIn(words: readonly string[]): number {
  return words.findIndex((_, at) => at > 0 && isVerbAt(words, at));
}

function startsWithFigure(text: string): boolean {
  return FIGURE.exec(text)?.index === 0;
}

/** Words in lower case, but for the month of May. */
function wordsIn(text: string): string[] {
  return Array.from(text.matchAll(WORD), ([word]) =>
    word === "May" ? word : word.toLowerCase().replace(/’/g, "'"),
  );
}
