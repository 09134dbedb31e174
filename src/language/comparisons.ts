/** How a text sets a figure against what it asks or says: more than 30%, at most two years. */
export type Comparison = "more" | "less" | "at_least" | "at_most";

const BEFORE: readonly (readonly [Comparison, RegExp])[] = [
  ["at_most", /(?:\bat most|\bno more than|\bnot more than|\bup to|\bno longer than|<=|≤)\s*$/i],
  ["at_least", /(?:\bat least|\bno less than|\bno fewer than|\bnot less than|>=|≥)\s*$/i],
  [
    "more",
    /(?:\b(?:more|greater|longer|older|higher|bigger|larger|better|steeper|further) than|\b(?:over|above|exceeds?|exceeding|exceeded|beyond)|>)\s*$/i,
  ],
  [
    "less",
    /(?:\b(?:less|fewer|shorter|younger|lower|smaller|worse) than|\b(?:under|below|short of|nearly|almost)|<)\s*$/i,
  ],
];

/** How the text compares with what stands at a position: by the words right before it, if they compare. */
export function comparisonAt(text: string, start: number): Comparison | undefined {
  const before = text.slice(Math.max(0, start - 24), start).replace(/(?:\b(?:a|an|the)|\$|€|£)\s*$/i, "");
  return BEFORE.find(([, pattern]) => pattern.test(before))?.[0];
}
