/** What makes a figure less exact, by the word that the pack's format has for it. */
const QUALIFIERS: readonly (readonly [string, RegExp])[] = [
  ["almost", /\b(?:almost|nearly|just under|just below|close to|not quite)\s+$/i],
  ["more than", /\b(?:more than|over|above|exceed(?:s|ing)?|upwards of)\s+$/i],
  ["less than", /\b(?:less than|fewer than|under|below)\s+$/i],
  ["at least", /\bat least\s+$/i],
  ["at most", /\b(?:at most|up to)\s+$/i],
  ["about", /\b(?:about|around|roughly|some|approximately)\s+$/i],
];

/** Enough for the longest of them. */
const LOOK_BACK = 20;

/** `almost` before the figure that starts at a position of the text. */
export function qualifierBefore(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  return QUALIFIERS.find(([, pattern]) => pattern.test(before))?.[0];
}
