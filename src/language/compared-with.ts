import { periodsIn, type PeriodMention } from "./dates.js";

const SAME =
  "(?:(?:that|those) (?:of|in|for) )?(?:the same (?:quarter|period|months|three months|time|point) )?";
/** Up to the year that a change is measured from: "fell, compared with the same quarter of", "11% down on the". */
const MEASURED_FROM = new RegExp(
  String.raw`\b(?:compar(?:ed|ing) (?:with|to|against)|versus|vs\.?|relative to|than) ${SAME}(?:(?:of|in|a|the|one) )*$`,
  "i",
);
const EARLIER_THAN = new RegExp(String.raw`\b(?:from|over|against) ${SAME}(?:(?:of|in|a|the|one) )*$`, "i");
const SOME_YEAR = /^(?:a year|(?:last|previous|prior) year|year before|(?:twelve|12) months)\b/i;
const EARLIER = /\b(?:earlier|before)$/i;

/** Whether a year is named only as what another period is compared with, as a change from a year earlier is. */
export function isComparedWith(text: string, { start, end }: PeriodMention): boolean {
  const [before, named] = [text.slice(0, start), text.slice(start, end)];
  if (!SOME_YEAR.test(named)) return false;
  return MEASURED_FROM.test(before) || (EARLIER.test(named) && EARLIER_THAN.test(before));
}

/** From which the year before is counted where it does not matter which that is. */
const ANY_YEAR = 2000;

/** Whether a text compares with a year that it names only for that. */
export function comparesWithAYear(text: string): boolean {
  return periodsIn(text, ANY_YEAR).some((period) => isComparedWith(text, period));
}
