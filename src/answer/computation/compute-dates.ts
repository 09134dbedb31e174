import type { DateOperation } from "../../language/date-operations.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import type { Candidate } from "../../search/rank.js";
import type { Computation } from "./computation.js";
import { age, beginning, conversion } from "./duration.js";
import { end } from "./end.js";
import { first } from "./first.js";
import { interval } from "./interval.js";
import { left } from "./left.js";
import { order } from "./order.js";
import { weekday } from "./weekday.js";

/** The first of the operations on dates that has its operands. */
export function computeDates(
  operations: readonly DateOperation[],
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Computation | undefined {
  return first(operations, (operation) => ofDates(operation, question, ranked, knowledge));
}

function ofDates(
  operation: DateOperation,
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Computation | undefined {
  switch (operation) {
    case "interval":
      return interval(question, ranked, knowledge);
    case "order":
      return order(question, knowledge);
    case "weekday":
      return weekday(question, knowledge);
    case "age":
      return age(question, knowledge);
    case "beginning":
      return beginning(question, knowledge);
    case "end":
      return end(question, knowledge);
    case "left":
      return left(question, knowledge);
    case "conversion":
      return conversion(question, ranked, knowledge);
  }
}
