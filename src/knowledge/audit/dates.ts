import { isSameFigure } from "../rules/figures.js";
import { contains, type Period, periodsIn } from "../../language/dates.js";
import type { Passage } from "./article.js";
import { type Claim, FOUND, type Found, inAny, missing, type Part, wordingsOf } from "./claim.js";
import { clauseWith } from "./clauses.js";
import { DATE_RULES, WEEKDAY } from "./rules.js";

const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const DAY_NAME = new RegExp(`\\b(?:${DAYS.join("|")})\\b`, "gi");

/** The dates of a fact's words, its own date, and the periods of its figures. */
export function dateParts(claim: Claim): Part[] {
  const { value, at } = claim.fact;
  const worded = wordingsOf(claim).flatMap(({ text, place }) => [
    ...periodsIn(text, coverageYear(claim)).map(({ period, start, end }): Part => ({
      place,
      what: `the date "${text.slice(start, end)}"`,
      look: (passages) => inAny(passages, (passage) => lookFor(period, passage)),
    })),
    ...Array.from(text.matchAll(DAY_NAME), ([day]): Part => ({
      place,
      what: `the day "${day}"`,
      look: (passages) => inAny(passages, (passage) => lookForDay(day, passage)),
    })),
  ]);
  const own = periodsIn(value.date ?? "").map(({ period }): Part => ({
    place: at("date"),
    what: `the date ${value.date}`,
    look: (passages) => inAny(passages, (passage) => lookFor(period, passage)),
  }));
  const ofFigures = value.figures.flatMap((figure, index) =>
    periodsIn(figure.period ?? "").map(({ period }): Part => ({
      place: at("figures", index, "period"),
      what: `the period ${figure.period} of ${figure.value} ${figure.unit}`,
      look: (passages) =>
        inAny(passages, (passage) => {
          const clause = clauseWith((found) => isSameFigure(figure, found), passage);
          return lookFor(period, datesOf(clause).length === 0 ? passage : clause);
        }),
    })),
  );
  return [...worded, ...own, ...ofFigures];
}

interface Dated {
  readonly period: Period;
  readonly rule?: string;
}

function datesOf(passage: Passage): Dated[] {
  const printed = periodsIn(passage.text).map(({ period }) => ({ period }));
  const derived = DATE_RULES.flatMap(({ name, periods }) =>
    periods(passage).map((period) => ({ period, rule: name })),
  );
  return [...printed, ...derived];
}

function lookFor(period: Period, passage: Passage): Found {
  const dates = datesOf(passage);
  const match = dates.find((dated) => contains(dated.period, period));
  if (match === undefined) {
    return missing(dates.flatMap((dated) => (dated.period.year === undefined ? [] : shown(dated.period))));
  }
  return match.rule === undefined ? FOUND : { kind: "derived", rule: match.rule };
}

function lookForDay(day: string, passage: Passage): Found {
  const printed = passage.text.match(DAY_NAME) ?? [];
  if (printed.some((name) => name.toLowerCase() === day.toLowerCase())) return FOUND;
  const derived = datesOf(passage).flatMap(({ period }) => dayOf(period) ?? []);
  if (derived.includes(day.toLowerCase())) return { kind: "derived", rule: WEEKDAY };
  return missing([...printed, ...derived]);
}

function dayOf({ year, month, day }: Period): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
}

/** `2014-Q2`, `2014-08-22`, as packs write it. */
function shown({ year, quarter, half, month, day }: Period): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const parts = [
    year,
    quarter && `Q${quarter}`,
    half && `H${half}`,
    month && two(month),
    day && two(day),
  ].filter((part) => part !== undefined);
  return parts.join("-");
}

/** "Last year" in a fact is seen from the sources that it cites. */
function coverageYear({ cited }: Claim): number | undefined {
  const published = cited.find((source) => source.published !== undefined)?.published;
  return published === undefined ? undefined : Number(published.slice(0, 4));
}
