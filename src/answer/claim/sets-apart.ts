import { contrastIn } from "../../language/assertion.js";
import { compatible, periodsIn } from "../../language/dates.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import type { Candidate } from "../../search/rank.js";
import { isNegated } from "../falsity.js";
import { tellsOf } from "./testimony.js";

/** What a statement says to be another thing is denied of it, as by not. */
const IS_APART = /\b(?:separate(?:ly)?|apart|distinct|different) from\b/i;

/** Whether a fact's own statement denies something, or sets itself against it: what is told of in it need not be so. */
function isAgainst({ of }: Candidate["entry"]): boolean {
  if (of.kind !== "fact") return false;
  const { statement } = of.fact;
  return isNegated(statement) || contrastIn(statement) !== undefined || IS_APART.test(statement);
}

/** The share of what a claim sets its own against that the fact states: consulting rather than hardware. */
export function setsApart({ text, terms, sequence }: AnalysedQuestion, { entry }: Candidate): number {
  const contrast = contrastIn(text);
  if (contrast === undefined || isAgainst(entry)) return 0;
  const apart = terms.filter(({ start }) => start >= contrast.start && start < contrast.end);
  const total = apart.reduce((sum, term) => sum + tellsOf(term), 0);
  const dated = periodsIn(text.slice(contrast.start, contrast.end));
  if (dated.some(({ period }) => entry.periods.some((one) => compatible(one, period)))) return 1;
  const isElsewhere = (key: string): boolean => sequence.filter((one) => one === key).length > 1;
  const stated = apart.filter(({ key }) => entry.statement.has(key) && !isElsewhere(key));
  return total === 0 ? 0 : stated.reduce((sum, term) => sum + tellsOf(term), 0) / total;
}
