import { type FigureUnit, UNIT_WORDS, unitOf } from "./figure-units.js";
import { scaleOf } from "./number-grammar.js";
import { findNumberWords } from "./number-words.js";

/** A number that may be a figure, and where it stands with its sign and unit. */
export interface WrittenNumber {
  readonly value: number;
  readonly unit: FigureUnit | undefined;
  /** An amount beyond doubt, and no date: it has a sign of currency, a scale or percent. */
  readonly isAmount: boolean;
  readonly start: number;
  readonly end: number;
}

const SIGN = "(?<sign>(?:us|hk|[ca])?[$€£¥]\\s?|\\b(?:usd|eur|gbp|cny|rmb)\\s?)?";
const DIGITS = "(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?<half>\\s?½|\\sand a half\\b)?";
const SCALE =
  "(?<scale>[\\s-]?(?:dozen|hundred|thousand|million|billion|trillion|mln|bln|bn|tn|mn)\\b|[kmb]\\b)?";
const IN_DIGITS = new RegExp(`${SIGN}${DIGITS}${SCALE}(?<unit>${UNIT_WORDS})?`, "giu");
const UNIT = new RegExp(UNIT_WORDS, "iuy");

/** A letter or digit beside it: `Power8`, `2nd`, `1990s`. */
const STUCK_BEFORE = /[\p{L}\p{N}_]$/u;
const STUCK_AFTER = /^[\p{L}\p{N}_]/u;
/** The rest of a version, a time or a date: `2.5.1`, `10:30`, `22/8`. */
const PART_BEFORE = /(?:\d[.,:/⁄]|\.)$/u;
const PART_AFTER = /^(?:[.,:/⁄]\d|\s?(?:[ap]\.?m\b|o.clock))/iu;
/** What names and does not count: `COVID-19`, `No. 5`, `paragraph 8`, `#5`. */
const LABEL_BEFORE =
  /(?:\p{L}-|[#№]|\b(?:nos?|numbers?|paragraphs?|paras?|pages?|pp?|chapter|section|article|figure|fig|footnote|question|version|v|part|vol|volume|tier|round)\b\.?\s?)$/iu;
const YEAR = /^(?:1[5-9]|2[01])\d\d$/;
/** `4K`, `3M`: in capitals and with one digit a name, not thousands or millions. */
const CAPITAL_NAME = /^\d[KMB]$/;

/** More digits than this are no figure that anybody states. */
const MOST_DIGITS = 15;

export function numbersInDigits(text: string): WrittenNumber[] {
  return Array.from(text.matchAll(IN_DIGITS)).flatMap((match) => {
    const { sign, digits = "", half, scale, unit: written } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const unit = sign === undefined ? unitOf(written ?? "") : "currency";
    const isAmount = unit === "percent" || unit === "currency" || scale !== undefined;
    const before = text.slice(Math.max(0, start - 14), start);
    const after = text.slice(end, end + 10);

    const isPart = PART_BEFORE.test(before) || PART_AFTER.test(after) || STUCK_AFTER.test(after);
    if (isPart || (sign === undefined && STUCK_BEFORE.test(before))) return [];
    if (!isAmount && (YEAR.test(digits) || (unit === undefined && LABEL_BEFORE.test(before)))) return [];
    if (!isAmount && /['’]$/u.test(before) && digits.length === 2) return [];
    if (CAPITAL_NAME.test(match[0]) || digits.length > MOST_DIGITS) return [];

    const amount = Number(digits.replaceAll(",", "")) + (half === undefined ? 0 : 0.5);
    return [
      { value: rounded(amount * scaleOf((scale ?? "").replace(/^[\s-]/, ""))), unit, isAmount, start, end },
    ];
  });
}

/** What makes a small number in words point at things instead of counting them: the two companies. */
const POINTING =
  /\b(?:the|these|those|all|other|his|her|its|their|our|your|between|first|last|next|top|any|no|number|nr)\s+$/iu;
/** Within a sentence a capital makes it a name: the Big Four. */
const WITHIN_SENTENCE = /[\p{L}\p{N},;]\s+$/u;
/** Above this, numbers in words are figures whatever stands beside them. */
const SMALL = 10;

export function numbersInWords(text: string): WrittenNumber[] {
  return findNumberWords(text).flatMap(({ value: exact, start, end: endOfWords }) => {
    const value = rounded(exact);
    UNIT.lastIndex = endOfWords;
    const written = UNIT.exec(text)?.[0] ?? "";
    const unit = unitOf(written);
    const end = endOfWords + written.length;
    const before = text.slice(Math.max(0, start - 14), start);
    // Quarters that are counted are those of a year: the first two quarters.
    if ((unit === undefined || unit === "quarters") && value <= SMALL) {
      const isCompound = /^-\p{L}/u.test(text.slice(end, end + 2));
      const isName = /^\p{Lu}/u.test(text.slice(start, end)) && WITHIN_SENTENCE.test(before);
      if (isCompound || isName || POINTING.test(before) || value === 1) return [];
    }
    // "One day" is a day that nobody counted.
    if (value === 1 && unit === "days") return [];
    const isAmount = unit === "percent" || unit === "currency" || value >= 1000;
    return [{ value, unit, isAmount, start, end }];
  });
}

/** Without the dust of binary fractions: 1.1 million is 1100000. */
function rounded(value: number): number {
  return Number(value.toPrecision(MOST_DIGITS));
}
