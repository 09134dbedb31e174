import type { Fact } from "../../knowledge/schema.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { rank } from "../../search/rank.js";
import { compareDates, rangeInWords, rangeOf, shifted, type DateRange } from "./calendar.js";
import { computed, type Computation } from "./computation.js";
import { dateOf } from "./events.js";
import { inWords, stated } from "./in-words.js";
import { termOf } from "./term.js";

/** Words that give a start to count from: if it runs from the day it was announced. */
const COUNTED_FROM =
  /\b(?:(?:start|run|count|begin|began|measur|reckon|tak)\w*(?: \w+){0,3} (?:from|on|at|in|with|when|(?:the )?day)|starting|counting|beginning|(?:from|after) (?:the|its)(?: \w+){0,2} (?:day|date|announcement)|as of the|if (?:it|they|the)|assum\w+|suppos\w+)\b/i;
/** The year up to which the question says it lasts. */
const UNTIL = /\b(?:until|till|to|through|into) (?:\w+ ){0,2}?((?:19|20)\d\d)\b/i;

/** The year in which a term of years ends, counted from when it was made known or from a date that the asker gives. */
export function end(question: AnalysedQuestion, knowledge: IndexedKnowledge): Computation | undefined {
  const term = termOf(question, knowledge);
  if (term === undefined || !Number.isInteger(term.figure.value)) return undefined;
  const dates = question.periods.flatMap((period) => rangeOf(period) ?? []);
  const claimed = dates.find(({ first: { year } }) => UNTIL.exec(question.text)?.[1] === String(year));
  const given = dates.find((date) => date !== claimed);
  if (given === undefined && !COUNTED_FROM.test(question.text)) return undefined;
  const dated = given === undefined ? datedLike(term.fact, question, knowledge) : undefined;
  const start = given ?? dated?.range;
  if (start === undefined) return undefined;
  const over = shifted(start, term.figure.value);
  const length = inWords(stated(term.figure), term.figure.unit);
  return computed(
    "end",
    [
      `${rangeInWords(start)} and ${length} is ${rangeInWords(over)}.`,
      "That holds only if it runs from then.",
    ],
    [term.fact, ...(dated === undefined ? [] : [dated.fact])],
    term.isOther ? "otherwise" : claimed && compareDates(over, claimed) !== -1,
  );
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
