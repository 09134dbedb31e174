import { BESIDE, type StatementIndex } from "./statement-index.js";
import type { StatementQuestion } from "./statement-question.js";
import { KINDS } from "./statement-words.js";

/** For a question with who, when, where, how many, how long or what: whether a statement has such a thing that the question lacks. */
export interface KindsGiven {
  readonly hasName: number;
  readonly hasDate: number;
  readonly hasPlace: number;
  readonly hasNumber: number;
  readonly hasDuration: number;
  readonly namesThing: number;
}

/** Whether a statement has the name, date, place, number or duration that is asked for. */
export function hasKindAskedFor({ hasName, hasDate, hasPlace, hasNumber, hasDuration }: KindsGiven): boolean {
  return hasName + hasDate + hasPlace + hasNumber + hasDuration > 0;
}

/** Whether the statement has, beyond what the question says itself, the kind of thing that is asked for. */
export function kindsGiven(
  { type, said }: StatementQuestion,
  statement: number,
  index: StatementIndex,
): KindsGiven {
  const start = index.starts[statement] ?? 0;
  let [names, dates, numbers, places, spans, durations] = [0, 0, 0, 0, 0, 0];
  const besideAt = (at: number): number =>
    at < start ? BESIDE.nothing : (index.beside[index.words[at] ?? 0] ?? BESIDE.nothing);
  for (let at = start; at < (index.starts[statement + 1] ?? 0); at += 1) {
    if (besideAt(at) === BESIDE.span) spans += 1;
    if (besideAt(at) === BESIDE.duration) durations += 1;
    if (said.has(index.words[at] ?? -1)) continue;
    const kind = index.kinds[at];
    if (kind === KINDS.name) {
      names += 1;
      // In Warsaw; in the Old Town.
      if ([1, 2].some((back) => besideAt(at - back) === BESIDE.place)) places += 1;
    } else if (kind === KINDS.date) dates += 1;
    else if (kind === KINDS.number) numbers += 1;
  }
  const lasts = (spans > 0 && dates + numbers > 0) || (durations > 0 && numbers > 0);
  return {
    hasName: Number(type === "person" && names > 0),
    hasDate: Number(type === "time" && dates > 0),
    hasPlace: Number(type === "place" && places > 0),
    hasNumber: Number(type === "amount" && numbers > 0),
    hasDuration: Number(type === "duration" && lasts),
    namesThing: type === "thing" ? Math.min(1, names / 2) : 0,
  };
}
