import { Temporal } from "temporal-polyfill";
import type { Period } from "../../language/dates.js";
import { monthName } from "../period-in-words.js";

/** A day, or a month, year or decade as far as it is known; both ends are days of the calendar. */
export interface DateRange {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
  readonly precision: "day" | "month" | "year" | "decade";
}

/** The days that a period can mean; none for one without a year, or quarters and halves. */
export function rangeOf({ year, month, day, quarter, half }: Period): DateRange | undefined {
  if (year === undefined || quarter !== undefined || half !== undefined) return undefined;
  const first = Temporal.PlainDate.from({ year, month: month ?? 1, day: day ?? 1 });
  // There is no 31st of June.
  if (first.day !== (day ?? 1)) return undefined;
  if (day !== undefined) return { first, last: first, precision: "day" };
  if (month !== undefined) return { first, last: first.with({ day: first.daysInMonth }), precision: "month" };
  return { first, last: first.with({ month: 12, day: 31 }), precision: "year" };
}

/** The decade that a text names with its century: the 1960s. */
export function decadeIn(text: string): DateRange | undefined {
  const [, decade] = /\b((?:1[5-9]|20)\d)0'?s\b/.exec(text) ?? [];
  if (decade === undefined) return undefined;
  const first = new Temporal.PlainDate(Number(decade) * 10, 1, 1);
  return { first, last: first.add({ years: 10 }).subtract({ days: 1 }), precision: "decade" };
}

/** `22 August 2014`, `May 2014`, `2013`, `the 1960s`. */
export function rangeInWords({ first: { year, month, day }, precision }: DateRange): string {
  const named = monthName(month);
  switch (precision) {
    case "day":
      return `${day} ${named} ${year}`;
    case "month":
      return `${named} ${year}`;
    case "year":
      return String(year);
    case "decade":
      return `the ${year}s`;
  }
}

export type TimeUnit = "days" | "weeks" | "months" | "years" | "decades";

/** The time from one date to a later one in a unit, in words; undefined where the dates are not known so exactly. */
export function timeBetween(from: DateRange, to: DateRange, unit: TimeUnit): string | undefined {
  const exact = from.precision === "day" && to.precision === "day";
  const days = from.first.until(to.first, { largestUnit: "days" }).days;
  if (unit === "days") return exact ? counted(days, "day") : undefined;
  if (unit === "weeks") {
    if (!exact) return undefined;
    const [weeks, left] = [Math.floor(days / 7), days % 7];
    return left === 0 ? counted(weeks, "week") : `${counted(weeks, "week")} and ${counted(left, "day")}`;
  }
  if (unit === "months") {
    if (from.precision === "year" || to.precision === "year") return undefined;
    if (from.precision === "decade" || to.precision === "decade") return undefined;
    if (exact) return inMonths(from, to);
    return `about ${counted(months(from, to), "month")}, by the calendar months`;
  }
  const [least, most] = [to.first.year - from.last.year, to.last.year - from.first.year];
  if (unit === "decades") return inDecades(least, most);
  if (exact) return inYears(from, to);
  if (most === 0) return timeBetween(from, to, "months");
  return least === most ? `about ${counted(least, "year")}` : `between ${least} and ${most} years`;
}

function inMonths(from: DateRange, to: DateRange): string {
  const { months: whole, days } = from.first.until(to.first, { largestUnit: "months" });
  return days === 0 ? counted(whole, "month") : `${counted(whole, "month")} and ${counted(days, "day")}`;
}

function inYears(from: DateRange, to: DateRange): string {
  const { years, months: left, days } = from.first.until(to.first, { largestUnit: "years" });
  const parts = [
    ...(years > 0 ? [counted(years, "year")] : []),
    ...(left > 0 ? [counted(left, "month")] : []),
    ...(days > 0 ? [counted(days, "day")] : []),
  ];
  return parts.length === 0 ? "0 days" : new Intl.ListFormat("en-GB").format(parts);
}

function inDecades(least: number, most: number): string {
  const [fewest, greatest] = [Math.floor(least / 10), Math.floor(most / 10)];
  const decades = fewest === greatest ? counted(fewest, "decade") : `${fewest} to ${greatest} decades`;
  return least === most
    ? `about ${counted(least, "year")}, or ${decades}`
    : `between ${least} and ${most} years, or ${decades}`;
}

function months(from: DateRange, to: DateRange): number {
  return (to.first.year - from.first.year) * 12 + to.first.month - from.first.month;
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** -1 where the one is surely before the other, 1 where after, 0 on the same day; undefined where they overlap. */
export function compareDates(a: DateRange, b: DateRange): -1 | 0 | 1 | undefined {
  if (Temporal.PlainDate.compare(a.last, b.first) < 0) return -1;
  if (Temporal.PlainDate.compare(a.first, b.last) > 0) return 1;
  return a.precision === "day" && b.precision === "day" ? 0 : undefined;
}

/** A date some years, or other units, later, or earlier where the count is negative. */
export function shifted(
  { first, last, precision }: DateRange,
  count: number,
  unit: Exclude<TimeUnit, "decades"> = "years",
): DateRange {
  const time = { [unit]: count };
  return { first: first.add(time), last: last.add(time), precision };
}

/** `Sunday`; undefined where only the month or the year is known. */
export function weekdayOf({ first, precision }: DateRange): string | undefined {
  return precision === "day" ? first.toLocaleString("en-GB", { weekday: "long" }) : undefined;
}
