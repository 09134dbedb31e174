import type { Fact, Figure } from "../../knowledge/schema.js";
import { multipleIn } from "../../language/comparatives.js";
import { analyse, type AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { rank, type Candidate } from "../../search/rank.js";
import { compareDates, rangeInWords, rangeOf, shifted, timeBetween, type DateRange } from "./calendar.js";
import { computed, type Computation, type Operand } from "./computation.js";
import { dateOf, eventIn } from "./events.js";
import { inWords, stated } from "./in-words.js";

/** Words that give a start to count from: if it runs from the day it was announced. */
const COUNTED_FROM =
  /\b(?:(?:start|run|count|begin|measur|reckon|tak)\w*(?: \w+){0,3} (?:from|on|at|in|with|when)|starting|counting|beginning|(?:from|after) (?:the|its)(?: \w+){0,2} (?:day|date|announcement)|as of the|if (?:it|they|the)|assum\w+|suppos\w+)\b/i;

/** The year in which a term of years ends, counted from when it was made known or from a date that the asker gives. */
export function end(question: AnalysedQuestion, knowledge: IndexedKnowledge): Computation | undefined {
  const term = yearsOf(question, knowledge);
  if (term === undefined || !Number.isInteger(term.figure.value)) return undefined;
  const given = question.periods.flatMap((period) => rangeOf(period) ?? [])[0];
  if (given === undefined && !COUNTED_FROM.test(question.text)) return undefined;
  const dated = given === undefined ? datedLike(term.fact, question, knowledge) : undefined;
  const start = given ?? dated?.range;
  if (start === undefined) return undefined;
  const length = inWords(stated(term.figure), term.figure.unit);
  return computed(
    "end",
    [
      `${rangeInWords(start)} and ${length} is ${rangeInWords(shifted(start, term.figure.value))}.`,
      "That holds only if it runs from then.",
    ],
    [term.fact, ...(dated === undefined ? [] : [dated.fact])],
  );
}

/** The date before which something began that had lasted for more than some years. */
export function beginning(question: AnalysedQuestion, knowledge: IndexedKnowledge): Computation | undefined {
  const term = yearsOf(question, knowledge);
  const told = term === undefined ? undefined : dateOf(term.fact);
  if (term === undefined || told === undefined || !Number.isInteger(term.figure.value)) return undefined;
  const start = rangeInWords(shifted(told, -term.figure.value));
  const { closeness } = stated(term.figure);
  const length = inWords(stated(term.figure), term.figure.unit);
  const is = closeness === "more than" ? "is before" : closeness === "exactly" ? "is" : "is about";
  return computed("beginning", [`${rangeInWords(told)} less ${length} ${is} ${start}.`], [term.fact]);
}

/** Where the date comes at which an age is asked for: "how old was it when …", "by 2014". */
const AT = /\b(?:when|by the time(?: of)?|at the time of|by|in|as of|on)\b/i;

/** How old something was at a date or an event that the question names. */
export function age(question: AnalysedQuestion, knowledge: IndexedKnowledge): Computation | undefined {
  const dates = question.periods.flatMap((period) => rangeOf(period) ?? []);
  const given = dates.at(-1);
  const at = AT.exec(question.text)?.index ?? question.text.length;
  const event = given === undefined ? eventIn(question.text.slice(at), question.text, knowledge) : undefined;
  const until = given ?? event?.range;
  const about = given === undefined ? analyse(question.text.slice(0, at), knowledge) : question;
  const [best] = rank({ ...about, type: "any", periods: [] }, knowledge, ({ of }) => of.kind === "fact");
  if (best?.entry.of.kind !== "fact" || until === undefined) return undefined;
  const { fact } = best.entry.of;
  const known = dateOf(fact);
  // A year of the decade that is known may be given for the beginning.
  const begun =
    dates.find((date) => date !== given && known && compareDates(date, known) === undefined) ?? known;
  if (begun === undefined || begun.first.year >= until.first.year) return undefined;
  const years = timeBetween(begun, until, /\bdecades\b/i.test(question.text) ? "decades" : "years");
  if (years === undefined) return undefined;
  return computed(
    "age",
    [`From ${rangeInWords(begun)} to ${event?.text ?? rangeInWords(until)} is ${years}.`],
    [fact, ...(event?.facts ?? [])],
  );
}

/** Units of time that go into a year, and how often. */
const IN_A_YEAR: Readonly<Record<string, number>> = { months: 12, quarters: 4 };

/** A term of years in months or quarters. */
export function conversion(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Computation | undefined {
  const [, unit = ""] = /\b(?:how many|number of|in) (months|quarters)\b/i.exec(question.text) ?? [];
  // Half of the term is another length.
  const factor = multipleIn(question.text) === undefined ? IN_A_YEAR[unit.toLowerCase()] : undefined;
  const term = factor === undefined ? undefined : yearsOf({ ...question, figures: [] }, knowledge);
  const best = ranked.find(({ entry }) => entry.of.kind === "fact")?.entry.of;
  if (term === undefined || factor === undefined || best?.kind !== "fact" || best.fact !== term.fact)
    return undefined;
  const years = stated(term.figure);
  const isOther = question.figures.some((one) => one.unit === "years" && one.value !== term.figure.value);
  const result = { ...years, value: years.value.times(factor) };
  return computed(
    "conversion",
    [`${inWords(years, "years")} of ${factor} ${unit} each is ${inWords(result, unit)} (${term.figure.of}).`],
    [term.fact],
    isOther ? "otherwise" : undefined,
  );
}

/** A rank below this is a word or two in common. */
const LEAST_SCORE = 4;

/** The nearest fact with a figure in years: the very number, where the question has one. */
function yearsOf(question: AnalysedQuestion, knowledge: IndexedKnowledge): Operand | undefined {
  const open = { ...question, type: "any", periods: [], figures: [] } as const;
  const named = question.figures.filter(({ unit }) => unit === "years");
  const isMeant = ({ unit, value }: Figure): boolean =>
    unit === "years" && (named.length === 0 || named.some((one) => one.value === value));
  const [best] = rank(open, knowledge, ({ of }) => of.kind === "fact" && of.fact.figures.some(isMeant));
  if (best?.entry.of.kind !== "fact" || best.features.lacksName > 0 || best.score < LEAST_SCORE)
    return undefined;
  const { fact } = best.entry.of;
  const figure = fact.figures.find(isMeant);
  return figure && { fact, figure };
}

/** The nearest fact of the same topic that has a day. */
function datedLike(
  { topic }: Fact,
  question: AnalysedQuestion,
  knowledge: IndexedKnowledge,
): { readonly fact: Fact; readonly range: DateRange } | undefined {
  const found = rank(question, knowledge, ({ of }) => of.kind === "fact" && of.fact.topic === topic);
  return found.flatMap(({ entry: { of } }) => {
    const range = of.kind === "fact" ? dateOf(of.fact) : undefined;
    return of.kind === "fact" && range?.precision === "day" ? { fact: of.fact, range } : [];
  })[0];
}
