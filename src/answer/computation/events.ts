import type { Fact } from "../../knowledge/schema.js";
import { compatible, periodsIn } from "../../language/dates.js";
import { analyse, type AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { rank } from "../../search/rank.js";
import { decadeIn, rangeInWords, rangeOf, type DateRange } from "./calendar.js";
import type { Event } from "./event.js";
import { published } from "./publication.js";

/** Words for a thing that was published, rather than for what it tells of. */
const PUBLISHED =
  /\b(?:reports?|articles?|pages?|story|stories|piece|version|coverage|publish\w*|publication|print\w*|ran|run|runs|wrote|carried|appeared)\b/i;
/** May and March are months after these words. */
const MONTH = /\b(the|that|this|its|their|'s) (may|march)\b/gi;
/** A rank below this is a word or two in common. */
const LEAST_SCORE = 4;
/** Words beside a publication's name that tell this much say what it told of. */
const TELLING = 0.8;
/** A name alone is no event: a word that tells at least this much must be there as well. */
const A_THING = 0.3;
/** How much of what is said the fact must have, by weight. */
const MOSTLY = 0.45;
/** A rank from which on there is no doubt. */
const SURE_SCORE = 9;

/**
 * The event that a part of a question speaks of: a publication, what a dated fact tells, or a date itself.
 *
 * @param whole the question, which may say for both parts that reports are meant
 */
export function eventIn(part: string, whole: string, knowledge: IndexedKnowledge): Event | undefined {
  const asked = analyse(part.replace(MONTH, "$1 in $2"), knowledge);
  const isOfReport = PUBLISHED.test(whole) || asked.periods.length > 0;
  const report = published(asked, knowledge);
  const event = told(asked, knowledge);
  const isReport = report !== undefined && isOfReport && event?.isPlain !== true;
  return (
    (isReport ? report : event) ?? otherwiseDated(asked, knowledge) ?? namedDate(asked, knowledge) ?? report
  );
}

/** What the nearest dated fact tells of. */
function told(asked: AnalysedQuestion, knowledge: IndexedKnowledge): Event | undefined {
  const open = { ...asked, figures: [], type: "time" } as const;
  const [best] = rank(open, knowledge, ({ of }) => of.kind === "fact" && dateOf(of.fact) !== undefined);
  if (best?.entry.of.kind !== "fact" || best.score < LEAST_SCORE || best.evidence.period === "differs")
    return undefined;
  const { entry, evidence } = best;
  const { fact } = best.entry.of;
  const range = dateOf(fact);
  if (range === undefined || !agrees(fact, asked)) return undefined;
  const papers = asked.entities.filter((id) => knowledge.entities.get(id)?.kind === "publication");
  const tells = evidence.matched.filter(
    ({ entity = "", surface }) => !papers.includes(entity) && !PUBLISHED.test(surface),
  );
  const isPlain =
    papers.length > 0 &&
    papers.some((id) => entry.statement.has(`@${id}`)) &&
    tells.reduce((sum, { tells: one }) => sum + one, 0) >= TELLING;
  const isSure = best.score >= SURE_SCORE && best.features.lacksName === 0;
  if (!tells.some((one) => one.entity === undefined && one.tells >= A_THING)) return undefined;
  if (evidence.inEntry < MOSTLY) return undefined;
  const [paper] = isPlain ? papers.flatMap((id) => knowledge.entities.get(id)?.name ?? []) : [];
  const about = paper === undefined ? fact.topic : `${paper}'s report on ${fact.topic}`;
  return {
    range,
    text: `${rangeInWords(range)} (${about})`,
    facts: [fact],
    isPlain,
    isSure,
    isReport: false,
    isOtherDate: false,
  };
}

/** What a fact surely tells of, on another day than the one given. */
function otherwiseDated(asked: AnalysedQuestion, knowledge: IndexedKnowledge): Event | undefined {
  if (!asked.periods.some(({ day }) => day !== undefined)) return undefined;
  const event = told({ ...asked, periods: [] }, knowledge);
  return event?.isSure === true && event.range.precision === "day"
    ? { ...event, isOtherDate: true }
    : undefined;
}

/** Whether a fact is of a date that is asked for, if any is, and as exact; quarters are rather what it tells of. */
function agrees({ date = "" }: Fact, { periods }: AnalysedQuestion): boolean {
  const dated = periodsIn(date).map(({ period }) => period);
  const asked = periods.filter(({ quarter, half }) => quarter === undefined && half === undefined);
  return (
    asked.length === 0 ||
    asked.some((one) =>
      dated.some((other) => compatible(one, other) && (one.day === undefined || other.day !== undefined)),
    )
  );
}

/** The date of a fact, or the decade that it names. */
export function dateOf({ date, statement }: Fact): DateRange | undefined {
  const [period] = date === undefined ? [] : periodsIn(date);
  return period === undefined ? decadeIn(statement) : rangeOf(period.period);
}

function namedDate({ periods }: AnalysedQuestion, { referenceYear }: IndexedKnowledge): Event | undefined {
  const year = referenceYear === undefined ? {} : { year: referenceYear };
  const [range] = periods.flatMap((period) => rangeOf({ ...year, ...period }) ?? []);
  return (
    range && {
      range,
      text: rangeInWords(range),
      facts: [],
      isSure: true,
      isReport: false,
      isPlain: false,
      isOtherDate: false,
    }
  );
}
