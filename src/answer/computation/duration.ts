import { multipleIn } from "../../language/comparatives.js";
import { analyse, type AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { rank, type Candidate } from "../../search/rank.js";
import { compareDates, rangeInWords, rangeOf, shifted, timeBetween } from "./calendar.js";
import { computed, type Computation } from "./computation.js";
import { dateOf, eventIn } from "./events.js";
import { inWords, stated } from "./in-words.js";
import { termOf } from "./term.js";

/** The date before which something began that had lasted for more than some years. */
export function beginning(question: AnalysedQuestion, knowledge: IndexedKnowledge): Computation | undefined {
  const term = termOf(question, knowledge);
  const told = term === undefined || term.isOther ? undefined : dateOf(term.fact);
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
  const term = factor === undefined ? undefined : termOf(question, knowledge);
  const best = ranked.find(({ entry }) => entry.of.kind === "fact")?.entry.of;
  if (term === undefined || factor === undefined || best?.kind !== "fact" || best.fact !== term.fact)
    return undefined;
  const years = stated(term.figure);
  const result = { ...years, value: years.value.times(factor) };
  return computed(
    "conversion",
    [`${inWords(years, "years")} of ${factor} ${unit} each is ${inWords(result, unit)} (${term.figure.of}).`],
    [term.fact],
    term.isOther ? "otherwise" : undefined,
  );
}
