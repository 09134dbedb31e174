import { comparisonAt } from "../../language/comparisons.js";
import { compatible, periodsIn } from "../../language/dates.js";
import type { Operation } from "../../language/operations.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import type { Candidate } from "../../search/rank.js";
import { compute } from "../compute.js";
import type { Computation } from "../computation/computation.js";
import type { Contradiction } from "../contradiction.js";

/** What a claim says of two figures or of a rest; what it says of one figure facts tell by themselves. */
const OPERATIONS: ReadonlySet<Operation> = new Set<Operation>([
  "ratio",
  "difference",
  "remainder",
  "larger",
  "trend",
]);

/** A claim worked out from cited operands. */
export interface WorkedOut {
  readonly isSo: boolean;
  readonly computation: Computation & { kind: "computed" };
}

/** Whether a claim comes out as worked out from figures or dates; undefined where it is none to work out. */
export function workedOut(
  claim: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): WorkedOut | undefined {
  const computation = compute({ ...claim, type: "yes_no" }, ranked, knowledge);
  if (computation?.kind !== "computed" || !OPERATIONS.has(computation.operation)) return undefined;
  if (claim.negated && !isOfMoreOrLess(claim, computation)) return undefined;
  if (isOfOnePeriod(claim, computation)) return undefined;
  const { says } = computation;
  return says === undefined || says === "not quite" ? undefined : { isSo: says === true, computation };
}

/** The fact that contradicts a claim which does not come out as worked out, and what is wrong with it. */
export function notSo({ isSo, computation }: WorkedOut): Contradiction | undefined {
  const { operation, facts, confidence } = computation;
  const [fact] = facts;
  if (isSo || fact === undefined) return undefined;
  const kind = operation === "larger" || operation === "trend" ? "comparison" : "other";
  return { fact, wrong: { kind }, confidence };
}

/** More than half that is not from something is more than half of the rest; not half may be any other part. */
function isOfMoreOrLess(
  { text, figures }: AnalysedQuestion,
  { operation }: WorkedOut["computation"],
): boolean {
  return operation === "remainder" && figures.some((figure) => comparisonAt(text, figure) !== undefined);
}

/** Whether what was worked out is of a change from one period to the next, and the claim names the earlier alone. */
function isOfOnePeriod(
  { periods }: AnalysedQuestion,
  { operation, facts }: WorkedOut["computation"],
): boolean {
  const [only, another] = periods;
  const last = facts
    .flatMap(({ figures }) => figures.flatMap(({ period }) => period ?? []))
    .sort()
    .at(-1);
  if (operation !== "difference" || only === undefined || another !== undefined || last === undefined)
    return false;
  return !periodsIn(last).some(({ period }) => compatible(period, only));
}
