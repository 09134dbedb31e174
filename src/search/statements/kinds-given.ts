import type { AnswerType } from "../../language/questions.js";
import { BESIDE, type StatementIndex } from "./statement-index.js";
import type { StatementQuestion } from "./statement-question.js";
import { KINDS } from "./statement-words.js";

/** For a question with who, when, where, how many or how long: whether a statement has such a thing that the question lacks. */
export interface KindsGiven {
  readonly hasName: number;
  readonly hasDate: number;
  readonly hasPlace: number;
  readonly hasNumber: number;
  readonly hasDuration: number;
}

/** Whether a statement has the name, date, place, number or duration that is asked for. */
export function hasKindAskedFor({ hasName, hasDate, hasPlace, hasNumber, hasDuration }: KindsGiven): boolean {
  return hasName + hasDate + hasPlace + hasNumber + hasDuration > 0;
}

/** Kinds of answer that a statement is seen to have. */
const SEEN: ReadonlySet<AnswerType> = new Set<AnswerType>(["person", "time", "place", "amount", "duration"]);

/** Whether something is asked for that would be seen, and the statement has none. */
export function lacksKindAskedFor(type: AnswerType, given: KindsGiven): boolean {
  return SEEN.has(type) && !hasKindAskedFor(given);
}

const NONE: KindsGiven = { hasName: 0, hasDate: 0, hasPlace: 0, hasNumber: 0, hasDuration: 0 };

/** Whether the statement has, beyond what the question says itself, the kind of thing that is asked for. */
export function kindsGiven(
  { type, said }: StatementQuestion,
  statement: number,
  index: StatementIndex,
): KindsGiven {
  if (!SEEN.has(type)) return NONE;
  const { starts, words, kinds, beside } = index;
  const start = starts[statement] ?? 0;
  const end = starts[statement + 1] ?? 0;
  let [names, dates, numbers, places, spans, durations] = [0, 0, 0, 0, 0, 0];
  // What the two words before say of a name: in Warsaw; in the Old Town.
  let last: number = BESIDE.nothing;
  let lastButOne: number = BESIDE.nothing;
  for (let at = start; at < end; at += 1) {
    const word = words[at] ?? -1;
    const says = beside[word] ?? BESIDE.nothing;
    if (says === BESIDE.span) spans += 1;
    else if (says === BESIDE.duration) durations += 1;
    const kind = kinds[at];
    if (kind !== KINDS.plain && !said.has(word)) {
      if (kind === KINDS.date) dates += 1;
      else if (kind === KINDS.number) numbers += 1;
      else {
        names += 1;
        if (last === BESIDE.place || lastButOne === BESIDE.place) places += 1;
      }
    }
    lastButOne = last;
    last = says;
  }
  const lasts = (spans > 0 && dates + numbers > 0) || (durations > 0 && numbers > 0);
  return {
    hasName: Number(type === "person" && names > 0),
    hasDate: Number(type === "time" && dates > 0),
    hasPlace: Number(type === "place" && places > 0),
    hasNumber: Number(type === "amount" && numbers > 0),
    hasDuration: Number(type === "duration" && lasts),
  };
}
