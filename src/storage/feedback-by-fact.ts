import { VERDICTS, type FactFeedback, type Verdict } from "./storage.js";

/** Rows of the same facts and verdict, counted. */
interface Votes {
  /** Ids, with blanks between. */
  readonly facts: string;
  readonly verdict: string;
  /** Engines give counts as numbers, as texts or as big integers. */
  readonly times: number | string | bigint;
}

const NONE: Readonly<Record<Verdict, number>> = { helpful: 0, not_helpful: 0, not_asked: 0 };

/** What was said of each fact, those found wanting most first; ties go by id. */
export function feedbackByFact(votes: readonly Votes[]): FactFeedback[] {
  const byFact = new Map<string, Record<Verdict, number>>();
  for (const { facts, verdict: said, times } of votes) {
    const verdict = VERDICTS.find((one) => one === said);
    if (verdict === undefined) continue;
    for (const fact of facts.split(" ").filter((id) => id !== "")) {
      const known = byFact.get(fact) ?? { ...NONE };
      known[verdict] += Number(times);
      byFact.set(fact, known);
    }
  }
  return [...byFact]
    .map(([fact, counts]) => ({ fact, ...counts }))
    .sort((a, b) => wanting(b) - wanting(a) || (a.fact < b.fact ? -1 : 1));
}

function wanting({ not_helpful, not_asked }: FactFeedback): number {
  return not_helpful + not_asked;
}
