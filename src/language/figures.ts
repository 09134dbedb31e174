import { periodsIn } from "./dates.js";
import type { FigureUnit } from "./figure-units.js";
import { NUMBER_WORDS } from "./number-grammar.js";
import { findShares } from "./shares.js";
import { numbersInDigits, numbersInWords } from "./written-numbers.js";

/** A figure as a text states it: `20 per cent` is 20 percent, `three-year` 3 years, `$3bn` 3000000000 currency. */
export interface FoundFigure {
  readonly value: number;
  /** Undefined where it counts something else, or nothing is said. */
  readonly unit?: FigureUnit;
  /** Positions in the text given; `text` is what stands between them. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Candidate {
  readonly value: number;
  readonly unit: FigureUnit | undefined;
  readonly start: number;
  readonly end: number;
}

/** Most texts have no number at all, and need not be looked through for each kind. */
const MAY_HAVE_FIGURES = new RegExp(
  `\\p{N}|\\b(?:${NUMBER_WORDS.join("|")}|half|halv|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)`,
  "iu",
);

/** Addresses, mail, and what stands for people, channels and emoji in a chat; decades and days of a month in words; in one day. */
const NO_FIGURES =
  /\b(?:in|on|within) (?:one|a single) day\b|\bnineteen[\s-](?:twen|thir|for|fif|six|seven|eigh|nine)ties\b|\b(?:twenty|thirty)[\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b|https?:\/\/\S+|\bwww\.\S+|<[@#:at][^<>\s]{1,100}>|(?<![^\s@])[^\s@]{1,64}@[^\s@]{2,255}/giu;

/**
 * The figures of an English text, in order; linear in its length, never throws. Left out are dates, years and
 * quarters, ordinals, names with digits in them (Power8, DB2, Q2), numbers that label (paragraph 8), and small
 * numbers in words that only point (the two companies, one of them). A share in words is percent: half is 50.
 */
export function findFigures(text: string): FoundFigure[] {
  if (!MAY_HAVE_FIGURES.test(text)) return [];
  const prose = text
    .replace(NO_FIGURES, (address) => " ".repeat(address.length))
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const dated = new Uint8Array(prose.length);
  for (const { start, end } of periodsIn(prose)) dated.fill(1, start, end);
  const numbers = [...numbersInDigits(prose), ...numbersInWords(prose)].filter(
    ({ isAmount, start, end }) => isAmount || !dated.subarray(start, end).includes(1),
  );
  const shares = findShares(prose).map(({ percent, ...span }): Candidate => ({
    ...span,
    value: percent,
    unit: "percent",
  }));
  const candidates = apart([...spansIn(prose), ...shares, ...numbers]);
  return candidates.flatMap((candidate, index) => {
    const unit = candidate.unit ?? unitOfRange(prose, candidate, candidates[index + 1]);
    if (unit === undefined && isPartOfRow(prose, candidate)) return [];
    const { start, end } = candidate;
    return [{ ...inYears(candidate.value, unit), start, end, text: text.slice(start, end) }];
  });
}

/** Three decades and 36 months are as many years as they are. */
function inYears(value: number, unit: FigureUnit | undefined): Pick<FoundFigure, "value" | "unit"> {
  if (unit === undefined) return { value };
  if (unit === "decades") return { value: 10 * value, unit: "years" };
  return unit === "months" && value % 12 === 0 ? { value: value / 12, unit: "years" } : { value, unit };
}

const SPAN =
  /\bhalf (?:a|of one) (year)\b|(?<!\b(?:of|two|three|\d)[\s-])\b(a|one|half|a quarter|quarter)[\s-](?:of )?(?:an? |one )?century\b/giu;
const YEARS: Readonly<Record<string, number>> = { half: 50, quarter: 25, "a quarter": 25 };

/** Half a century is 50 years, and half a year is 6 months. */
function spansIn(text: string): Candidate[] {
  return Array.from(text.matchAll(SPAN), ({ 0: { length }, 1: ofYear, 2: part = "", index: start }) => ({
    ...(ofYear === undefined
      ? ({ value: YEARS[part.toLowerCase()] ?? 100, unit: "years" } as const)
      : ({ value: 6, unit: "months" } as const)),
    start,
    end: start + length,
  }));
}

/** In order; of two that overlap the first, or the longer, is kept. */
function apart(candidates: readonly Candidate[]): Candidate[] {
  let free = 0;
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (candidate.start < free) continue;
    kept.push(candidate);
    free = candidate.end;
  }
  return kept;
}

/** In "10 to 20 per cent" and "between 10 and 20 per cent" the first number has the unit of the second. */
function unitOfRange(
  text: string,
  { start, end }: Candidate,
  next: Candidate | undefined,
): FigureUnit | undefined {
  if (next === undefined || next.start - end > 6) return undefined;
  const joint = text.slice(end, next.start);
  const isRange = /^\s*(?:[-–—]|to|or)\s*$/iu.test(joint);
  const isBetween =
    /^\s*and\s*$/iu.test(joint) && /\bbetween\s+$/iu.test(text.slice(Math.max(0, start - 12), start));
  return isRange || isBetween ? next.unit : undefined;
}

/** `2013-14`, a telephone number: digits tied to digits. */
function isPartOfRow(text: string, { start, end }: Candidate): boolean {
  return (
    /\d[-–]$/u.test(text.slice(Math.max(0, start - 2), start)) || /^[-–]\d/u.test(text.slice(end, end + 2))
  );
}
