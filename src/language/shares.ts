import { smallNumber } from "./number-grammar.js";

/** A part of a whole in words or as a fraction, and where it stands. */
export interface Share {
  readonly percent: number;
  readonly start: number;
  readonly end: number;
}

const PARTS = ["third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const SIGNS: Readonly<Record<string, number>> = { "½": 50, "¼": 25, "¾": 75, "⅓": 100 / 3, "⅔": 200 / 3 };

const HALF = /\b(?:(?:one|a)[\s-])?half\b/giu;
const FRACTION = new RegExp(
  `\\b(an?|one|two|three|four|five|six|seven|eight|nine)([\\s-])(${PARTS.join("|")})s?\\b`,
  "giu",
);
const IN_MANY =
  /\b(one|1|two|2|three|3|four|4|seven|7|nine|9)(?: out of | in )(?:every |each )?(two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b/giu;
const SLASHED = /(?<![\p{L}\p{N}/⁄.])([1-9])[/⁄]([2-9]|10)(?![\p{L}\p{N}/⁄])/gu;
const SIGNED = /(?<!\d)[½¼¾⅓⅔]/gu;

/** Sales that halved fell by half; a fall that did is a smaller one. */
const HALVED =
  /(?<!\b(?:falls?|drops?|declines?|decreases?|slumps?|slides?|loss(?:es)?|rates?|pace|it|this|that)\b.{0,60})\bhalv(?:e|es|ed|ing)\b/giu;

/** The half of a year, and other halves that are no share. */
const NO_HALF_AFTER =
  /(?:\b(?:first|second|1st|2nd|latter|other|last|next|previous|earlier|same|this|that|each|and a|better)[\s-]+)$/iu;
const NO_HALF_BEFORE =
  /^(?:-\p{L}|\s+(?:an?|past|hour|year|day|time|(?:of )?(?:the|this|that) (?:article|story|piece|page|text|report|time|way|battle|room)|of (?:the|this|last|next|that) (?:year|month|decade|century)|of (?:19|20)\d\d)\b)/iu;

/** After "a third" these words show that it is a share and not the third of a row. */
const SHARE_GOES_ON =
  /^(?:\s*$|\s*[^\p{L}\p{N}\s-]|\s+(?:of|from|in|by|to|on|at|more|less|fewer|lower|higher|than|as|and|or|over|during|since|after|before|was|is|are|were|comes?|came|what|who|which|according)\b)/iu;

/** A quarter is mostly three months; it is a share after a word of amount, or of something that is no time. */
const AMOUNT_BEFORE =
  /\b(?:by|almost|about|nearly|roughly|around|over|under|than|exactly|just|only|fell|rose|grew|drops?|dropped|declined|lost)\s+$/iu;
/** Over two quarters is half a year. */
const OVER = /\bover\s+$/iu;
const OF_THINGS =
  /^\s+of\b(?!\s+(?:(?:the|this|last|next|that|each|every|a)\s+(?:\w+\s+)?year|(?:19|20)\d\d))/iu;

/** Finds shares: "almost half", "a third", "two-thirds", "a quarter of its staff", "one in five", "1/4", "¾". */
export function findShares(text: string): Share[] {
  const found: Share[] = [];
  const add = (match: RegExpExecArray, percent: number): void => {
    found.push({
      percent: Number(percent.toFixed(2)),
      start: match.index,
      end: match.index + match[0].length,
    });
  };
  const before = (match: RegExpExecArray): string => text.slice(Math.max(0, match.index - 20), match.index);
  const after = (match: RegExpExecArray): string =>
    text.slice(match.index + match[0].length, match.index + match[0].length + 40);

  for (const match of text.matchAll(HALF)) {
    if (!NO_HALF_AFTER.test(before(match)) && !NO_HALF_BEFORE.test(after(match))) add(match, 50);
  }
  for (const match of text.matchAll(HALVED)) add(match, 50);
  for (const match of text.matchAll(FRACTION)) {
    const [, top = "", joint = "", part = ""] = match;
    const isQuarter = part.toLowerCase() === "quarter";
    const isShare = isQuarter
      ? joint === "-" ||
        OF_THINGS.test(after(match)) ||
        (AMOUNT_BEFORE.test(before(match)) && !(count(top) > 1 && OVER.test(before(match))))
      : !/^an?$/i.test(top) || SHARE_GOES_ON.test(after(match));
    const bottom = PARTS.indexOf(part.toLowerCase()) + 3;
    if (isShare && count(top) < bottom) add(match, (100 * count(top)) / bottom);
  }
  for (const match of text.matchAll(IN_MANY)) {
    const [few, many] = [count(match[1]), count(match[2])];
    if (few < many && !/^\s+(?:years?|months?|weeks?|days?|quarters?)\b/i.test(after(match)))
      add(match, (100 * few) / many);
  }
  for (const match of text.matchAll(SLASHED)) {
    const [top, bottom] = [Number(match[1]), Number(match[2])];
    if (top < bottom) add(match, (100 * top) / bottom);
  }
  for (const match of text.matchAll(SIGNED)) add(match, SIGNS[match[0]] ?? 0);
  return found;
}

function count(text = ""): number {
  return smallNumber(text) ?? Number(text);
}
