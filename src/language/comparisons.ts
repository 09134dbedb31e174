import type { FoundFigure } from "./figures.js";

/** How a text sets a figure against what it asks or says: more than 30%, at most two years. */
export type Comparison = "more" | "less" | "at_least" | "at_most";

/** Whether it holds for what is more than the figure, 1, the same, 0, or less, -1. */
export function meets(order: 1 | 0 | -1, how: Comparison): boolean {
  switch (how) {
    case "more":
      return order > 0;
    case "less":
      return order < 0;
    case "at_least":
      return order >= 0;
    case "at_most":
      return order <= 0;
  }
}

const TIME = /^(?:years|months|weeks|days|hours)$/;

type Figure = Pick<FoundFigure, "start" | "unit">;

const BEFORE: readonly (readonly [Comparison, RegExp])[] = [
  [
    "at_most",
    /(?:\bat most|\bno more than|\bnot more than|\bup to|\bno longer than|\bnot (?:over|above)|<=|≤)\s*$/i,
  ],
  ["at_least", /(?:\bat least|\bno less than|\bno fewer than|\bnot (?:less than|under|below)|>=|≥)\s*$/i],
  [
    "more",
    /(?:\b(?:more|greater|longer|older|higher|bigger|larger|better|steeper|further) than|\b(?:over|above|exceeds?|exceeding|exceeded|beyond)|>)\s*$/i,
  ],
  ["less", /(?:\b(?:less|fewer|shorter|younger|lower|smaller|worse) than|\b(?:under|below|short of)|<)\s*$/i],
];

/** Whether a value is what is asked for: the same, or more than that, or less. */
export function holds(value: number, asked: number, how?: Comparison): boolean {
  switch (how) {
    case "more":
      return value > asked;
    case "less":
      return value < asked;
    case "at_least":
      return value >= asked;
    case "at_most":
      return value <= asked;
    case undefined:
      return value === asked;
  }
}

/** The words right before a figure that compare it with something, and how. */
export interface Compared {
  readonly how: Comparison;
  readonly words: string;
}

/** How a text compares with the figure at a position, if it does; over three years is a stretch of time. */
export function comparisonAt(text: string, { start, unit }: Figure): Compared | undefined {
  const before = text.slice(Math.max(0, start - 24), start).replace(/(?:\b(?:a|an|the)|\$|€|£)\s*$/i, "");
  for (const [how, pattern] of BEFORE) {
    const words = pattern.exec(before)?.[0].trim();
    if (words === undefined) continue;
    return words === "over" && TIME.test(unit ?? "") ? undefined : { how, words };
  }
  return undefined;
}
