/** What a figure counts, where the words beside it say so. */
export type FigureUnit =
  | "percent"
  | "currency"
  | "times"
  | "seconds"
  | "minutes"
  | "hours"
  | "days"
  | "weeks"
  | "months"
  | "quarters"
  | "years"
  | "decades";

/** Each unit as it is written after a number; the first pattern allows no space. */
const WRITTEN: readonly (readonly [FigureUnit, string, string])[] = [
  ["percent", "[%％]|pct|pc|pp", "[%％]|percent(?:age)?[\\s-]points?|per[\\s-]?cents?|pct|pc|pp"],
  ["currency", "", "(?:u\\.?s\\.? )?dollars?|euros?|pounds?|yuan|renminbi|rmb|yen|usd|eur|gbp|cny"],
  ["times", "x", "times|[\\s-]?fold"],
  ["seconds", "", "seconds?|secs?"],
  ["minutes", "min", "minutes?|mins?"],
  ["hours", "h", "hours?|hrs?"],
  ["days", "", "days?"],
  ["weeks", "wk", "weeks?|wks?"],
  ["months", "mo", "months?|mos?|mths?"],
  ["quarters", "", "quarters?"],
  ["years", "y|yo", "years?|yrs?"],
  ["decades", "", "decades?"],
];

/** The source of a pattern for the unit after a number, spaces and hyphens before it included. */
export const UNIT_WORDS = `(?:${WRITTEN.map(([, attached, spaced]) =>
  [`[\\s-]{0,2}(?:${spaced})`, ...(attached === "" ? [] : [`(?:${attached})`])].join("|"),
).join("|")})(?![\\p{L}\\p{N}])`;

const READERS = WRITTEN.map(([unit, attached, spaced]) => ({
  unit,
  pattern: new RegExp(`^[\\s-]*(?:${attached === "" ? spaced : `${attached}|${spaced}`})$`, "iu"),
}));

/** The unit that words which `UNIT_WORDS` matched stand for. */
export function unitOf(words: string): FigureUnit | undefined {
  return READERS.find(({ pattern }) => pattern.test(words))?.unit;
}
