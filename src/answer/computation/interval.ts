import { comparisonAt, meets, type Comparison } from "../../language/comparisons.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import type { Candidate } from "../../search/rank.js";
import { compareDates, shifted, timeBetween, type TimeUnit } from "./calendar.js";
import { computed, refused, type Computation } from "./computation.js";
import type { Event } from "./event.js";
import { twoEvents, twoSides } from "./two-events.js";

/** The time between two events, in the unit asked for. */
export function interval(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Computation | undefined {
  const events = twoEvents(question.text, knowledge) ?? twoSides(ranked, knowledge);
  if (events === undefined || (isGap(ranked) && !isNamed(events))) return undefined;
  const [from, to] = inOrder(events);
  const facts = [...from.facts, ...to.facts];
  const limit = question.type === "yes_no" ? limitIn(question) : undefined;
  if (question.type === "yes_no" && limit === undefined) return undefined;
  const unit = limit?.unit ?? unitAsked(question.text) ?? finest(from, to);
  const time = timeBetween(from.range, to.range, unit);
  if (time === undefined || compareDates(from.range, to.range) === undefined) {
    const vague = from.range.precision === "day" ? to : from;
    if (!vague.isSure && time === undefined) return undefined;
    return refused(
      `The sources give ${vague.text} no more exactly, so the ${unit} cannot be counted.`,
      facts,
    );
  }
  const same = compareDates(from.range, to.range) === 0;
  const text = same
    ? `From ${from.text} to ${to.text} is ${time}: it is the same day.`
    : `From ${from.text} to ${to.text} is ${time}.`;
  const isOther = from.isOtherDate || to.isOtherDate;
  return computed("interval", [text], facts, isOther ? "otherwise" : limit && isWithin(from, to, limit));
}

interface Limit {
  readonly count: number;
  readonly unit: Exclude<TimeUnit, "decades">;
  readonly how: Comparison;
}

/** A length of time that the question sets the time between against: more than a hundred days. */
function limitIn({ figures, text }: AnalysedQuestion): Limit | undefined {
  for (const figure of figures) {
    const unit = UNITS[figure.unit?.replace(/s$/, "") ?? ""];
    const how = comparisonAt(text, figure)?.how;
    if (unit !== undefined && unit !== "decades" && how !== undefined)
      return { count: figure.value, unit, how };
  }
  return undefined;
}

function isWithin(
  { range: from }: Event,
  { range: to }: Event,
  { count, unit, how }: Limit,
): boolean | undefined {
  const order = compareDates(to, shifted(from, count, unit));
  return order === undefined ? undefined : meets(order, how);
}

/** Whether the question names what happened so plainly that it can mean nothing else. */
function isNamed(events: readonly Event[]): boolean {
  return events.some(({ isReport }) => isReport) || events.every(({ isSure }) => isSure);
}

/** A rank from which on there is no doubt. */
const SURE_GAP = 9;

/** A gap that is far ahead of every fact is what is asked about. */
function isGap([first, ...others]: readonly Candidate[]): boolean {
  const fact = others.find(({ entry }) => entry.of.kind === "fact");
  return first?.entry.of.kind === "gap" && first.score > SURE_GAP && first.score > (fact?.score ?? 0) + 1;
}

function inOrder([a, b]: readonly [Event, Event]): readonly [Event, Event] {
  return compareDates(a.range, b.range) === 1 ? [b, a] : [a, b];
}

const UNITS: Readonly<Record<string, TimeUnit>> = {
  day: "days",
  week: "weeks",
  month: "months",
  year: "years",
  decade: "decades",
};

function unitAsked(text: string): TimeUnit | undefined {
  const [, unit = ""] = UNIT_ASKED.exec(text) ?? UNIT_LEADS.exec(text) ?? UNIT_NAMED.exec(text) ?? [];
  return UNITS[unit.toLowerCase()];
}

const UNIT_ASKED = /\b(?:many|number of|much)\s+(?:\w+\s+)?(day|week|month|year|decade)s?\b/i;
const UNIT_LEADS = /^\W*(?:and |so )?(?:the )?(day|week|month|year|decade)s\b/i;
const UNIT_NAMED = /\b(?:in|of|the)\s+(?:\w+\s+)?(day|week|month|year|decade)s\b/i;

/** As exactly as both dates are known. */
function finest({ range: a }: Event, { range: b }: Event): TimeUnit {
  const known = [a.precision, b.precision];
  if (known.every((one) => one === "day")) return "days";
  return known.some((one) => one === "year" || one === "decade") ? "years" : "months";
}
