import { comparisonAt, type Comparison } from "./comparisons.js";
import type { Direction } from "./polarity.js";

const MORE =
  /\b(?:bigger|larger|greater|higher|steeper|deeper|sharper|harder|faster|heavier|stronger|more|biggest|largest|greatest|highest|steepest|deepest|sharpest)\b/i;
const LESS =
  /\b(?:smaller|lower|milder|gentler|slower|lighter|weaker|less|fewer|smallest|lowest|mildest|gentlest)\b/i;
const WORSE = /\b(?:worse|worst)\b/i;
const BETTER = /\b(?:better|best)\b/i;

/** What a comparative asks for: the larger figure or the smaller, and how it is called. */
export interface Greater {
  readonly size: "more" | "less";
  readonly word: "larger" | "smaller" | "worse" | "better";
}

/** Which of two figures a comparative means; of falls the larger is the worse one. */
export function greaterOf(text: string, direction: Direction | undefined): Greater | undefined {
  const isFall = direction === "down";
  if (WORSE.test(text)) return { size: isFall ? "more" : "less", word: "worse" };
  if (BETTER.test(text)) return { size: isFall ? "less" : "more", word: "better" };
  if (MORE.test(text)) return { size: "more", word: "larger" };
  return LESS.test(text) ? { size: "less", word: "smaller" } : undefined;
}

const SLOWS =
  /\b(?:slow(?:ed|ing|er)?(?: down)?|eas(?:e|ed|ing)|narrow(?:ed|ing)?|moderat\w+|soften(?:ed|ing)?|decelerat\w+|let(?:ting)? up|abat\w+|shr[aiu]nk\w*|(?:get|got|getting|become|became|becoming) (?:any |a bit |much )?(?:smaller|milder|weaker|gentler))\b/i;
const WORSENS =
  /\b(?:worsen(?:ed|ing)?|deepen(?:ed|ing)?|deteriorat\w+|accelerat\w+|(?:get|got|getting|gotten|become|became|becoming) (?:any |a bit |much )?(?:worse|steeper|larger|bigger|deeper)|pick(?:ed|ing)? up|speed(?:ed)? up|sped up)\b/i;
const IMPROVES =
  /\b(?:improv(?:e|ed|ing|ement)|(?:get|got|getting|gotten|become|became|becoming) (?:any |a bit |much )?better)\b/i;

/** Whether a text says of a change that it slows, gathers pace, or that things get better. */
export function slowsOrWorsens(text: string): "slows" | "worsens" | "improves" | undefined {
  if (SLOWS.test(text)) return "slows";
  if (WORSENS.test(text)) return "worsens";
  return IMPROVES.test(text) ? "improves" : undefined;
}

/** A multiple, or a part, that a text names, and how it is named: "more than twice", "nearly halved". */
export interface Multiple {
  readonly factor: number;
  readonly how: Comparison | "exactly" | "about";
}

const MULTIPLES: readonly (readonly [number, RegExp])[] = [
  [2, /\b(?:twice|double[ds]?)\b/i],
  [3, /\b(?:triple[ds]?|treble[ds]?|thrice|three times)\b/i],
  [2 / 3, /\btwo[- ]thirds\b/i],
  [3 / 4, /\bthree[- ]quarters\b/i],
  [1 / 3, /\b(?:a|one)[- ]third\b/i],
  [1 / 4, /\ba quarter of\b/i],
  [0.5, /\b(?:halved?|half)\b/i],
];
const TURNED: Readonly<Record<Comparison, Comparison>> = {
  more: "less",
  less: "more",
  at_least: "at_most",
  at_most: "at_least",
};

export function multipleIn(text: string): Multiple | undefined {
  for (const [factor, pattern] of MULTIPLES) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const how = comparisonAt(text, { start: found.index })?.how;
    const before = text.slice(0, found.index);
    // What falls by more than half is less than half of it.
    const isBy = factor < 1 && /\bby (?:more|less) than\s*$/i.test(before);
    if (how !== undefined) return { factor, how: isBy ? TURNED[how] : how };
    const isRough = /\b(?:almost|nearly|about|roughly|around|approximately|close to)(?: \w+)?\s*$/i.test(
      before,
    );
    return { factor, how: isRough ? "about" : "exactly" };
  }
  return undefined;
}
